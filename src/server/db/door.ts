import type { Language } from '@/domain/person'
import type { EntryScope } from '@/server/access/scope'
import { instantFrom, instantOrNull } from '@/server/db/row-value'
import type { Instant } from '@/domain/calendar-day'

// The entry functions: each gives one row at most, by a secret that the caller holds.

export type StaffAtDoor = { clinicId: string; staffId: string; passwordHash: string; language: Language }

export async function staffByEmail(scope: EntryScope, email: string): Promise<StaffAtDoor | null> {
  const rows = await scope.tx.$queryRaw<StaffAtDoor[]>`
    select clinic_id as "clinicId", staff_id as "staffId", password_hash as "passwordHash", language from staff_by_email(${email})`
  return rows[0] ?? null
}

type InvitationRow = {
  clinicId: string
  invitationId: string
  kind: 'join' | 'phone' | 'helper' | 'staff' | 'password'
  patientId: string | null
  staffId: string | null
  name: string | null
  email: string | null
  clinician: boolean
  admin: boolean
  expiresAt: Date
  usedAt: Date | null
  endedAt: Date | null
  clinicName: string
  clinicTelephone: string
  language: Language
  simulated: boolean
}
export type InvitationAtDoor = Omit<InvitationRow, 'expiresAt' | 'usedAt' | 'endedAt'> & {
  expiresAt: Instant
  usedAt: Instant | null
  endedAt: Instant | null
}

export async function invitationByHash(scope: EntryScope, hash: string): Promise<InvitationAtDoor | null> {
  const rows = await scope.tx.$queryRaw<InvitationRow[]>`
    select clinic_id as "clinicId", invitation_id as "invitationId", kind, patient_id as "patientId", staff_id as "staffId",
      name, email, clinician, admin, expires_at as "expiresAt", used_at as "usedAt", ended_at as "endedAt",
      clinic_name as "clinicName", clinic_telephone as "clinicTelephone", language, simulated
    from invitation_by_hash(${hash})`
  const row = rows[0]
  if (row === undefined) return null
  return {
    ...row,
    expiresAt: instantFrom(row.expiresAt),
    usedAt: instantOrNull(row.usedAt),
    endedAt: instantOrNull(row.endedAt),
  }
}

export type DemoPerson = {
  clinicId: string
  staffId: string | null
  patientId: string | null
  language: Language
}

/** Someone simulated; null for anyone real. */
export async function demoPerson(scope: EntryScope, id: string): Promise<DemoPerson | null> {
  const rows = await scope.tx.$queryRaw<DemoPerson[]>`
    select clinic_id as "clinicId", staff_id as "staffId", patient_id as "patientId", language from demo_person(${id}::uuid)`
  return rows[0] ?? null
}

export async function clinicExists(scope: EntryScope): Promise<boolean> {
  const rows = await scope.tx.$queryRaw<{ n: bigint }[]>`select clinic_count() as n`
  return (rows[0]?.n ?? 0n) > 0n
}

/** True for the right set-up code while there is no clinic; makes a second first visitor wait. */
export async function maySetUp(scope: EntryScope, codeHash: string): Promise<boolean> {
  const rows = await scope.tx.$queryRaw<{ may: boolean }[]>`select may_set_up(${codeHash}) as may`
  return rows[0]?.may ?? false
}
