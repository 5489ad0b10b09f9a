import { randomUUID } from 'node:crypto'
import type { ClinicSettings } from '@/domain/clinic'
import { newId } from '@/server/access/new-id'
import { hashPassword } from '@/server/access/secrets'
import { deskOf, nobody } from '@/server/testing/callers'
import { ownerRows } from '@/server/testing/owner'
import { testZone } from '@/server/testing/test-clock'

export const PASSWORD = 'a long enough password'
/** Slow on purpose, so done once. */
let hashed: Promise<string> | null = null

export type TestStaff = { clinicId: string; id: string; name: string; email: string }
export type TestClinic = {
  id: string
  name: string
  admin: TestStaff
  /** Two who care for patients; the first administers as well. */
  anna: TestStaff
  ben: TestStaff
}

const opens = { opens: '08:00', closes: '18:00' }

export const clinicSettings = (change: Partial<ClinicSettings> = {}): ClinicSettings => ({
  name: 'Clinic',
  telephone: '+34 600 100 200',
  emergencyNumber: '112',
  safetyContact: 'safety@clinic.example',
  openingHours: { 1: opens, 2: opens, 3: opens, 4: opens, 5: opens, 6: null, 7: null },
  timeZone: testZone,
  language: 'en',
  ...change,
})

/** Set-up makes one clinic per installation: a second, and its first administrator, only the owner can put in. */
async function foundClinic(name: string): Promise<TestStaff> {
  hashed ??= hashPassword(PASSWORD)
  const [clinicId, id] = [newId(), newId()]
  const email = `${randomUUID()}@admin.example`
  const at = '2025-09-01T08:00:00.000Z'
  await ownerRows(
    `insert into clinic (id, name, time_zone, language, created_at) values ($1, $2, $3, 'en', $4::timestamptz)`,
    [clinicId, name, testZone, at],
  )
  await ownerRows(
    `insert into staff (clinic_id, id, name, email, password_hash, clinician, admin, language, created_at)
     values ($1, $2, $3, $4, $6, false, true, 'en', $5::timestamptz)`,
    [clinicId, id, `Joan of ${name}`, email, at, await hashed],
  )
  return { clinicId, id, name: `Joan of ${name}`, email }
}

/** Invited by the administrator and let in by the code, as anybody is. */
export async function addStaff(
  admin: TestStaff,
  who: { name: string; clinician: boolean; admin: boolean },
): Promise<TestStaff> {
  const email = `${randomUUID()}@staff.example`
  const { code } = await (await deskOf(admin)).team.invite({ invitationId: newId(), email, ...who })
  await nobody().entry.acceptStaff({ code, password: PASSWORD, language: 'en' })
  const [row] = await ownerRows<{ id: string }>('select id from staff where email = $1', [email])
  return { clinicId: admin.clinicId, id: row?.id ?? '', name: who.name, email }
}

/** A clinic that may publish programmes, with an administrator and two clinicians. */
export async function makeClinic(name = `Clinic ${randomUUID()}`): Promise<TestClinic> {
  const admin = await foundClinic(name)
  await (await deskOf(admin)).clinic.change(clinicSettings({ name }))
  const anna = await addStaff(admin, { name: `Anna of ${name}`, clinician: true, admin: true })
  const ben = await addStaff(admin, { name: `Ben of ${name}`, clinician: true, admin: false })
  return { id: admin.clinicId, name, admin, anna, ben }
}
