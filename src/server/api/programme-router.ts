import * as z from 'zod/mini'
import { uuidSchema } from '@/domain/entry'
import { WALK } from '@/domain/exercise-item'
import { decisionKinds } from '@/domain/programme'
import type { ProgrammeDraft } from '@/domain/programme-draft'
import { weekChoiceSchema } from '@/domain/week-choice'
import { careProcedure } from '@/server/api/kinds'
import { t } from '@/server/api/trpc'
import { decideStep } from '@/server/use-cases/decide-step'
import { decideWeek } from '@/server/use-cases/decide-week'
import { publishProgramme } from '@/server/use-cases/publish-programme'
import { undoDecision } from '@/server/use-cases/undo-decision'

const step = z.object({
  decisionId: uuidSchema,
  /** The walk, or an exercise of the programme. */
  item: z.union([z.literal(WALK), uuidSchema]),
  kind: z.enum(decisionKinds),
  reason: z.string().check(z.trim(), z.minLength(3), z.maxLength(500)),
})

export const programmeRouter = t.router({
  publish: careProcedure
    // The draft is read by the rule that names the field at fault, against the patient's own today.
    .input(
      z.object({
        programmeId: uuidSchema,
        draft: z.custom<ProgrammeDraft>((value) => typeof value === 'object'),
      }),
    )
    .mutation(({ ctx, input }) => publishProgramme(ctx.scope, input.programmeId, input.draft)),
  decide: careProcedure.input(step).mutation(({ ctx, input }) => decideStep(ctx.scope, input)),
  decideWeek: careProcedure
    .input(weekChoiceSchema)
    .mutation(({ ctx, input }) => decideWeek(ctx.scope, input)),
  undo: careProcedure
    .input(z.object({ decisionId: uuidSchema }))
    .mutation(({ ctx, input }) => undoDecision(ctx.scope, input.decisionId)),
})
