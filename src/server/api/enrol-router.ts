import * as z from 'zod/mini'
import { uuidSchema } from '@/domain/entry'
import { detailsInput } from '@/server/api/details-input'
import { careProcedure, clinicianProcedure, markProcedure } from '@/server/api/kinds'
import { t } from '@/server/api/trpc'
import { enrolPatient } from '@/server/use-cases/enrol-patient'
import { lookForPhone } from '@/server/use-cases/look-for-phone'
import { openEnrolment } from '@/server/use-cases/open-enrolment'
import { renewJoinCode } from '@/server/use-cases/renew-join-code'

const enrolment = z.object({
  patientId: uuidSchema,
  ...detailsInput,
  samePersonConfirmed: z.boolean(),
})

export const enrolRouter = t.router({
  patient: clinicianProcedure.input(enrolment).mutation(({ ctx, input }) => enrolPatient(ctx.scope, input)),
  newCode: careProcedure
    .input(z.object({ endDevices: z.boolean() }))
    .mutation(({ ctx, input }) => renewJoinCode(ctx.scope, input.endDevices)),
  state: careProcedure.query(({ ctx }) => openEnrolment(ctx.scope)),
  joined: markProcedure.query(({ ctx }) => lookForPhone(ctx.scope)),
})
