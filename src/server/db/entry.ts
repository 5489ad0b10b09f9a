import type { CalendarDay, Instant } from '@/domain/calendar-day'
import type { EntryFact, EntryVersion, WalkDetails } from '@/domain/entry'
import type { LoggingScope, RecordScope } from '@/server/access/scope'
import { dateOf } from '@/server/db/row-value'

/** As the statement lists a version, by place: a year has a thousand of them, and a driver's rows would take longer than all
 * that is done with them. */
type VersionTuple = [
  id: string,
  entryId: string,
  replaces: string | null,
  recordedAt: Instant,
  timeZone: string,
  arrivedAt: Instant,
  late: boolean,
  recordedBy: EntryVersion['recordedBy'],
  recordedById: string,
  kind: EntryVersion['kind'],
  day: CalendarDay,
  startedAt: Instant | null,
  minutes: number | null,
  movingSeconds: number | null,
  before: number | null,
  worst: number | null,
  morning: number | null,
  gate: string | null,
  reason: string | null,
  details: WalkDetails | null,
  why: string | null,
  itemId: string | null,
  sets: number[][] | null,
  effort: number | null,
  pain: number | null,
]

/** Every version of every entry of the patient, withdrawn ones too, in order of arrival.
 * @param names of the patient and of whoever logged for them, by id */
export async function entryVersionsOf(
  { tx, clinicId, patientId }: RecordScope,
  names: ReadonlyMap<string, string>,
): Promise<EntryVersion[]> {
  const [row] = await tx.$queryRaw<{ versions: VersionTuple[] }[]>`
    select coalesce(json_agg(json_build_array(e.id, e.entry_id, e.replaces, iso(e.recorded_at), e.time_zone, iso(e.arrived_at), e.late,
      e.recorded_by, e.recorded_by_id, e.kind, e.day, iso(e.started_at), e.minutes, e.moving_seconds, e.before, e.worst, e.morning,
      e.gate, e.reason, e.details, e.why, e.item_id, e.sets, e.effort, e.pain) order by e.arrived_at, e.id), '[]') as versions
    from entry e where e.clinic_id = ${clinicId}::uuid and e.patient_id = ${patientId}::uuid`
  return (row?.versions ?? []).map((tuple) => versionOf(tuple, names))
}

function versionOf(tuple: VersionTuple, names: ReadonlyMap<string, string>): EntryVersion {
  const [id, entryId, replaces, recordedAt, timeZone, arrivedAt, late, recordedBy, recordedById, kind, day] =
    tuple
  const [
    ,
    ,
    ,
    ,
    ,
    ,
    ,
    ,
    ,
    ,
    ,
    startedAt,
    minutes,
    movingSeconds,
    before,
    worst,
    morning,
    gate,
    reason,
    details,
  ] = tuple
  const [, , , , , , , , , , , , , , , , , , , , why, itemId, sets, effort, pain] = tuple
  const recordedByName = names.get(recordedById) ?? null
  const shared = {
    id,
    entryId,
    replaces,
    recordedAt,
    timeZone,
    arrivedAt,
    late,
    recordedBy,
    recordedByName,
    day,
  }
  // Checks in the database hold each kind to its columns.
  switch (kind) {
    case 'walk':
      return {
        ...shared,
        kind,
        startedAt,
        minutes: minutes ?? 0,
        ...(movingSeconds === null ? {} : { movingSeconds }),
        before,
        worst,
        gate: gate as 'clear' | 'stopped',
        details: details as WalkDetails,
      }
    case 'zero':
      return {
        ...shared,
        kind,
        reason: reason as Extract<EntryFact, { kind: 'zero' }>['reason'],
        gate: gate as 'clear' | 'stopped' | 'not-asked',
      }
    case 'morning':
      return { ...shared, kind, morning: morning ?? 0 }
    case 'exercise':
      return { ...shared, kind, itemId: itemId ?? '', sets: sets ?? [], effort, pain }
    case 'withdrawal':
      return { ...shared, kind, replaces: replaces ?? entryId, why }
  }
}

export type Keeping = { day: CalendarDay; late: boolean; offsetMinutes: number; digest: string }

/** False when its id is there already: sending twice stores once. */
export async function insertEntry(scope: LoggingScope, fact: EntryFact, keeping: Keeping): Promise<boolean> {
  const { kind, id, entryId, replaces, recordedAt, timeZone } = fact
  const walk = kind === 'walk' ? fact : null
  const asked = kind === 'walk' || kind === 'zero' ? fact : null
  const exercise = kind === 'exercise' ? fact : null
  const added = await scope.tx.$executeRaw`
    insert into entry (clinic_id, id, entry_id, replaces, patient_id, kind, day, started_at, recorded_at, arrived_at, time_zone,
      offset_minutes, late, minutes, moving_seconds, before, worst, morning, gate, reason, details, why, item_id, sets, effort, pain, recorded_by, recorded_by_id, digest)
    values (${scope.clinicId}::uuid, ${id}::uuid, ${entryId}::uuid, ${replaces}::uuid, ${scope.patientId}::uuid, ${kind},
      ${dateOf(keeping.day)}::date, ${walk?.startedAt ?? null}::timestamptz, ${recordedAt}::timestamptz, ${scope.now}::timestamptz,
      ${timeZone}, ${keeping.offsetMinutes}::int, ${keeping.late}, ${walk?.minutes ?? null}::int, ${walk?.movingSeconds ?? null}::int, ${walk?.before ?? null}::int,
      ${walk?.worst ?? null}::int, ${kind === 'morning' ? fact.morning : null}::int, ${asked?.gate ?? null},
      ${kind === 'zero' ? fact.reason : null}, ${walk === null ? null : JSON.stringify(walk.details)}::jsonb,
      ${kind === 'withdrawal' ? fact.why : null}, ${exercise?.itemId ?? null}::uuid,
      ${exercise === null ? null : JSON.stringify(exercise.sets)}::jsonb, ${exercise?.effort ?? null}::int, ${exercise?.pain ?? null}::int, ${scope.actor.kind}, ${scope.actor.id}::uuid, ${keeping.digest})
    on conflict do nothing`
  return added > 0
}
