import * as z from 'zod/mini'
import { uuidSchema } from '@/domain/entry'
import { emailSchema, personNameSchema } from '@/domain/person'
import { adminProcedure } from '@/server/api/kinds'
import { t } from '@/server/api/trpc'
import { endAccess } from '@/server/use-cases/end-access'
import { endInvitation } from '@/server/use-cases/end-invitation'
import { inviteStaff } from '@/server/use-cases/invite-staff'
import { openTeam } from '@/server/use-cases/open-team'
import { renewPasswordLink } from '@/server/use-cases/renew-password-link'

const invitation = z
  .object({
    invitationId: uuidSchema,
    name: personNameSchema,
    email: emailSchema,
    clinician: z.boolean(),
    admin: z.boolean(),
  })
  .check(z.refine(({ clinician, admin }) => clinician || admin, { path: ['clinician'] }))
const colleague = z.object({ staffId: uuidSchema })

export const teamRouter = t.router({
  list: adminProcedure.query(({ ctx }) => openTeam(ctx.scope)),
  invite: adminProcedure.input(invitation).mutation(({ ctx, input }) => inviteStaff(ctx.scope, input)),
  endAccess: adminProcedure
    .input(colleague)
    .mutation(({ ctx, input }) => endAccess(ctx.scope, input.staffId)),
  newPasswordLink: adminProcedure
    .input(colleague)
    .mutation(({ ctx, input }) => renewPasswordLink(ctx.scope, input.staffId)),
  endInvitation: adminProcedure
    .input(z.object({ invitationId: uuidSchema }))
    .mutation(({ ctx, input }) => endInvitation(ctx.scope, input.invitationId)),
})
