import { Refusal } from '@/domain/refusal'
import type { EntryScope } from '@/server/access/scope'
import { demoPerson } from '@/server/db/door'
import { env } from '@/server/env'
import { startPhoneSession } from '@/server/use-cases/redeem-join-code'
import { startStaffSession } from '@/server/use-cases/sign-in-staff'
import type { SignedIn } from '@/server/use-cases/sign-in-staff'

/** Signs in as someone simulated, where that is offered. Nobody real can be entered so. @throws Refusal forbidden */
export async function enterDemonstration(
  scope: EntryScope,
  personId: string,
): Promise<SignedIn & { phone: boolean }> {
  const person = env.demoSignInsShown ? await demoPerson(scope, personId) : null
  if (person !== null && person.staffId !== null) {
    return { ...(await startStaffSession(scope, { ...person, staffId: person.staffId })), phone: false }
  }
  if (person !== null && person.patientId !== null) {
    return { ...(await startPhoneSession(scope, { ...person, patientId: person.patientId })), phone: true }
  }
  throw new Refusal('forbidden')
}
