import * as z from 'zod/mini'
import { uuidSchema } from '@/domain/entry'
import { clinicianProcedure } from '@/server/api/kinds'
import { t } from '@/server/api/trpc'
import { bringBackExercise } from '@/server/use-cases/bring-back-exercise'
import { openExerciseVersions } from '@/server/use-cases/open-exercise-versions'
import { openLibrary } from '@/server/use-cases/open-library'
import { openWithdrawn } from '@/server/use-cases/open-withdrawn'
import { saveExercise } from '@/server/use-cases/save-exercise'
import { withdrawExercise } from '@/server/use-cases/withdraw-exercise'

const version = { exerciseId: uuidSchema, version: z.int().check(z.gte(1), z.lte(10_000)) }

export const libraryRouter = t.router({
  list: clinicianProcedure.query(({ ctx }) => openLibrary(ctx.scope)),
  withdrawn: clinicianProcedure.query(({ ctx }) => openWithdrawn(ctx.scope)),
  versions: clinicianProcedure
    .input(z.object({ exerciseId: uuidSchema }))
    .query(({ ctx, input }) => openExerciseVersions(ctx.scope, input.exerciseId)),
  // What was typed is read by the rule that names the field at fault.
  save: clinicianProcedure
    .input(z.object({ ...version, content: z.unknown() }))
    .mutation(({ ctx, input }) => saveExercise(ctx.scope, input)),
  withdraw: clinicianProcedure
    .input(z.object(version))
    .mutation(({ ctx, input }) => withdrawExercise(ctx.scope, input)),
  bringBack: clinicianProcedure
    .input(z.object(version))
    .mutation(({ ctx, input }) => bringBackExercise(ctx.scope, input)),
})
