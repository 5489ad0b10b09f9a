import { accountRouter } from '@/server/api/account-router'
import { caseloadRouter } from '@/server/api/caseload-router'
import { clinicRouter } from '@/server/api/clinic-router'
import { enrolRouter } from '@/server/api/enrol-router'
import { entryRouter } from '@/server/api/entry-router'
import { libraryRouter } from '@/server/api/library-router'
import { meRouter } from '@/server/api/me-router'
import { patientRouter } from '@/server/api/patient-router'
import { programmeRouter } from '@/server/api/programme-router'
import { recordRouter } from '@/server/api/record-router'
import { screeningRouter } from '@/server/api/screening-router'
import { teamRouter } from '@/server/api/team-router'
import { templatesRouter } from '@/server/api/templates-router'
import { t } from '@/server/api/trpc'
import { visitRouter } from '@/server/api/visit-router'

/** The table of contents of everything that can be asked of the server. */
export const appRouter = t.router({
  entry: entryRouter,
  record: recordRouter,
  me: meRouter,
  account: accountRouter,
  caseload: caseloadRouter,
  enrol: enrolRouter,
  patient: patientRouter,
  programme: programmeRouter,
  visit: visitRouter,
  screening: screeningRouter,
  library: libraryRouter,
  templates: templatesRouter,
  clinic: clinicRouter,
  team: teamRouter,
})

export type AppRouter = typeof appRouter
