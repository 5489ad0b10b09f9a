import type { CalendarDay, Instant } from '@/domain/calendar-day'
import type { EntryVersion, WalkDetails, ZeroReason } from '@/domain/entry'

const TOLD = `select e.patient_id as id, json_agg(json_build_array(e.id, e.entry_id, e.replaces, e.kind, e.day, e.started_at, e.recorded_at,
      e.late, e.minutes, e.before, e.worst, e.morning, e.reason, e.details, e.item_id, e.sets, e.pain)) as versions`

/** Versions of entries, each patient's from a day on, as arrays; instants, which are only compared, as PostgreSQL writes them. */
export const VERSIONS = `${TOLD}
  from unnest($2::uuid[], $3::date[]) w (patient_id, from_day)
  join entry e on e.clinic_id = $1 and e.patient_id = w.patient_id and e.day >= w.from_day group by e.patient_id`

/** The same of one patient, in some ranges of days. */
export const VERSIONS_IN = `${TOLD}
  from unnest($3::date[], $4::date[]) w (from_day, to_day)
  join entry e on e.clinic_id = $1 and e.patient_id = $2 and e.day between w.from_day and w.to_day group by e.patient_id`

/** For the few who have been silent for longer than the caseload reads back. */
export const LAST = `select distinct on (patient_id) patient_id as id, day::text, recorded_at::text as "recordedAt"
  from (select distinct on (patient_id, entry_id) patient_id, entry_id, kind, day, recorded_at, id from entry
    where clinic_id = $1 and patient_id = any($2) order by patient_id, entry_id, recorded_at desc, id desc) leaf
  where kind <> 'withdrawal' order by patient_id, day desc, recorded_at desc, id desc`

type VersionTuple = [
  id: string,
  entryId: string,
  replaces: string | null,
  kind: EntryVersion['kind'],
  day: CalendarDay,
  startedAt: Instant | null,
  recordedAt: Instant,
  late: boolean,
  minutes: number | null,
  before: number | null,
  worst: number | null,
  morning: number | null,
  reason: ZeroReason | null,
  details: WalkDetails | null,
  itemId: string | null,
  sets: number[][] | null,
  pain: number | null,
]
export type VersionsRow = { id: string; versions: VersionTuple[] }
export type LastRow = { id: string; day: CalendarDay; recordedAt: string }

/** No rule of the caseload reads it. */
const unread = {
  arrivedAt: '' as Instant,
  timeZone: '',
  effort: null,
  gate: 'clear',
  why: null,
  recordedBy: 'patient',
  recordedByName: null,
} as const

/** One shape for all kinds. */
export function versionOf(tuple: VersionTuple): EntryVersion {
  const [id, entryId, replaces, kind, day, startedAt, recordedAt, late, minutes, before, worst] = tuple
  const [, , , , , , , , , , , morning, reason, details, itemId, sets, pain] = tuple
  return {
    id,
    entryId,
    replaces,
    kind,
    day,
    startedAt,
    recordedAt,
    late,
    minutes,
    before,
    worst,
    morning,
    reason,
    details,
    itemId,
    sets,
    pain,
    ...unread,
  } as EntryVersion
}
