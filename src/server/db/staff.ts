import type { Language } from '@/domain/person'
import { Refusal } from '@/domain/refusal'
import type { Instant } from '@/domain/calendar-day'
import type { AdminScope, Scope, StaffScope } from '@/server/access/scope'
import { instantOrNull } from '@/server/db/row-value'

export type StaffRow = {
  id: string
  name: string
  email: string
  clinician: boolean
  admin: boolean
  language: Language
  endedAt: Instant | null
}

const shown = {
  id: true,
  name: true,
  email: true,
  clinician: true,
  admin: true,
  language: true,
  endedAt: true,
} as const
type Shown = Omit<StaffRow, 'endedAt' | 'language'> & { endedAt: Date | null; language: string }
const rowOf = (row: Shown): StaffRow => ({
  ...row,
  language: row.language as Language,
  endedAt: instantOrNull(row.endedAt),
})

/** Everyone who works or worked at the clinic, by name. */
export async function staffOf(scope: Scope): Promise<StaffRow[]> {
  const rows = await scope.tx.staff.findMany({
    where: { clinicId: scope.clinicId },
    select: shown,
    orderBy: [{ endedAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }],
  })
  return rows.map(rowOf)
}

export type Clinician = { id: string; name: string; isHere: boolean; isMe: boolean }

/** Who cares for patients, and who did and still has some, by name. */
export async function cliniciansOf(scope: StaffScope): Promise<Clinician[]> {
  return scope.tx.$queryRaw<Clinician[]>`
    select id, name, "isHere", id = ${scope.actor.id}::uuid as "isMe" from (select f.id, f.name, f.clinician and f.ended_at is null as "isHere" from staff f
      where f.clinic_id = ${scope.clinicId}::uuid) f
    where "isHere" or exists (select from patient p where p.clinic_id = ${scope.clinicId}::uuid and p.owner_id = f.id and p.withdrawn_at is null)
    order by "isHere" desc, name, id`
}

/** Holds the administrators' rows until the transaction ends, so that two cannot end each other's access at once. */
export async function lockAdministrators(scope: AdminScope): Promise<void> {
  await scope.tx
    .$queryRaw`select 1 from staff where clinic_id = ${scope.clinicId}::uuid and admin order by id for no key update`
}

/** @throws Refusal not-found for someone of another clinic */
export async function staffById(scope: Scope, id: string): Promise<StaffRow> {
  const row = await scope.tx.staff.findUnique({
    where: { clinicId_id: { clinicId: scope.clinicId, id } },
    select: shown,
  })
  if (row === null) throw new Refusal('not-found')
  return rowOf(row)
}

/** Names by id, for "decided by": all that a patient's own transaction may know of staff. */
export async function staffNames(scope: Scope): Promise<ReadonlyMap<string, string>> {
  const rows = await scope.tx.$queryRaw<{ id: string; name: string }[]>`select id, name from staff_names()`
  return new Map(rows.map((row) => [row.id, row.name]))
}

export async function ownPasswordHash(scope: StaffScope): Promise<string> {
  const row = await scope.tx.staff.findUniqueOrThrow({
    where: { clinicId_id: { clinicId: scope.clinicId, id: scope.actor.id } },
    select: { passwordHash: true },
  })
  return row.passwordHash
}

export type NewStaff = Omit<StaffRow, 'endedAt'> & { passwordHash: string }

/** Someone who comes back finds their own row again. @throws Refusal email-taken, whichever clinic has it */
export async function insertStaff(scope: Scope, staff: NewStaff): Promise<void> {
  const added = await scope.tx.$executeRaw`
    insert into staff (clinic_id, id, name, email, password_hash, clinician, admin, language, created_at)
    values (${scope.clinicId}::uuid, ${staff.id}::uuid, ${staff.name}, ${staff.email}, ${staff.passwordHash},
      ${staff.clinician}, ${staff.admin}, ${staff.language}, ${scope.now}::timestamptz)
    on conflict (email) do update set name = excluded.name, password_hash = excluded.password_hash, clinician = excluded.clinician,
      admin = excluded.admin, language = excluded.language, ended_at = null
      where staff.clinic_id = excluded.clinic_id and staff.ended_at is not null`
  if (added === 0) throw new Refusal('email-taken', 'email')
}

type Change = { passwordHash: string } | { language: Language } | { endedAt: Instant }

export async function changeStaff(scope: Scope, id: string, change: Change): Promise<void> {
  await scope.tx.staff.update({ where: { clinicId_id: { clinicId: scope.clinicId, id } }, data: change })
}
