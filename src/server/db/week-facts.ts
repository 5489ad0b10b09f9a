import type { CalendarDay } from '@/domain/calendar-day'
import type { EntryVersion } from '@/domain/entry'
import type { PublishedVersion } from '@/domain/programme-version'
import type { RecordFacts } from '@/domain/record'
import type { ClinicianScope } from '@/server/access/scope'

/** What is asked of a patient and what bars it, without entries. Names of staff are left out. */
export type WeekGround = Omit<RecordFacts, 'today' | 'programmes' | 'entries'> & {
  id: string
  programmes: PublishedVersion[]
  /** First days of decided weeks of which something was recorded after the decision. */
  touched: CalendarDay[]
}

/** Of everybody whose programme is a week old and who has no open stop; one statement, whatever their number. */
export async function weekGroundOf(scope: ClinicianScope, startedBy: CalendarDay): Promise<WeekGround[]> {
  return scope.tx.$queryRaw<WeekGround[]>`
    select p.id, p.birth_date::text as "birthDate", p.time_zone as "timeZone",
      (select min(day) from (
        select c.day from screening_signature c where c.clinic_id = p.clinic_id and c.patient_id = p.id
        union all select c.day from screening_confirmation c where c.clinic_id = p.clinic_id and c.patient_id = p.id) cleared)::text as "clearedOn",
      (select coalesce(json_agg(json_build_object('id', s.id, 'day', s.day, 'recordedAt', iso(s.recorded_at), 'arrivedAt', iso(s.arrived_at),
        'by', s.recorded_by, 'byName', null, 'answers', s.answers, 'signed', (select json_build_object('at', iso(g.signed_at), 'by', '',
        'day', g.day, 'clearance', '', 'loadedLegs', g.loaded_legs) from screening_signature g where g.clinic_id = s.clinic_id and g.screening_id = s.id))
        order by s.recorded_at, s.id), '[]') from screening s where s.clinic_id = p.clinic_id and s.patient_id = p.id) as screenings,
      (select coalesce(json_agg(json_build_object('id', u.id, 'day', u.day, 'at', iso(u.unlocked_at), 'by', '', 'reason', '')
        order by u.unlocked_at, u.id), '[]') from falls_unlock u where u.clinic_id = p.clinic_id and u.patient_id = p.id) as unlocks,
      (select coalesce(json_agg(json_build_object('id', g.id, 'startDay', g.start_day,
        'endDay', coalesce((select n.last_day from programme_end n where n.clinic_id = g.clinic_id and n.programme_id = g.id), g.end_day),
        'rungs', g.rungs, 'startRung', g.start_rung, 'weekdays', g.weekdays, 'warmUpMinutes', g.warm_up_minutes,
        'coolDownMinutes', g.cool_down_minutes, 'preset', g.preset, 'walk', g.walk, 'exercises', g.exercises, 'settings', g.settings,
        'flarePlan', g.flare_plan, 'standing', g.standing, 'continues', g.continues, 'changeReason', null,
        'publishedAt', iso(g.published_at), 'publishedBy', '')
        order by g.published_at, g.id), '[]') from programme g where g.clinic_id = p.clinic_id and g.patient_id = p.id) as programmes,
      (select coalesce(json_agg(json_build_object('id', d.id, 'programmeId', d.programme_id, 'weekStart', d.week_start,
        'steps', d.steps, 'fromDay', d.from_day, 'reason', null, 'underApproval', d.under_approval, 'decidedAt', iso(d.decided_at), 'decidedBy', '',
        'withdrawn', case when w.day is null then null else json_build_object('at', iso(w.withdrawn_at), 'by', '', 'day', w.day) end)
        order by d.decided_at, d.id), '[]')
        from decision d left join decision_withdrawal w on w.clinic_id = d.clinic_id and w.decision_id = d.id
        where d.clinic_id = p.clinic_id and d.patient_id = p.id) as decisions,
      (select coalesce(json_agg(distinct d.week_start), '[]') from decision d
        where d.clinic_id = p.clinic_id and d.patient_id = p.id and d.week_start is not null and (
          exists (select from entry e where e.clinic_id = d.clinic_id and e.patient_id = d.patient_id
            and e.day between d.week_start - 7 and d.week_start + 7 and e.arrived_at > d.decided_at)
          or exists (select from flare f where f.clinic_id = d.clinic_id and f.patient_id = d.patient_id
            and f.day between d.week_start and d.week_start + 6 and f.recorded_at > d.decided_at))) as touched,
      (select coalesce(json_agg(json_build_object('id', u.id, 'from', u.from_day,
        'to', coalesce((select n.last_day from pause_end n where n.clinic_id = u.clinic_id and n.pause_id = u.id), u.to_day),
        'reason', u.reason, 'note', null, 'by', null) order by u.from_day, u.id), '[]')
        from pause u where u.clinic_id = p.clinic_id and u.patient_id = p.id) as pauses,
      (select coalesce(json_agg(json_build_object('id', s.id, 'day', s.day, 'recordedAt', iso(s.recorded_at), 'arrivedAt', iso(s.arrived_at),
        'source', s.source, 'liftedAt', iso(l.lifted_at), 'liftedDay', l.day, 'liftedBy', null, 'liftReason', null,
        'answer', (select a.answer from stop_answer a where a.clinic_id = s.clinic_id and a.stop_id = s.id order by a.recorded_at desc, a.id desc limit 1))
        order by s.recorded_at, s.id), '[]')
        from safety_stop s left join stop_lift l on l.clinic_id = s.clinic_id and l.stop_id = s.id
        where s.clinic_id = p.clinic_id and s.patient_id = p.id) as stops,
      (select coalesce(json_agg(json_build_object('id', f.id, 'day', f.day) order by f.day, f.id), '[]')
        from flare f where f.clinic_id = p.clinic_id and f.patient_id = p.id) as flares
    from patient p
    where p.clinic_id = ${scope.clinicId}::uuid
      and exists (select from programme g where g.clinic_id = p.clinic_id and g.patient_id = p.id and g.start_day <= ${startedBy}::date)
      and not exists (select from safety_stop s where s.clinic_id = p.clinic_id and s.patient_id = p.id
        and not exists (select from stop_lift l where l.clinic_id = s.clinic_id and l.stop_id = s.id))`
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
