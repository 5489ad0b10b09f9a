import { bareEntries } from '@/cli/bench/bare-entries'
import { AUDIT_COLUMNS, newBareId } from '@/cli/bench/bare-session'
import type { Answering } from '@/cli/bench/bare-session'
import { calendarDay, instant, localDay } from '@/domain/calendar-day'
import { ageOn } from '@/domain/person'

/** All but the entries, in the words of the answer, with the audit line. */
const RECORD = `with line as (${AUDIT_COLUMNS}
    values ($1, $3, $4, 'staff', $5, $6, $7, 'patient.open', array[$2]::uuid[], 'done'))
  select p.name, p.birth_date::text, p.time_zone, p.language, p.telephone, p.email, iso(p.joined_at) as joined_at,
    iso(p.enrolled_at) as enrolled_at, q.cleared_on::text, c.name as clinic_name, c.simulated,
    (select coalesce(json_agg(json_build_object('id', g.id, 'startDay', g.start_day,
        'activeFrom', greatest(g.start_day, q.cleared_on), 'courseStart', greatest(g.start_day, q.cleared_on),
        'endDay', coalesce(n.last_day, g.end_day), 'plannedEnd', coalesce(n.last_day, g.end_day), 'ended',
        case when n.programme_id is null then null else json_build_object('reason', n.reason, 'by', z.name) end, 'rungs', g.rungs, 'startRung', g.start_rung, 'weekdays', g.weekdays,
        'warmUpMinutes', g.warm_up_minutes, 'coolDownMinutes', g.cool_down_minutes, 'preset', g.preset, 'walk', g.walk,
        'exercises', g.exercises, 'settings', g.settings, 'flarePlan', g.flare_plan, 'standing', g.standing,
        'continues', g.continues, 'changeReason', g.change_reason, 'publishedAt', iso(g.published_at), 'publishedBy', s.name) order by g.published_at, g.id), '[]')
      from programme g left join programme_end n on n.clinic_id = $1 and n.programme_id = g.id
      left join staff z on z.clinic_id = $1 and z.id = n.ended_by join staff s on s.clinic_id = $1 and s.id = g.published_by
      where g.clinic_id = $1 and g.patient_id = $2)::text as programmes,
    (select coalesce(json_agg(json_build_object('id', d.id, 'programmeId', d.programme_id, 'weekStart', d.week_start, 'steps', d.steps,
        'fromDay', d.from_day, 'reason', d.reason, 'underApproval', d.under_approval,
        'decidedAt', iso(d.decided_at), 'decidedBy', s.name, 'withdrawn',
        case when w.day is null then null else json_build_object('at', iso(w.withdrawn_at), 'by', b.name, 'day', w.day) end)
        order by d.decided_at, d.id), '[]')
      from decision d join staff s on s.clinic_id = $1 and s.id = d.decided_by
      left join decision_withdrawal w on w.clinic_id = $1 and w.decision_id = d.id
      left join staff b on b.clinic_id = $1 and b.id = w.withdrawn_by
      where d.clinic_id = $1 and d.patient_id = $2)::text as decisions,
    (select coalesce(json_agg(json_build_object('id', u.id, 'from', u.from_day, 'to', coalesce(n.last_day, u.to_day), 'reason', u.reason,
        'note', u.note, 'by', b.name)
        order by u.from_day, u.id), '[]')
      from pause u left join pause_end n on n.clinic_id = $1 and n.pause_id = u.id
      left join staff b on b.clinic_id = $1 and b.id = u.recorded_by where u.clinic_id = $1 and u.patient_id = $2)::text as pauses,
    (select coalesce(json_agg(json_build_object('id', s.id, 'day', s.day, 'recordedAt', iso(s.recorded_at), 'arrivedAt', iso(s.arrived_at),
        'source', s.source, 'recordedBy', s.recorded_by, 'recordedByName',
        case when s.recorded_by_id = $2 then p.name else (select h.name from helper h where h.clinic_id = $1 and h.id = s.recorded_by_id) end,
        'answer', (select a.answer from stop_answer a where a.clinic_id = $1 and a.stop_id = s.id order by a.recorded_at desc limit 1),
        'liftedAt', iso(l.lifted_at), 'liftedDay', l.day, 'liftedBy', f.name, 'liftReason', l.reason) order by s.recorded_at, s.id), '[]')
      from safety_stop s left join stop_lift l on l.clinic_id = $1 and l.stop_id = s.id
      left join staff f on f.clinic_id = $1 and f.id = l.lifted_by
      where s.clinic_id = $1 and s.patient_id = $2)::text as stops,
    (select coalesce(json_agg(json_build_object('id', f.id, 'day', f.day, 'recordedAt', iso(f.recorded_at), 'arrivedAt', iso(f.arrived_at),
        'planned', f.programme_id is not null, 'endedOn', e.last_day) order by f.day, f.id), '[]')
      from flare f left join flare_end e on e.clinic_id = $1 and e.flare_id = f.id
      where f.clinic_id = $1 and f.patient_id = $2)::text as flares,
    (select coalesce(json_agg(json_build_object('id', r.id, 'from', r.from_day, 'to', r.to_day, 'reason', r.reason, 'note', r.note,
        'askedOn', r.asked_on, 'recordedAt', iso(r.recorded_at), 'arrivedAt', iso(r.arrived_at), 'endedOn', e.last_day, 'answer',
        (select json_build_object('at', iso(a.answered_at), 'by', s.name, 'granted', case when a.granted_from is null then null
            else json_build_object('from', a.granted_from, 'to', a.granted_to) end)
          from pause_answer a join staff s on s.clinic_id = $1 and s.id = a.answered_by
          where a.clinic_id = $1 and a.patient_id = $2 and a.request_id = r.id order by a.answered_at desc, a.id desc limit 1))
        order by r.recorded_at, r.id), '[]')
      from pause_request r left join pause_request_end e on e.clinic_id = $1 and e.request_id = r.id
      where r.clinic_id = $1 and r.patient_id = $2)::text as requests,
    (select coalesce(json_agg(json_build_object('id', f.id, 'day', f.day, 'hurt', f.hurt, 'recordedAt', iso(f.recorded_at),
        'arrivedAt', iso(f.arrived_at)) order by f.day, f.id), '[]')
      from fall f where f.clinic_id = $1 and f.patient_id = $2)::text as falls,
    (select coalesce(json_agg(json_build_object('id', r.id, 'askedOn', r.asked_on, 'askedAt', iso(r.asked_at), 'by', s.name)
        order by r.asked_at, r.id), '[]')
      from outcome_request r join staff s on s.clinic_id = $1 and s.id = r.asked_by
      where r.clinic_id = $1 and r.patient_id = $2 and not exists (
        select from outcome_request_withdrawal w where w.clinic_id = $1 and w.request_id = r.id))::text as outcome_requests,
    (select coalesce(json_agg(json_build_object('id', a.id, 'setId', a.set_id, 'pain', a.pain, 'occasion', a.occasion, 'requestId', a.request_id, 'day', a.day,
        'recordedAt', iso(a.recorded_at), 'arrivedAt', iso(a.arrived_at), 'activities', a.activities, 'change', a.change,
        'firstRecordedAt', iso(a.first_recorded_at), 'versionCount', a.version_count) order by a.day, a.first_recorded_at, a.set_id), '[]')
      from (select distinct on (o.set_id) o.*, min(o.recorded_at) over of_set as first_recorded_at, count(*) over of_set as version_count
        from outcome_answer o where o.clinic_id = $1 and o.patient_id = $2 window of_set as (partition by o.set_id)
        order by o.set_id, o.recorded_at desc, o.id desc) a)::text as outcome_answers,
    (select json_build_object('rank', s.rank, 'since', s.since, 'reasons', s.reasons, 'ended', s.ended, 'lastDay', s.last_day)
      from standing s where s.clinic_id = $1 and s.patient_id = $2)::text as standing,
    (select coalesce(json_agg(json_build_object('visitId', v.visit_id, 'at', iso(v.at), 'kind', v.kind, 'state', v.state, 'by', w.name, 'finish',
        (select json_build_object('from', x.from_day, 'to', x.to_day, 'agreed', x.agreed, 'at', iso(x.finished_at), 'by', y.name)
          from visit_finish x join staff y on y.clinic_id = $1 and y.id = x.finished_by where x.clinic_id = $1 and x.visit_id = v.visit_id))
        order by v.at, v.visit_id), '[]')
      from visit_version v join staff w on w.clinic_id = $1 and w.id = v.written_by
      where v.clinic_id = $1 and v.patient_id = $2 and not exists (select from visit_version l where l.clinic_id = $1
        and l.patient_id = $2 and l.visit_id = v.visit_id and (l.written_at, l.id) > (v.written_at, v.id)))::text as visits,
    (select coalesce(json_agg(n.note order by n.begun desc), '[]') from (select min(v.written_at) as begun, json_build_object('noteId', v.note_id,
        'visitId', min(v.visit_id::text), 'versions', json_agg(json_build_object('id', v.id, 'text', v.text, 'signed', v.signed,
          'at', iso(v.written_at), 'by', w.name) order by v.written_at, v.id)) as note
      from note_version v join staff w on w.clinic_id = $1 and w.id = v.written_by
      where v.clinic_id = $1 and v.patient_id = $2 group by v.note_id) n)::text as notes,
    (select json_build_object('id', o.id, 'name', o.name, 'isMe', o.id = $5, 'covers', (select coalesce(json_agg(json_build_object(
        'name', y.name, 'isMe', y.id = $5, 'until', v.to_day) order by v.from_day, v.id), '[]') from cover v
        join staff y on y.clinic_id = $1 and y.id = v.covered_by where v.clinic_id = $1 and v.staff_id = o.id
          and ($4::timestamptz at time zone c.time_zone)::date between v.from_day and v.to_day
          and not exists (select from cover_end e where e.clinic_id = $1 and e.cover_id = v.id)))
      from staff o where o.clinic_id = $1 and o.id = p.owner_id)::text as owner
  from patient p join clinic c on c.id = p.clinic_id, lateral (select min(day) as cleared_on from (
      select day from screening_signature where clinic_id = $1 and patient_id = $2
      union all select day from screening_confirmation where clinic_id = $1 and patient_id = $2) cleared) q
  where p.clinic_id = $1 and p.id = $2 and p.withdrawn_at is null`

type Row = Record<
  | 'name'
  | 'birth_date'
  | 'time_zone'
  | 'language'
  | 'clinic_name'
  | 'programmes'
  | 'decisions'
  | 'pauses'
  | 'stops'
  | 'flares'
  | 'requests'
  | 'falls'
  | 'outcome_requests'
  | 'outcome_answers'
  | 'standing'
  | 'visits'
  | 'notes'
  | 'owner',
  string
> &
  Record<'simulated', boolean> &
  Record<'cleared_on' | 'telephone' | 'email' | 'joined_at' | 'enrolled_at', string | null>

/** One patient's record, whole, for a clinician of the clinic. */
export async function bareYear({ client, session, now, query }: Answering): Promise<string> {
  const id = query.get('patient')
  const { clinic_id, staff_id, session_id } = session
  const found = await client.query<Row>({
    name: 'record',
    text: RECORD,
    values: [clinic_id, id, newBareId(), now, staff_id, session_id, newBareId()],
  })
  const [row] = found.rows
  if (row === undefined || staff_id === null) throw new Error('not found')
  const { name, language, telephone, email } = row
  const today = localDay(instant(now), row.time_zone)
  const birthDate = calendarDay(row.birth_date)
  const patient = {
    id,
    name,
    birthDate,
    language,
    telephone,
    email,
    joinedAt: row.joined_at,
    enrolledAt: row.enrolled_at,
    age: ageOn(birthDate, today),
  }
  const entries = await bareEntries(client, { clinicId: clinic_id, patientId: id, name })
  return `{"patient":${JSON.stringify(patient)},"owner":${row.owner},"clinicName":${JSON.stringify(row.clinic_name)},"simulated":${String(row.simulated)},"today":"${today}","now":"${now}","standing":${row.standing},"record":{"today":"${today}","timeZone":"${row.time_zone}","birthDate":"${birthDate}","clearedOn":${row.cleared_on === null ? 'null' : `"${row.cleared_on}"`},"screenings":[],"unlocks":[],"programmes":${row.programmes},"decisions":${row.decisions},"pauses":${row.pauses},"requests":${row.requests},"stops":${row.stops},"flares":${row.flares},"falls":${row.falls},"outcomes":{"requests":${row.outcome_requests},"answers":${row.outcome_answers}},"entries":${entries}},"visits":${row.visits},"notes":${row.notes}}`
}
