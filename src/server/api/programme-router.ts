import * as z from 'zod/mini'
import { calendarDaySchema } from '@/domain/calendar-day'
import { uuidSchema } from '@/domain/entry'
import { WALK } from '@/domain/walk-item'
import { decisionKinds } from '@/domain/programme'
import type { ProgrammeDraft } from '@/domain/programme-draft'
import { weekChoiceSchema } from '@/domain/week-choice'
import { careProcedure } from '@/server/api/kinds'
import { t } from '@/server/api/trpc'
import { answerPauseRequest } from '@/server/use-cases/answer-pause-request'
import { comeBack } from '@/server/use-cases/come-back'
import { decideStep } from '@/server/use-cases/decide-step'
import { decideWeek } from '@/server/use-cases/decide-week'
import { dropDraft } from '@/server/use-cases/drop-draft'
import { endProgramme } from '@/server/use-cases/end-programme'
import { openDraft } from '@/server/use-cases/open-draft'
import { openPrescription } from '@/server/use-cases/open-prescription'
import { pauseProgramme } from '@/server/use-cases/pause-programme'
import { publishProgramme } from '@/server/use-cases/publish-programme'
import { resumeProgramme } from '@/server/use-cases/resume-programme'
import { saveDraft } from '@/server/use-cases/save-draft'
import { undoDecision } from '@/server/use-cases/undo-decision'

const reason = z.string().check(z.trim(), z.minLength(3), z.maxLength(500))
/** The walk, or an exercise of the programme. */
const item = z.union([z.literal(WALK), uuidSchema])
const step = z.object({ decisionId: uuidSchema, item, kind: z.enum(decisionKinds), reason })
/** The version published last when the draft was begun; null for the first programme. */
const basedOn = z.nullable(uuidSchema)
const publication = z.object({
  programmeId: uuidSchema,
  // The draft is read by the rule that names the field at fault, against the patient's own today.
  draft: z.custom<ProgrammeDraft>((value) => typeof value === 'object'),
  basedOn,
})
/** As it is typed, right or wrong. */
const draft = z.object({ content: z.record(z.string(), z.unknown()), basedOn })
const lastDay = z.optional(calendarDaySchema)
const ending = z.object({ programmeId: uuidSchema, lastDay, reason })
const pause = z.object({
  pauseId: uuidSchema,
  from: calendarDaySchema,
  to: z.nullable(calendarDaySchema),
  note: reason,
})
const days = z.object({ from: calendarDaySchema, to: calendarDaySchema })
const pauseAnswer = z.object({
  answerId: uuidSchema,
  requestId: uuidSchema,
  granted: z.nullable(days),
})
const rung = z.int().check(z.gte(1), z.lte(60))
const choice = z.object({
  decisionId: uuidSchema,
  rungs: z.array(z.object({ item, rung })).check(z.maxLength(20)),
  reason: z.nullable(reason),
})
const resumption = z.extend(choice, { pauseId: uuidSchema, lastDay })

export const programmeRouter = t.router({
  draft: careProcedure.query(({ ctx }) => openDraft(ctx.scope)),
  saveDraft: careProcedure.input(draft).mutation(({ ctx, input }) => saveDraft(ctx.scope, input)),
  dropDraft: careProcedure.mutation(({ ctx }) => dropDraft(ctx.scope)),
  prescription: careProcedure.query(({ ctx }) => openPrescription(ctx.scope)),
  publish: careProcedure.input(publication).mutation(({ ctx, input }) => publishProgramme(ctx.scope, input)),
  end: careProcedure.input(ending).mutation(({ ctx, input }) => endProgramme(ctx.scope, input)),
  pause: careProcedure.input(pause).mutation(({ ctx, input }) => pauseProgramme(ctx.scope, input)),
  answerPause: careProcedure
    .input(pauseAnswer)
    .mutation(({ ctx, input }) => answerPauseRequest(ctx.scope, input)),
  resume: careProcedure.input(resumption).mutation(({ ctx, input }) => resumeProgramme(ctx.scope, input)),
  comeBack: careProcedure.input(choice).mutation(({ ctx, input }) => comeBack(ctx.scope, input)),
  decide: careProcedure.input(step).mutation(({ ctx, input }) => decideStep(ctx.scope, input)),
  decideWeek: careProcedure
    .input(weekChoiceSchema)
    .mutation(({ ctx, input }) => decideWeek(ctx.scope, input)),
  undo: careProcedure
    .input(z.object({ decisionId: uuidSchema }))
    .mutation(({ ctx, input }) => undoDecision(ctx.scope, input.decisionId)),
})
