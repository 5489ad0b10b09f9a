import type { OpeningHours } from '@/domain/clinic'
import type { Language } from '@/domain/person'
import { Refusal } from '@/domain/refusal'
import { recordDone } from '@/server/access/audit'
import { doorScope } from '@/server/access/mint'
import { newId } from '@/server/access/new-id'
import type { EntryScope } from '@/server/access/scope'
import { codeHash, hashPassword } from '@/server/access/secrets'
import { insertClinic } from '@/server/db/clinic'
import { clinicExists, maySetUp } from '@/server/db/door'
import { insertStaff } from '@/server/db/staff'

export type SetUp = {
  setupCode: string
  /** What may wait is empty; publishing a programme then waits for it too. */
  clinic: {
    name: string
    telephone: string
    emergencyNumber: string
    safetyContact: string
    openingHours: OpeningHours
    timeZone: string
    language: Language
  }
  administrator: { name: string; email: string; password: string; language: Language; alsoClinician: boolean }
}

/** The first visitor makes the clinic and its administrator. @throws Refusal already-set-up | setup-code-wrong | email-taken */
export async function setUpClinic(scope: EntryScope, input: SetUp): Promise<{ email: string }> {
  if (await clinicExists(scope)) throw new Refusal('already-set-up')
  const passwordHash = await hashPassword(input.administrator.password)
  if (!(await maySetUp(scope, codeHash(input.setupCode)))) {
    // Whoever waited for another first visitor finds the clinic made meanwhile.
    if (await clinicExists(scope)) throw new Refusal('already-set-up')
    throw new Refusal('setup-code-wrong', 'setupCode')
  }
  const door = await doorScope(scope, newId())
  await insertClinic(door, input.clinic)
  const { password: _, alsoClinician, ...administrator } = input.administrator
  await insertStaff(door, {
    ...administrator,
    id: newId(),
    admin: true,
    clinician: alsoClinician,
    passwordHash,
  })
  await recordDone(door)
  return { email: administrator.email }
}
