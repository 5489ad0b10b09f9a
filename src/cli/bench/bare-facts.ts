import type { CaseloadFacts } from '@/domain/caseload-row'

const CLEARED = `(select min(day) from (select c.day from screening_signature c where c.clinic_id = $1 and c.patient_id = p.id
    union all select c.day from screening_confirmation c where c.clinic_id = $1 and c.patient_id = p.id) cleared)::text`
const SCREENINGS = `(select coalesce(json_agg(json_build_object('id', c.id, 'day', c.day, 'arrivedAt', iso(c.arrived_at), 'answers', c.answers,
    'signed', (select json_build_object('day', n.day, 'loadedLegs', n.loaded_legs) from screening_signature n
      where n.clinic_id = $1 and n.screening_id = c.id)) order by c.recorded_at, c.id), '[]')
    from screening c where c.clinic_id = $1 and c.patient_id = p.id)`
const UNLOCKS = `(select coalesce(json_agg(json_build_object('id', u.id, 'day', u.day, 'at', iso(u.unlocked_at)) order by u.unlocked_at, u.id), '[]')
    from falls_unlock u where u.clinic_id = $1 and u.patient_id = p.id)`
const PROGRAMMES = `(select coalesce(json_agg(json_build_object('id', g.id, 'startDay', g.start_day, 'endDay', coalesce(n.last_day, g.end_day),
      'rungs', g.rungs, 'startRung', g.start_rung, 'weekdays', g.weekdays, 'warmUpMinutes', g.warm_up_minutes, 'coolDownMinutes', g.cool_down_minutes,
      'preset', g.preset, 'walk', g.walk, 'exercises', g.exercises, 'settings', g.settings, 'flarePlan', g.flare_plan, 'standing', g.standing,
      'continues', g.continues, 'changeReason', null, 'ended', null, 'publishedAt', iso(g.published_at), 'publishedBy', '')
      order by g.published_at, g.id), '[]')
    from programme g left join programme_end n on n.clinic_id = $1 and n.programme_id = g.id
    where g.clinic_id = $1 and g.patient_id = p.id)`
const PAUSES = `(select coalesce(json_agg(json_build_object('id', u.id, 'from', u.from_day, 'to', coalesce(n.last_day, u.to_day), 'reason', u.reason)
      order by u.from_day, u.id), '[]')
    from pause u left join pause_end n on n.clinic_id = $1 and n.pause_id = u.id where u.clinic_id = $1 and u.patient_id = p.id)`
const STOPS = `(select coalesce(json_agg(json_build_object('id', s.id, 'day', s.day, 'recordedAt', iso(s.recorded_at), 'arrivedAt', iso(s.arrived_at),
      'source', s.source, 'recordedBy', s.recorded_by,
      'recordedByName', (select h.name from helper h where h.clinic_id = $1 and h.id = s.recorded_by_id), 'liftedAt', iso(l.lifted_at), 'liftedDay', l.day, 'liftedBy', null, 'liftReason', null, 'answer',
      (select a.answer from stop_answer a where a.clinic_id = $1 and a.stop_id = s.id order by a.recorded_at desc, a.id desc limit 1))
      order by s.recorded_at, s.id), '[]')
    from safety_stop s left join stop_lift l on l.clinic_id = $1 and l.stop_id = s.id where s.clinic_id = $1 and s.patient_id = p.id)`
const FLARES = `(select coalesce(json_agg(json_build_object('id', f.id, 'day', f.day, 'planned', f.programme_id is not null, 'endedOn', n.last_day)
      order by f.day, f.id), '[]')
    from flare f left join flare_end n on n.clinic_id = $1 and n.flare_id = f.id where f.clinic_id = $1 and f.patient_id = p.id)`

const REQUESTS = `(select coalesce(json_agg(json_build_object('id', q.id, 'from', q.from_day, 'to', q.to_day, 'reason', q.reason, 'note', q.note,
      'askedOn', q.asked_on, 'recordedAt', iso(q.recorded_at), 'endedOn', n.last_day, 'answer', (select json_build_object('granted',
        case when a.granted_from is null then null else json_build_object('from', a.granted_from, 'to', a.granted_to) end)
        from pause_answer a where a.clinic_id = $1 and a.patient_id = p.id and a.request_id = q.id
        order by a.answered_at desc, a.id desc limit 1)) order by q.recorded_at, q.id), '[]')
    from pause_request q left join pause_request_end n on n.clinic_id = $1 and n.request_id = q.id
    where q.clinic_id = $1 and q.patient_id = p.id)`
const FALLS = `(select coalesce(json_agg(json_build_object('id', f.id, 'day', f.day, 'hurt', f.hurt, 'arrivedAt', iso(f.arrived_at))
      order by f.day, f.id), '[]') from fall f where f.clinic_id = $1 and f.patient_id = p.id)`

const ANSWERS = `(select coalesce(json_agg(json_build_object('id', a.id, 'reason', a.reason, 'on', a.answered_on, 'because', a.because)
      order by a.answered_at, a.id), '[]') from reason_answer a where a.clinic_id = $1 and a.patient_id = p.id and not exists (
      select from reason_answer_withdrawal w where w.clinic_id = $1 and w.answer_id = a.id))`

const NEXT = `(select iso(min(v.at)) from visit_version v where v.clinic_id = $1 and v.patient_id = p.id and v.state = 'planned'
    and v.at >= date_trunc('day', now() at time zone p.time_zone) at time zone p.time_zone
    and not exists (select from visit_finish f where f.clinic_id = $1 and f.visit_id = v.visit_id)
    and not exists (select from visit_version l where l.clinic_id = $1 and l.patient_id = p.id and l.visit_id = v.visit_id
      and (l.written_at, l.id) > (v.written_at, v.id)))`

/** What is asked of patients and what bars it, in the shapes of the rules, as far as a rule reads it or the answer says it.
 * Decisions and entries, which are many, are read apart. */
const ASKED = `select p.id, p.name, p.name_key as "nameKey", p.birth_date::text as "birthDate", p.telephone, p.owner_id as "ownerId", p.time_zone as "timeZone", iso(p.joined_at) as "joinedAt",
    (select iso(max(i.created_at)) from invitation i where i.clinic_id = $1 and i.patient_id = p.id) as "invitedAt",
    ${CLEARED} as "clearedOn", ${SCREENINGS} as screenings, ${UNLOCKS} as unlocks, ${PROGRAMMES} as programmes, ${PAUSES} as pauses,
    ${REQUESTS} as requests, ${STOPS} as stops, ${FLARES} as flares, ${FALLS} as falls, ${ANSWERS} as answers, ${NEXT} as "nextVisit",
    json_build_object('rank', s.rank, 'since', s.since, 'reasons', s.reasons, 'ended', s.ended, 'lastDay', s.last_day) as standing
  from patient p join standing s on s.clinic_id = $1 and s.patient_id = p.id where p.clinic_id = $1 and p.withdrawn_at is null`

/** The first 200 patients of a clinic in order of need, whose programme is not over. */
export const FACTS = `${ASKED} and not (s.ended and s.rank = 6)
  order by (p.id = any((select array_agg(t.patient_id) from safety_stop t join standing u on u.clinic_id = $1 and u.patient_id = t.patient_id
      where t.clinic_id = $1 and u.rank > 0 and not exists (select from stop_lift l where l.clinic_id = $1 and l.stop_id = t.id))::uuid[])) desc nulls last,
    s.rank, s.since, p.name_key, p.id
  limit 200`

export const FACTS_OF_ONE = `${ASKED} and p.id = $2`

/** All but what is found from the entries. */
export type BareFacts = Omit<CaseloadFacts, 'lastEntry'> & { nameKey: string }
