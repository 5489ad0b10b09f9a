import * as z from 'zod/mini'
import { calendarDaySchema } from '@/domain/calendar-day'
import { flareEndFactSchema, flareFactSchema } from '@/domain/flare'
import { stopAnswerFactSchema, stopReportSchema } from '@/domain/stop'
import { factOf } from '@/server/api/fact-input'
import { patientProcedure, urgentProcedure } from '@/server/api/kinds'
import { screeningFact } from '@/server/api/screening-input'
import { t } from '@/server/api/trpc'
import { answerScreening } from '@/server/use-cases/answer-screening'
import { answerStop } from '@/server/use-cases/answer-stop'
import { declareFlare } from '@/server/use-cases/declare-flare'
import { endFlare } from '@/server/use-cases/end-flare'
import { keepEntry } from '@/server/use-cases/keep-entry'
import { openOwnDay } from '@/server/use-cases/open-entries'
import { openOwnRecord } from '@/server/use-cases/open-own-record'
import { reportStop } from '@/server/use-cases/report-stop'

/** What a patient's phone sends and shows. */
export const recordRouter = t.router({
  open: patientProcedure.query(({ ctx }) => openOwnRecord(ctx.scope)),
  entries: patientProcedure
    .input(z.object({ day: calendarDaySchema }))
    .query(({ ctx, input }) => openOwnDay(ctx.scope, input)),
  logWalk: patientProcedure.input(factOf('walk')).mutation(({ ctx, input }) => keepEntry(ctx.scope, input)),
  sayNoWalk: patientProcedure.input(factOf('zero')).mutation(({ ctx, input }) => keepEntry(ctx.scope, input)),
  answerMorning: patientProcedure
    .input(factOf('morning'))
    .mutation(({ ctx, input }) => keepEntry(ctx.scope, input)),
  logExercise: patientProcedure
    .input(factOf('exercise'))
    .mutation(({ ctx, input }) => keepEntry(ctx.scope, input)),
  answerScreening: patientProcedure
    .input(screeningFact)
    .mutation(({ ctx, input }) => answerScreening(ctx.scope, input)),
  withdrawEntry: patientProcedure
    .input(factOf('withdrawal'))
    .mutation(({ ctx, input }) => keepEntry(ctx.scope, input)),
  declareFlare: patientProcedure
    .input(flareFactSchema)
    .mutation(({ ctx, input }) => declareFlare(ctx.scope, input)),
  endFlare: patientProcedure
    .input(flareEndFactSchema)
    .mutation(({ ctx, input }) => endFlare(ctx.scope, input)),
  reportStop: urgentProcedure
    .input(stopReportSchema)
    .mutation(({ ctx, input }) => reportStop(ctx.scope, input)),
  answerStop: urgentProcedure
    .input(stopAnswerFactSchema)
    .mutation(({ ctx, input }) => answerStop(ctx.scope, input)),
})
