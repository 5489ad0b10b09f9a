import { Prisma } from '@/server/generated/client'

// What is asked of a patient, as columns of a statement about `patient p`: lists in JSON, in the shapes of the domain.
// Names and reasons of staff are left out. One statement for all patients of a clinic, whatever their number.

/** The day on which screening was first signed, or confirmed in writing. */
export const clearedOnColumn = Prisma.sql`(select min(day) from (
        select c.day from screening_signature c where c.clinic_id = p.clinic_id and c.patient_id = p.id
        union all select c.day from screening_confirmation c where c.clinic_id = p.clinic_id and c.patient_id = p.id) cleared)::text as "clearedOn"`

/** In order of recording, with whether they are signed. */
export const screeningsColumn = Prisma.sql`(select coalesce(json_agg(json_build_object('id', c.id, 'day', c.day, 'recordedAt', iso(c.recorded_at), 'arrivedAt', iso(c.arrived_at),
        'by', c.recorded_by, 'byName', null, 'answers', c.answers,
        'signed', (select json_build_object('at', iso(n.signed_at), 'by', '', 'day', n.day, 'clearance', null, 'loadedLegs', n.loaded_legs)
          from screening_signature n where n.clinic_id = c.clinic_id and n.screening_id = c.id))
        order by c.recorded_at, c.id), '[]')
        from screening c where c.clinic_id = p.clinic_id and c.patient_id = p.id) as screenings`

export const unlocksColumn = Prisma.sql`(select coalesce(json_agg(json_build_object('id', u.id, 'day', u.day, 'at', iso(u.unlocked_at), 'by', '', 'reason', '')
        order by u.unlocked_at, u.id), '[]') from falls_unlock u where u.clinic_id = p.clinic_id and u.patient_id = p.id) as unlocks`

/** Versions as published, in that order. */
export const programmesColumn = Prisma.sql`(select coalesce(json_agg(json_build_object('id', g.id, 'startDay', g.start_day,
        'endDay', coalesce((select n.last_day from programme_end n where n.clinic_id = g.clinic_id and n.programme_id = g.id), g.end_day),
        'rungs', g.rungs, 'startRung', g.start_rung, 'weekdays', g.weekdays, 'warmUpMinutes', g.warm_up_minutes,
        'coolDownMinutes', g.cool_down_minutes, 'preset', g.preset, 'walk', g.walk, 'exercises', g.exercises, 'settings', g.settings,
        'flarePlan', g.flare_plan, 'standing', g.standing, 'continues', g.continues, 'changeReason', null, 'ended', null,
        'publishedAt', iso(g.published_at), 'publishedBy', '')
        order by g.published_at, g.id), '[]') from programme g where g.clinic_id = p.clinic_id and g.patient_id = p.id) as programmes`

export const pausesColumn = Prisma.sql`(select coalesce(json_agg(json_build_object('id', u.id, 'from', u.from_day,
        'to', coalesce((select n.last_day from pause_end n where n.clinic_id = u.clinic_id and n.pause_id = u.id), u.to_day),
        'reason', u.reason, 'note', null, 'by', null) order by u.from_day, u.id), '[]')
        from pause u where u.clinic_id = p.clinic_id and u.patient_id = p.id) as pauses`

/** In order of asking, with the end by the patient and the clinic's latest answer. */
export const requestsColumn = Prisma.sql`(select coalesce(json_agg(json_build_object('id', q.id, 'from', q.from_day, 'to', q.to_day, 'reason', q.reason,
        'note', q.note, 'askedOn', q.asked_on, 'recordedAt', iso(q.recorded_at), 'arrivedAt', iso(q.arrived_at), 'endedOn', n.last_day,
        'answer', (select json_build_object('at', iso(a.answered_at), 'by', '',
            'granted', case when a.granted_from is null then null else json_build_object('from', a.granted_from, 'to', a.granted_to) end)
          from pause_answer a where a.clinic_id = q.clinic_id and a.patient_id = q.patient_id and a.request_id = q.id
          order by a.answered_at desc, a.id desc limit 1)) order by q.recorded_at, q.id), '[]')
        from pause_request q left join pause_request_end n on n.clinic_id = q.clinic_id and n.request_id = q.id
        where q.clinic_id = p.clinic_id and q.patient_id = p.id) as requests`

export const fallsColumn = Prisma.sql`(select coalesce(json_agg(json_build_object('id', f.id, 'day', f.day, 'hurt', f.hurt, 'recordedAt', iso(f.recorded_at),
        'arrivedAt', iso(f.arrived_at)) order by f.day, f.id), '[]') from fall f where f.clinic_id = p.clinic_id and f.patient_id = p.id) as falls`

export const flaresColumn = Prisma.sql`(select coalesce(json_agg(json_build_object('id', f.id, 'day', f.day, 'recordedAt', iso(f.recorded_at), 'arrivedAt', iso(f.arrived_at),
        'planned', f.programme_id is not null, 'endedOn', n.last_day) order by f.day, f.id), '[]')
        from flare f left join flare_end n on n.clinic_id = f.clinic_id and n.flare_id = f.id
        where f.clinic_id = p.clinic_id and f.patient_id = p.id) as flares`

export const stopsColumn = Prisma.sql`(select coalesce(json_agg(json_build_object('id', s.id, 'day', s.day, 'recordedAt', iso(s.recorded_at), 'arrivedAt', iso(s.arrived_at),
        'source', s.source, 'recordedBy', s.recorded_by,
        'recordedByName', (select h.name from helper h where h.clinic_id = s.clinic_id and h.id = s.recorded_by_id), 'liftedAt', iso(l.lifted_at), 'liftedDay', l.day, 'liftedBy', null, 'liftReason', null,
        'answer', (select a.answer from stop_answer a where a.clinic_id = s.clinic_id and a.stop_id = s.id order by a.recorded_at desc, a.id desc limit 1))
        order by s.recorded_at, s.id), '[]')
        from safety_stop s left join stop_lift l on l.clinic_id = s.clinic_id and l.stop_id = s.id
        where s.clinic_id = p.clinic_id and s.patient_id = p.id) as stops`

/** What the clinic answered of the reasons to look, in that order, but for what it took back. */
export const answersColumn = Prisma.sql`(select coalesce(json_agg(json_build_object('id', a.id, 'reason', a.reason, 'on', a.answered_on, 'because', a.because)
        order by a.answered_at, a.id), '[]')
        from reason_answer a where a.clinic_id = p.clinic_id and a.patient_id = p.id
          and not exists (select from reason_answer_withdrawal w where w.clinic_id = a.clinic_id and w.answer_id = a.id)) as answers`
