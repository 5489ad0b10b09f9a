import type { AttentionStanding, StandingReason } from '@/domain/attention-shape'
import type { Instant } from '@/domain/calendar-day'
import type { ClinicianScope, JobScope, RecordScope, Scope } from '@/server/access/scope'
import { dayOrNull } from '@/server/db/row-value'
import { Prisma } from '@/server/generated/client'

/** Of `standing s`. */
export const standingColumn = Prisma.sql`json_build_object('rank', s.rank, 'since', s.since, 'reasons', s.reasons,
  'ended', s.ended, 'lastDay', s.last_day) as standing`

export type KeptStanding = { patientId: string; standing: AttentionStanding; standsUntil: Instant }

/** As it was last computed. */
export async function standingOf({ tx, clinicId, patientId }: RecordScope): Promise<AttentionStanding> {
  const row = await tx.standing.findUniqueOrThrow({ where: { clinicId_patientId: { clinicId, patientId } } })
  const { rank, since, reasons, ended, lastDay } = row
  return {
    ...{ rank, since: dayOrNull(since), reasons: reasons as StandingReason[] },
    ...{ ended, lastDay: dayOrNull(lastDay) },
  }
}

/** Makes whoever else writes the standings of these patients wait for this transaction: the one that comes second reads
 * the facts of both. In order of the ids, so that two never wait for each other.
 * @returns whether the enrolment of one of them was withdrawn, maybe just now */
export async function lockStandings(
  { tx, clinicId }: Scope,
  patientIds: readonly string[],
): Promise<boolean> {
  const rows = await tx.$queryRaw<{ withdrawn: boolean }[]>`
    select withdrawn from standing where clinic_id = ${clinicId}::uuid and patient_id = any(${[...patientIds]}::uuid[])
    order by patient_id for update`
  return rows.some(({ withdrawn }) => withdrawn)
}

/** What a standing says, of `standing s` and of the rows `n` that are compared with it. */
const told = (row: 's' | 'n') =>
  Prisma.raw(`${row}.rank, ${row}.since, ${row}.reasons, ${row}.ended, ${row}.last_day`)
const toldRows = (standings: readonly { patientId: string; standing: AttentionStanding }[]) => {
  const rows = standings.map(({ standing: { lastDay, ...standing }, ...more }) => {
    return { ...more, ...standing, last_day: lastDay }
  })
  return Prisma.sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    n ("patientId" uuid, rank smallint, since date, reasons jsonb, ended boolean, last_day date, "standsUntil" timestamptz)`
}

/** Why standings are computed anew: a fact of the patient, which a list may show though the standing is as it was, or only
 * time that went by. */
export type Because = 'fact' | 'time'

/** Keeps them in place of the former ones, and counts what may be seen to change; what is as it was by time alone is not
 * written. */
export async function storeStandings(
  scope: Scope,
  standings: readonly KeptStanding[],
  because: Because,
): Promise<void> {
  const isFact = because === 'fact'
  await scope.tx.$executeRaw`
    update standing s set (rank, since, reasons, ended, last_day, stands_until, changes) = row(${told('n')}, n."standsUntil",
      s.changes + case when ${isFact} or (${told('s')}) is distinct from (${told('n')}) then 1 else 0 end)
    from ${toldRows(standings)}
    where s.clinic_id = ${scope.clinicId}::uuid and s.patient_id = n."patientId"
      and (${isFact} or (${told('s')}, s.stands_until) is distinct from (${told('n')}, n."standsUntil"))`
}

/** How often what a list of the clinic shows may have changed so far: more than before after every commit that changed it. */
export type ClinicChanges = { changes: number }

export async function changesOf({ tx, clinicId }: ClinicianScope): Promise<ClinicChanges> {
  const [row] = await tx.$queryRaw<ClinicChanges[]>`
    select coalesce(sum(changes), 0)::float8 as changes from standing where clinic_id = ${clinicId}::uuid`
  if (row === undefined) throw new Error('a sum is one row')
  return row
}

/** What cannot be computed now is tried again after a while, and heads no list until then. */
export async function postponeStandings(
  scope: Scope,
  patientIds: readonly string[],
  because: Because,
): Promise<void> {
  await scope.tx.$executeRaw`
    update standing set stands_until = ${scope.now}::timestamptz + interval '15 minutes',
      changes = changes + ${because === 'fact' ? 1 : 0}
    where clinic_id = ${scope.clinicId}::uuid and patient_id = any(${[...patientIds]}::uuid[])`
}

/** Patients whose standing holds no longer by itself, theirs first that turned first, but for those whom somebody else is
 * at: nobody waits for what another renews. */
export async function turnedStandings(scope: Scope, limit: number): Promise<string[]> {
  const rows = await scope.tx.$queryRaw<{ id: string }[]>`
    select patient_id as id from standing
    where clinic_id = ${scope.clinicId}::uuid and stands_until <= ${scope.now}::timestamptz
    order by stands_until, patient_id limit ${limit} for update skip locked`
  return rows.map(({ id }) => id)
}

/** Patients of the clinic, in order of their ids. */
export async function patientsAfter(scope: JobScope, after: string | null, limit: number): Promise<string[]> {
  const rows = await scope.tx.$queryRaw<{ id: string }[]>`
    select id from patient
    where clinic_id = ${scope.clinicId}::uuid and withdrawn_at is null and (${after}::uuid is null or id > ${after}::uuid) order by id limit ${limit}`
  return rows.map(({ id }) => id)
}

/** What is kept of those patients for whom it is not the same. */
export async function otherwiseKept(
  scope: JobScope,
  standings: readonly { patientId: string; standing: AttentionStanding }[],
): Promise<{ patientId: string; standing: AttentionStanding }[]> {
  return scope.tx.$queryRaw<{ patientId: string; standing: AttentionStanding }[]>`
    select s.patient_id as "patientId", ${standingColumn}
    from ${toldRows(standings)} join standing s on s.clinic_id = ${scope.clinicId}::uuid and s.patient_id = n."patientId"
    where (${told('s')}) is distinct from (${told('n')})
    order by s.patient_id`
}
