import type { EntryScope } from '@/server/access/scope'
import { clinicExists } from '@/server/db/door'
import { env } from '@/server/env'

/** Whether a clinic exists here, and whether its demonstration sign-ins are shown. */
export async function lookAtInstallation(scope: EntryScope): Promise<{ setUp: boolean; demo: boolean }> {
  return { setUp: await clinicExists(scope), demo: env.demoSignInsShown }
}
