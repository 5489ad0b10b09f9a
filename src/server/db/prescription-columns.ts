import { Prisma } from '@/server/generated/client'

// What is asked of a patient, as columns of a statement about `patient p`: lists in JSON, in the shapes of the domain.
// Names and reasons of staff are left out. One statement for all patients of a clinic, whatever their number.

/** The day on which screening was first signed, or confirmed in writing. */
export const clearedOnColumn = Prisma.sql`(select min(day) from (
        select c.day from screening_signature c where c.clinic_id = p.clinic_id and c.patient_id = p.id
        union all select c.day from screening_confirmation c where c.clinic_id = p.clinic_id and c.patient_id = p.id) cleared)::text as "clearedOn"`

/** The latest screening alone, in a list, with whether it is signed. */
export const screeningsColumn = Prisma.sql`(select coalesce(json_agg(json_build_object('id', c.id, 'day', c.day, 'recordedAt', iso(c.recorded_at), 'arrivedAt', iso(c.arrived_at),
        'by', c.recorded_by, 'byName', null, 'answers', c.answers,
        'signed', (select json_build_object('at', iso(n.signed_at), 'by', '', 'day', n.day, 'clearance', null, 'loadedLegs', n.loaded_legs)
          from screening_signature n where n.clinic_id = c.clinic_id and n.screening_id = c.id))), '[]')
        from (select * from screening l where l.clinic_id = p.clinic_id and l.patient_id = p.id
          order by l.recorded_at desc, l.id desc limit 1) c) as screenings`

/** Versions as published, in that order. Exercises are long, and left out where nobody reads them. */
export const programmesColumn = (
  exercises: 'with' | 'without',
) => Prisma.sql`(select coalesce(json_agg(json_build_object('id', g.id, 'startDay', g.start_day,
        'endDay', coalesce((select n.last_day from programme_end n where n.clinic_id = g.clinic_id and n.programme_id = g.id), g.end_day),
        'rungs', g.rungs, 'startRung', g.start_rung, 'weekdays', g.weekdays, 'warmUpMinutes', g.warm_up_minutes,
        'coolDownMinutes', g.cool_down_minutes, 'preset', g.preset, 'walk', g.walk, 'exercises', ${Prisma.raw(exercises === 'with' ? 'g.exercises' : "'[]'::jsonb")}, 'settings', g.settings,
        'flarePlan', g.flare_plan, 'standing', g.standing, 'continues', g.continues, 'changeReason', null, 'ended', null,
        'publishedAt', iso(g.published_at), 'publishedBy', '')
        order by g.published_at, g.id), '[]') from programme g where g.clinic_id = p.clinic_id and g.patient_id = p.id) as programmes`

/** What was proposed and counted is much longer than what was decided, and left out where nobody reads it. */
const bareSteps = Prisma.sql`(select json_agg(json_build_object('item', s->'item', 'kind', s->'kind', 'rungBefore', s->'rungBefore',
          'rungAfter', s->'rungAfter', 'amountAfter', s->'amountAfter', 'proposal', null, 'figures', null)) from jsonb_array_elements(d.steps) s)`

const decisionList = (steps: Prisma.Sql) =>
  Prisma.sql`coalesce(json_agg(json_build_object('id', d.id, 'programmeId', d.programme_id, 'weekStart', d.week_start,
        'steps', ${steps}, 'fromDay', d.from_day, 'reason', null, 'underApproval', d.under_approval, 'decidedAt', iso(d.decided_at), 'decidedBy', '',
        'withdrawn', case when w.day is null then null else json_build_object('at', iso(w.withdrawn_at), 'by', '', 'day', w.day) end)
        order by d.decided_at, d.id), '[]')`

export const decisionsColumn = Prisma.sql`(select ${decisionList(bareSteps)}
        from decision d left join decision_withdrawal w on w.clinic_id = d.clinic_id and w.decision_id = d.id
        where d.clinic_id = p.clinic_id and d.patient_id = p.id) as decisions`

/** To stand before a statement: entries that came after a week which they count for was ripe, and so perhaps after its
 * decision. They are few, and found in one pass; asked of each decided week by itself they took most of the time. */
export const cameLate = (
  clinicId: string,
  patientIds: readonly string[],
) => Prisma.sql`with late as materialized (
      select e.patient_id, e.day, e.kind, e.arrived_at from entry e
      join patient o on o.clinic_id = e.clinic_id and o.id = e.patient_id
      where e.clinic_id = ${clinicId}::uuid and e.patient_id = any(${[...patientIds]}::uuid[])
        and (e.arrived_at at time zone o.time_zone) >= e.day
          + case when e.kind in ('morning', 'withdrawal') then interval '12 hours' else interval '24 hours' end
    )`

/** Whether something that a decided week is judged by arrived after its decision: of the day after the week that is its
 * morning alone. */
const isTouched = Prisma.sql`d.week_start is not null and (
          exists (select from late e where e.patient_id = d.patient_id
            and e.day between d.week_start - 7 and d.week_start + 7 and e.arrived_at > d.decided_at
            and (e.day < d.week_start + 7 or e.kind in ('morning', 'withdrawal')))
          or exists (select from flare f where f.clinic_id = d.clinic_id and f.patient_id = d.patient_id
            and f.day <= d.week_start + 6 and (f.arrived_at > d.decided_at or exists (select from flare_end n
              where n.clinic_id = f.clinic_id and n.flare_id = f.id and n.arrived_at > d.decided_at)))
          or exists (select from safety_stop s where s.clinic_id = d.clinic_id and s.patient_id = d.patient_id
            and s.day <= d.week_start + 6 and s.arrived_at > d.decided_at))`

/** To be joined, after `cameLate`: the decisions, with what was proposed where it is read (of touched weeks, steps by hand and undone
 * ones), and the first days of the touched weeks. */
export const decisionsAndTouched = Prisma.sql`lateral (select
        ${decisionList(Prisma.sql`case when d.touched or d.week_start is null or w.day is not null then d.steps::json else ${bareSteps} end`)} as decisions,
        coalesce(json_agg(distinct d.week_start) filter (where d.touched), '[]') as touched
        from (select d.*, ${isTouched} as touched from decision d where d.clinic_id = p.clinic_id and d.patient_id = p.id) d
        left join decision_withdrawal w on w.clinic_id = d.clinic_id and w.decision_id = d.id) decided`

export const pausesColumn = Prisma.sql`(select coalesce(json_agg(json_build_object('id', u.id, 'from', u.from_day,
        'to', coalesce((select n.last_day from pause_end n where n.clinic_id = u.clinic_id and n.pause_id = u.id), u.to_day),
        'reason', u.reason, 'note', null, 'by', null) order by u.from_day, u.id), '[]')
        from pause u where u.clinic_id = p.clinic_id and u.patient_id = p.id) as pauses`

export const flaresColumn = Prisma.sql`(select coalesce(json_agg(json_build_object('id', f.id, 'day', f.day, 'recordedAt', iso(f.recorded_at), 'arrivedAt', iso(f.arrived_at),
        'planned', f.programme_id is not null, 'endedOn', n.last_day) order by f.day, f.id), '[]')
        from flare f left join flare_end n on n.clinic_id = f.clinic_id and n.flare_id = f.id
        where f.clinic_id = p.clinic_id and f.patient_id = p.id) as flares`

export const stopsColumn = Prisma.sql`(select coalesce(json_agg(json_build_object('id', s.id, 'day', s.day, 'recordedAt', iso(s.recorded_at), 'arrivedAt', iso(s.arrived_at),
        'source', s.source, 'liftedAt', iso(l.lifted_at), 'liftedDay', l.day, 'liftedBy', null, 'liftReason', null,
        'answer', (select a.answer from stop_answer a where a.clinic_id = s.clinic_id and a.stop_id = s.id order by a.recorded_at desc, a.id desc limit 1))
        order by s.recorded_at, s.id), '[]')
        from safety_stop s left join stop_lift l on l.clinic_id = s.clinic_id and l.stop_id = s.id
        where s.clinic_id = p.clinic_id and s.patient_id = p.id) as stops`
