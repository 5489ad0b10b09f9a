import type { ClinicSettings } from '@/domain/clinic'
import type { AdminScope } from '@/server/access/scope'
import { changeClinic, clinicOf, missingSettings } from '@/server/db/clinic'

/** The settings as they stand; what set-up left for later is empty and named. */
export async function openSettings(
  scope: AdminScope,
): Promise<{ settings: ClinicSettings; missing: string[] }> {
  const { simulated: _, ...settings } = await clinicOf(scope)
  return { settings, missing: missingSettings({ ...settings, simulated: _ }) }
}

/** Takes effect at once, on phones with their next contact. */
export const changeSettings = (scope: AdminScope, settings: ClinicSettings): Promise<void> =>
  changeClinic(scope, settings)
