import * as z from 'zod/mini'
import { uuidSchema } from '@/domain/entry'
import { careProcedure } from '@/server/api/kinds'
import { answersInput, clearanceInput, reasonInput } from '@/server/api/screening-input'
import { t } from '@/server/api/trpc'
import { answerTogether } from '@/server/use-cases/answer-together'
import { signScreening } from '@/server/use-cases/sign-screening'
import { unlockExercises } from '@/server/use-cases/unlock-exercises'

/** The screening as a clinician works on it. The patient's own answers come by `record.answerScreening`. */
export const screeningRouter = t.router({
  answer: careProcedure
    .input(z.object({ screeningId: uuidSchema, answers: answersInput }))
    .mutation(async ({ ctx, input }) => {
      await answerTogether(ctx.scope, input)
    }),
  sign: careProcedure
    .input(z.object({ screeningId: uuidSchema, ...clearanceInput }))
    .mutation(({ ctx, input }) => signScreening(ctx.scope, input)),
  unlock: careProcedure
    .input(z.object({ unlockId: uuidSchema, reason: reasonInput }))
    .mutation(({ ctx, input }) => unlockExercises(ctx.scope, input)),
})
