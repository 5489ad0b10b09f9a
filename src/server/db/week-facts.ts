import type { CalendarDay } from '@/domain/calendar-day'
import type { EntryVersion } from '@/domain/entry'
import type { PublishedVersion } from '@/domain/programme-version'
import type { RecordFacts } from '@/domain/record'
import type { ClinicianScope } from '@/server/access/scope'
import {
  cameLate,
  clearedOnColumn,
  decisionsAndTouched,
  flaresColumn,
  pausesColumn,
  programmesColumn,
  stopsColumn,
} from '@/server/db/prescription-columns'

/** What is asked of a patient and what bars it, without entries. Names of staff are left out. */
export type WeekGround = Omit<RecordFacts, 'today' | 'programmes' | 'entries'> & {
  id: string
  programmes: PublishedVersion[]
  /** First days of decided weeks of which something arrived after the decision. A flare may keep a later one from
   * beginning, and a stop excuses all days up to its lift. */
  touched: CalendarDay[]
}

/** Of those whose programme is a week old and who have no open stop; one statement, whatever their number. */
export async function weekGroundOf(
  scope: ClinicianScope,
  { patientIds, startedBy }: { patientIds: readonly string[]; startedBy: CalendarDay },
): Promise<WeekGround[]> {
  return scope.tx.$queryRaw<WeekGround[]>`${cameLate(scope.clinicId, patientIds)}
    select p.id, p.birth_date::text as "birthDate", p.time_zone as "timeZone",
      ${clearedOnColumn},
      (select coalesce(json_agg(json_build_object('id', s.id, 'day', s.day, 'recordedAt', iso(s.recorded_at), 'arrivedAt', iso(s.arrived_at),
        'by', s.recorded_by, 'byName', null, 'answers', s.answers, 'signed', (select json_build_object('at', iso(g.signed_at), 'by', '',
        'day', g.day, 'clearance', '', 'loadedLegs', g.loaded_legs) from screening_signature g where g.clinic_id = s.clinic_id and g.screening_id = s.id))
        order by s.recorded_at, s.id), '[]') from screening s where s.clinic_id = p.clinic_id and s.patient_id = p.id) as screenings,
      (select coalesce(json_agg(json_build_object('id', u.id, 'day', u.day, 'at', iso(u.unlocked_at), 'by', '', 'reason', '')
        order by u.unlocked_at, u.id), '[]') from falls_unlock u where u.clinic_id = p.clinic_id and u.patient_id = p.id) as unlocks,
      ${programmesColumn('with')},
      decided.decisions, decided.touched,
      ${pausesColumn},
      ${stopsColumn},
      ${flaresColumn}
    from patient p, ${decisionsAndTouched}
    where p.clinic_id = ${scope.clinicId}::uuid and p.id = any(${[...patientIds]}::uuid[])
      and exists (select from programme g where g.clinic_id = p.clinic_id and g.patient_id = p.id and g.start_day <= ${startedBy}::date)
      and not exists (select from safety_stop s where s.clinic_id = p.clinic_id and s.patient_id = p.id
        and not exists (select from stop_lift l where l.clinic_id = s.clinic_id and l.stop_id = s.id))
    order by p.id`
}

/** Versions of the entries of several patients, each from a day on; one statement. */
export async function versionsSince(
  scope: ClinicianScope,
  since: readonly { patientId: string; from: CalendarDay }[],
): Promise<Map<string, EntryVersion[]>> {
  if (since.length === 0) return new Map()
  const rows = await scope.tx.$queryRaw<{ patientId: string; versions: EntryVersion[] }[]>`
    select e.patient_id as "patientId", json_agg(json_build_object('id', e.id, 'entryId', e.entry_id, 'replaces', e.replaces,
      'kind', e.kind, 'day', e.day, 'startedAt', iso(e.started_at), 'recordedAt', iso(e.recorded_at), 'arrivedAt', iso(e.arrived_at),
      'timeZone', e.time_zone, 'late', e.late, 'minutes', e.minutes, 'before', e.before, 'worst', e.worst, 'morning', e.morning,
      'reason', e.reason, 'details', e.details, 'itemId', e.item_id, 'sets', e.sets, 'effort', e.effort, 'pain', e.pain)
      order by e.arrived_at, e.id) as versions
    from unnest(${since.map(({ patientId }) => patientId)}::uuid[], ${since.map(({ from }) => from)}::date[]) w (patient_id, from_day)
    join entry e on e.clinic_id = ${scope.clinicId}::uuid and e.patient_id = w.patient_id and e.day >= w.from_day
    group by e.patient_id`
  return new Map(rows.map(({ patientId, versions }) => [patientId, versions]))
}
