import * as z from 'zod/mini'
import { uuidSchema } from '@/domain/entry'
import { careProcedure } from '@/server/api/kinds'
import { t } from '@/server/api/trpc'
import { liftStop } from '@/server/use-cases/lift-stop'
import { openEntries } from '@/server/use-cases/open-entries'
import { openPatient } from '@/server/use-cases/open-patient'

const lift = z.object({
  stopId: uuidSchema,
  reason: z.string().check(z.trim(), z.minLength(3), z.maxLength(1000)),
  /** The gate was asked again, and none of its five holds now. */
  gate: z.literal('clear'),
})

export const patientRouter = t.router({
  open: careProcedure.query(({ ctx }) => openPatient(ctx.scope)),
  entries: careProcedure.query(({ ctx }) => openEntries(ctx.scope)),
  liftStop: careProcedure.input(lift).mutation(({ ctx, input }) => liftStop(ctx.scope, input)),
})
