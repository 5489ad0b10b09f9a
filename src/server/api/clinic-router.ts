import { clinicSettingsSchema } from '@/domain/clinic'
import { adminProcedure } from '@/server/api/kinds'
import { t } from '@/server/api/trpc'
import { openJobs } from '@/server/use-cases/open-jobs'
import { changeSettings, openSettings } from '@/server/use-cases/clinic-settings'

export const clinicRouter = t.router({
  settings: adminProcedure.query(({ ctx }) => openSettings(ctx.scope)),
  jobs: adminProcedure.query(({ ctx }) => openJobs(ctx.scope)),
  change: adminProcedure
    .input(clinicSettingsSchema)
    .mutation(({ ctx, input }) => changeSettings(ctx.scope, input)),
})
