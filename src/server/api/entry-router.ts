import * as z from 'zod/mini'
import { openingHoursSchema } from '@/domain/clinic'
import { timeZoneSchema } from '@/domain/calendar-day'
import { joinCodeSchema } from '@/domain/join-code'
import { emailSchema, languageSchema, passwordSchema, personNameSchema } from '@/domain/person'
import { codeProcedure, entryProcedure } from '@/server/api/kinds'
import { t } from '@/server/api/trpc'
import { acceptStaffInvitation } from '@/server/use-cases/accept-staff-invitation'
import { lookAtInstallation } from '@/server/use-cases/look-at-installation'
import { lookAtInvitation } from '@/server/use-cases/look-at-invitation'
import { resetPassword } from '@/server/use-cases/reset-password'
import { setUpClinic } from '@/server/use-cases/set-up-clinic'

const later = (most: number) => z.string().check(z.trim(), z.maxLength(most))
const setUp = z.object({
  setupCode: joinCodeSchema,
  clinic: z.object({
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
    telephone: later(30),
    emergencyNumber: later(15),
    safetyContact: later(200),
    openingHours: openingHoursSchema,
    timeZone: timeZoneSchema,
    language: languageSchema,
  }),
  administrator: z.object({
    name: personNameSchema,
    email: emailSchema,
    password: passwordSchema,
    language: languageSchema,
    alsoClinician: z.boolean(),
  }),
})
const code = joinCodeSchema

export const entryRouter = t.router({
  installation: entryProcedure.query(({ ctx }) => lookAtInstallation(ctx.scope)),
  invitation: codeProcedure
    .input(z.object({ code }))
    .query(({ ctx, input }) => lookAtInvitation(ctx.scope, input.code)),
  acceptStaff: codeProcedure
    .input(z.object({ code, password: passwordSchema, language: languageSchema }))
    .mutation(({ ctx, input }) => acceptStaffInvitation(ctx.scope, input)),
  resetPassword: codeProcedure
    .input(z.object({ code, password: passwordSchema }))
    .mutation(({ ctx, input }) => resetPassword(ctx.scope, input)),
  setUp: codeProcedure.input(setUp).mutation(({ ctx, input }) => setUpClinic(ctx.scope, input)),
})
