import type { Language } from '@/domain/person'
import type { StaffScope } from '@/server/access/scope'
import { clinicOf, missingSettings } from '@/server/db/clinic'
import { staffById } from '@/server/db/staff'

export type Account = {
  staffId: string
  name: string
  email: string
  language: Language
  clinician: boolean
  admin: boolean
  clinic: { name: string; timeZone: string; simulated: boolean }
  /** Settings that publishing a programme waits for. */
  settingsMissing: string[]
}

export async function openAccount(scope: StaffScope): Promise<Account> {
  const clinic = await clinicOf(scope)
  const { id, name, email, language, clinician, admin } = await staffById(scope, scope.actor.id)
  return {
    staffId: id,
    name,
    email,
    language,
    clinician,
    admin,
    clinic: { name: clinic.name, timeZone: clinic.timeZone, simulated: clinic.simulated },
    settingsMissing: missingSettings(clinic),
  }
}
