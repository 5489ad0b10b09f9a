import type { CalendarDay, Instant } from '@/domain/calendar-day'
import type { EntryVersion, WalkDetails, ZeroReason } from '@/domain/entry'
import type { Scope } from '@/server/access/scope'

/** As the statement lists a version, by place: names of fields, ten thousand times over, would take longer than the facts. */
type VersionTuple = [
  id: string,
  entryId: string,
  replaces: string | null,
  kind: EntryVersion['kind'],
  day: CalendarDay,
  startedAt: Instant | null,
  recordedAt: Instant,
  arrivedAt: Instant,
  timeZone: string,
  late: boolean,
  minutes: number | null,
  before: number | null,
  worst: number | null,
  morning: number | null,
  reason: ZeroReason | null,
  details: WalkDetails | null,
  itemId: string | null,
  sets: number[][] | null,
  effort: number | null,
  pain: number | null,
  source: 'phone' | 'paper',
]

/** Nobody reads it here. */
const unread = { gate: 'clear', why: null, recordedBy: 'patient', recordedByName: null } as const

function versionOf(tuple: VersionTuple): EntryVersion {
  const [id, entryId, replaces, kind, day, startedAt, recordedAt, arrivedAt, timeZone, late] = tuple
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
    minutes,
    before,
    worst,
    morning,
    reason,
    details,
    itemId,
    sets,
    effort,
    pain,
    source,
  ] = tuple
  return {
    id,
    entryId,
    replaces,
    kind,
    day,
    startedAt,
    recordedAt,
    arrivedAt,
    timeZone,
    late,
    minutes,
    before,
    worst,
    morning,
    reason,
    details,
    itemId,
    sets,
    effort,
    pain,
    ...(source === 'paper' ? { source } : {}),
    ...unread,
  } as EntryVersion
}

/** Days of a patient's record; no end is open. */
export type PatientDays = { patientId: string; from: CalendarDay; to: CalendarDay | null }

/** Versions of the entries of several patients in those days, which share none, without who recorded them; one
 * statement. */
export async function versionsIn(
  scope: Scope,
  days: readonly PatientDays[],
): Promise<Map<string, EntryVersion[]>> {
  if (days.length === 0) return new Map()
  const rows = await scope.tx.$queryRaw<{ patientId: string; versions: VersionTuple[] }[]>`
    select e.patient_id as "patientId", json_agg(json_build_array(e.id, e.entry_id, e.replaces, e.kind, e.day, iso(e.started_at),
      iso(e.recorded_at), iso(e.arrived_at), e.time_zone, e.late, e.minutes, e.before, e.worst, e.morning, e.reason, e.details,
      e.item_id, e.sets, e.effort, e.pain, e.source)) as versions
    from unnest(${days.map(({ patientId }) => patientId)}::uuid[], ${days.map(({ from }) => from)}::date[],
      ${days.map(({ to }) => to ?? 'infinity')}::date[]) w (patient_id, from_day, to_day)
    join entry e on e.clinic_id = ${scope.clinicId}::uuid and e.patient_id = w.patient_id and e.day between w.from_day and w.to_day
    group by e.patient_id`
  return new Map(rows.map(({ patientId, versions }) => [patientId, versions.map(versionOf)]))
}
