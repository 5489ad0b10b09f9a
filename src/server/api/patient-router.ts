import * as z from 'zod/mini'
import { answerableReasons } from '@/domain/attention-shape'
import { calendarDaySchema } from '@/domain/calendar-day'
import { uuidSchema } from '@/domain/entry'
import { paperFactsSchema } from '@/domain/paper-diary'
import { detailsInput } from '@/server/api/details-input'
import { careProcedure, unenrolProcedure } from '@/server/api/kinds'
import { answersInput, clearanceInput, reasonInput } from '@/server/api/screening-input'
import { t } from '@/server/api/trpc'
import { answerReason } from '@/server/use-cases/answer-reason'
import { keepPaper } from '@/server/use-cases/keep-paper'
import { askOutcomes, takeBackAsking } from '@/server/use-cases/ask-outcomes'
import { liftStop } from '@/server/use-cases/lift-stop'
import { openDiary } from '@/server/use-cases/open-diary'
import { correctDetails } from '@/server/use-cases/correct-details'
import { giveBack } from '@/server/use-cases/give-back'
import { openDetails } from '@/server/use-cases/open-details'
import { openEntries } from '@/server/use-cases/open-entries'
import { openPatient } from '@/server/use-cases/open-patient'
import { takeBackAnswer } from '@/server/use-cases/take-back-answer'
import { takeOver } from '@/server/use-cases/take-over'
import { withdrawEnrolment } from '@/server/use-cases/withdraw-enrolment'

const lift = z.object({
  stopId: uuidSchema,
  reason: reasonInput,
  /** The whole screening, asked again. */
  screeningId: uuidSchema,
  answers: answersInput,
  ...clearanceInput,
})

const answered = z.object({
  answerId: uuidSchema,
  reason: z.enum(answerableReasons),
  seen: z.string().check(z.maxLength(2000)),
})

const asking = z.object({ requestId: uuidSchema })
const details = z.object(detailsInput)
const correction = z.object({
  correctionId: uuidSchema,
  details,
  /** As they stood on the page. */
  seen: details,
  samePersonConfirmed: z.boolean(),
})

export const patientRouter = t.router({
  open: careProcedure.query(({ ctx }) => openPatient(ctx.scope)),
  entries: careProcedure.query(({ ctx }) => openEntries(ctx.scope)),
  diary: careProcedure
    .input(z.object({ from: calendarDaySchema }))
    .query(({ ctx, input }) => openDiary(ctx.scope, input)),
  keepPaper: careProcedure
    .input(z.object({ facts: paperFactsSchema }))
    .mutation(({ ctx, input }) => keepPaper(ctx.scope, input.facts)),
  liftStop: careProcedure.input(lift).mutation(({ ctx, input }) => liftStop(ctx.scope, input)),
  answerReason: careProcedure.input(answered).mutation(({ ctx, input }) => answerReason(ctx.scope, input)),
  takeBackAnswer: careProcedure
    .input(z.object({ answerId: uuidSchema }))
    .mutation(({ ctx, input }) => takeBackAnswer(ctx.scope, input.answerId)),
  askOutcomes: careProcedure
    .input(asking)
    .mutation(({ ctx, input }) => askOutcomes(ctx.scope, input.requestId)),
  takeBackAsking: careProcedure
    .input(asking)
    .mutation(({ ctx, input }) => takeBackAsking(ctx.scope, input.requestId)),
  details: careProcedure.query(({ ctx }) => openDetails(ctx.scope)),
  correctDetails: careProcedure
    .input(correction)
    .mutation(({ ctx, input }) => correctDetails(ctx.scope, input)),
  withdrawEnrolment: unenrolProcedure.mutation(({ ctx }) => withdrawEnrolment(ctx.scope)),
  takeOver: careProcedure
    .input(z.object({ careId: uuidSchema, seen: uuidSchema }))
    .mutation(({ ctx, input }) => takeOver(ctx.scope, input)),
  giveBack: careProcedure
    .input(z.object({ careId: uuidSchema, takeoverId: uuidSchema }))
    .mutation(({ ctx, input }) => giveBack(ctx.scope, input)),
})
