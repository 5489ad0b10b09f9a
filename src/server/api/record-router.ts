import * as z from 'zod/mini'
import { calendarDaySchema } from '@/domain/calendar-day'
import { fallFactSchema } from '@/domain/fall'
import { flareEndFactSchema, flareFactSchema } from '@/domain/flare'
import { outcomeFactSchema } from '@/domain/outcome'
import { pauseRequestEndFactSchema, pauseRequestFactSchema } from '@/domain/pause-request'
import { stopAnswerFactSchema, stopReportSchema } from '@/domain/stop'
import { factOf } from '@/server/api/fact-input'
import { loggingProcedure, patientProcedure, urgentProcedure } from '@/server/api/kinds'
import { screeningFact } from '@/server/api/screening-input'
import { t } from '@/server/api/trpc'
import { answerOutcome } from '@/server/use-cases/answer-outcome'
import { answerScreening } from '@/server/use-cases/answer-screening'
import { answerStop } from '@/server/use-cases/answer-stop'
import { declareFlare } from '@/server/use-cases/declare-flare'
import { endFlare } from '@/server/use-cases/end-flare'
import { endPauseRequest } from '@/server/use-cases/end-pause-request'
import { keepEntry } from '@/server/use-cases/keep-entry'
import { openOwnDay } from '@/server/use-cases/open-entries'
import { openOwnRecord } from '@/server/use-cases/open-own-record'
import { reportFall } from '@/server/use-cases/report-fall'
import { reportStop } from '@/server/use-cases/report-stop'
import { requestPause } from '@/server/use-cases/request-pause'

/** What a patient's phone sends and shows; and of it what a helper's may. */
export const recordRouter = t.router({
  open: loggingProcedure.query(({ ctx }) => openOwnRecord(ctx.scope)),
  entries: loggingProcedure
    .input(z.object({ day: calendarDaySchema }))
    .query(({ ctx, input }) => openOwnDay(ctx.scope, input)),
  logWalk: loggingProcedure.input(factOf('walk')).mutation(({ ctx, input }) => keepEntry(ctx.scope, input)),
  sayNoWalk: loggingProcedure.input(factOf('zero')).mutation(({ ctx, input }) => keepEntry(ctx.scope, input)),
  answerMorning: loggingProcedure
    .input(factOf('morning'))
    .mutation(({ ctx, input }) => keepEntry(ctx.scope, input)),
  logExercise: loggingProcedure
    .input(factOf('exercise'))
    .mutation(({ ctx, input }) => keepEntry(ctx.scope, input)),
  answerScreening: patientProcedure
    .input(screeningFact)
    .mutation(({ ctx, input }) => answerScreening(ctx.scope, input)),
  withdrawEntry: loggingProcedure
    .input(factOf('withdrawal'))
    .mutation(({ ctx, input }) => keepEntry(ctx.scope, input)),
  declareFlare: patientProcedure
    .input(flareFactSchema)
    .mutation(({ ctx, input }) => declareFlare(ctx.scope, input)),
  endFlare: patientProcedure
    .input(flareEndFactSchema)
    .mutation(({ ctx, input }) => endFlare(ctx.scope, input)),
  requestPause: patientProcedure
    .input(pauseRequestFactSchema)
    .mutation(({ ctx, input }) => requestPause(ctx.scope, input)),
  endPauseRequest: patientProcedure
    .input(pauseRequestEndFactSchema)
    .mutation(({ ctx, input }) => endPauseRequest(ctx.scope, input)),
  reportFall: patientProcedure
    .input(fallFactSchema)
    .mutation(({ ctx, input }) => reportFall(ctx.scope, input)),
  answerOutcome: patientProcedure
    .input(outcomeFactSchema)
    .mutation(({ ctx, input }) => answerOutcome(ctx.scope, input)),
  reportStop: urgentProcedure
    .input(stopReportSchema)
    .mutation(({ ctx, input }) => reportStop(ctx.scope, input)),
  answerStop: urgentProcedure
    .input(stopAnswerFactSchema)
    .mutation(({ ctx, input }) => answerStop(ctx.scope, input)),
})
