import * as z from 'zod/mini'
import { uuidSchema } from '@/domain/entry'
import { careProcedure } from '@/server/api/kinds'
import { answersInput, clearanceInput, reasonInput } from '@/server/api/screening-input'
import { t } from '@/server/api/trpc'
import { liftStop } from '@/server/use-cases/lift-stop'
import { openEntries } from '@/server/use-cases/open-entries'
import { openPatient } from '@/server/use-cases/open-patient'

const lift = z.object({
  stopId: uuidSchema,
  reason: reasonInput,
  /** The whole screening, asked again. */
  screeningId: uuidSchema,
  answers: answersInput,
  ...clearanceInput,
})

export const patientRouter = t.router({
  open: careProcedure.query(({ ctx }) => openPatient(ctx.scope)),
  entries: careProcedure.query(({ ctx }) => openEntries(ctx.scope)),
  liftStop: careProcedure.input(lift).mutation(({ ctx, input }) => liftStop(ctx.scope, input)),
})
