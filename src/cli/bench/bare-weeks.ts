import type { PoolClient } from 'pg'
import { addDays, calendarDay, instant, localDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import type { EntryVersion } from '@/domain/entry'
import { currentEntries } from '@/domain/entry-versions'
import { inForceVersions } from '@/domain/programme-version'
import type { PublishedVersion } from '@/domain/programme-version'
import type { RecordFacts } from '@/domain/record'
import { reopenedWeeks, waitingWeeks, weeksToDecide } from '@/domain/week-decision'

/** Facts in the shapes of the rules; what was proposed only where it is read. */
const GROUND = `with late as materialized (select e.patient_id, e.day, e.kind, e.arrived_at from entry e
    join patient o on o.clinic_id = $1 and o.id = e.patient_id where e.clinic_id = $1 and e.patient_id = any($2)
      and (e.arrived_at at time zone o.time_zone) >= e.day
        + case when e.kind in ('morning', 'withdrawal') then interval '12 hours' else interval '24 hours' end)
  select p.id, p.birth_date::text as birth_date, p.time_zone,
    (select min(day) from (select c.day from screening_signature c where c.clinic_id = $1 and c.patient_id = p.id
      union all select c.day from screening_confirmation c where c.clinic_id = $1 and c.patient_id = p.id) cleared)::text as cleared_on,
    (select json_agg(json_build_object('id', s.id, 'day', s.day, 'answers', s.answers, 'signed', (select json_build_object('day', g.day,
        'loadedLegs', g.loaded_legs) from screening_signature g where g.clinic_id = $1 and g.screening_id = s.id)) order by s.recorded_at, s.id)
      from screening s where s.clinic_id = $1 and s.patient_id = p.id) as screenings,
    (select json_agg(json_build_object('id', u.id, 'day', u.day, 'at', iso(u.unlocked_at)) order by u.unlocked_at, u.id)
      from falls_unlock u where u.clinic_id = $1 and u.patient_id = p.id) as unlocks,
    (select json_agg(json_build_object('id', g.id, 'startDay', g.start_day, 'endDay', coalesce(n.last_day, g.end_day), 'rungs', g.rungs,
        'startRung', g.start_rung, 'weekdays', g.weekdays, 'warmUpMinutes', g.warm_up_minutes, 'coolDownMinutes', g.cool_down_minutes,
        'preset', g.preset, 'walk', g.walk, 'exercises', g.exercises, 'settings', g.settings, 'flarePlan', g.flare_plan, 'standing', g.standing,
        'continues', g.continues, 'changeReason', null, 'ended', null, 'publishedAt', iso(g.published_at), 'publishedBy', '')
        order by g.published_at, g.id)
      from programme g left join programme_end n on n.clinic_id = $1 and n.programme_id = g.id
      where g.clinic_id = $1 and g.patient_id = p.id) as programmes,
    decided.decisions, decided.touched,
    (select json_agg(json_build_object('id', u.id, 'from', u.from_day, 'to', coalesce(n.last_day, u.to_day), 'reason', u.reason) order by u.from_day, u.id)
      from pause u left join pause_end n on n.clinic_id = $1 and n.pause_id = u.id where u.clinic_id = $1 and u.patient_id = p.id) as pauses,
    (select json_agg(json_build_object('id', s.id, 'day', s.day, 'liftedDay', l.day, 'liftedAt', l.lifted_at) order by s.recorded_at, s.id)
      from safety_stop s left join stop_lift l on l.clinic_id = $1 and l.stop_id = s.id where s.clinic_id = $1 and s.patient_id = p.id) as stops,
    (select json_agg(json_build_object('id', f.id, 'day', f.day, 'planned', f.programme_id is not null, 'endedOn', n.last_day) order by f.day, f.id)
      from flare f left join flare_end n on n.clinic_id = $1 and n.flare_id = f.id where f.clinic_id = $1 and f.patient_id = p.id) as flares
  from patient p, lateral (select json_agg(json_build_object('id', d.id, 'programmeId', d.programme_id, 'weekStart', d.week_start, 'steps',
      case when d.touched or d.week_start is null or w.day is not null then d.steps::json else (select json_agg(json_build_object('item', s->'item',
        'kind', s->'kind', 'rungAfter', s->'rungAfter', 'amountAfter', s->'amountAfter')) from jsonb_array_elements(d.steps) s) end,
      'fromDay', d.from_day, 'reason', null, 'underApproval', d.under_approval, 'decidedAt', iso(d.decided_at), 'decidedBy', '', 'withdrawn',
      case when w.day is null then null else json_build_object('at', iso(w.withdrawn_at), 'by', '', 'day', w.day) end) order by d.decided_at, d.id) as decisions,
    json_agg(distinct d.week_start) filter (where d.touched) as touched
    from (select d.*, d.week_start is not null and (exists (select from late e where e.patient_id = p.id
        and e.day between d.week_start - 7 and d.week_start + 7 and e.arrived_at > d.decided_at
        and (e.day < d.week_start + 7 or e.kind in ('morning', 'withdrawal')))
      or exists (select from flare f left join flare_end n on n.clinic_id = $1 and n.flare_id = f.id where f.clinic_id = $1 and f.patient_id = p.id
        and f.day <= d.week_start + 6 and (f.arrived_at > d.decided_at or n.arrived_at > d.decided_at))
      or exists (select from safety_stop s where s.clinic_id = $1 and s.patient_id = p.id
        and s.day <= d.week_start + 6 and s.arrived_at > d.decided_at)) as touched
      from decision d where d.clinic_id = $1 and d.patient_id = p.id) d
    left join decision_withdrawal w on w.clinic_id = $1 and w.decision_id = d.id) decided
  where p.clinic_id = $1 and p.id = any($2)
    and exists (select from programme g where g.clinic_id = $1 and g.patient_id = p.id and g.start_day <= $3)
  order by p.id`

const VERSIONS = `select e.patient_id as id, json_agg(json_build_object('id', e.id, 'entryId', e.entry_id, 'replaces', e.replaces, 'kind', e.kind,
    'day', e.day, 'startedAt', e.started_at, 'recordedAt', e.recorded_at, 'late', e.late, 'minutes', e.minutes, 'before', e.before,
    'worst', e.worst, 'morning', e.morning, 'reason', e.reason, 'details', e.details, 'itemId', e.item_id, 'sets', e.sets, 'pain', e.pain)) as versions
  from unnest($2::uuid[], $3::date[]) w (patient_id, from_day)
  join entry e on e.clinic_id = $1 and e.patient_id = w.patient_id and e.day >= w.from_day group by e.patient_id`

type Ground = Record<'id' | 'birth_date' | 'time_zone', string> & {
  cleared_on: CalendarDay | null
  programmes: PublishedVersion[]
  touched: CalendarDay[] | null
} & {
  [Facts in 'screenings' | 'unlocks' | 'decisions' | 'pauses' | 'stops' | 'flares']: RecordFacts[Facts] | null
}

function recordOf(ground: Ground, now: string): RecordFacts {
  return {
    today: localDay(instant(now), ground.time_zone),
    timeZone: ground.time_zone,
    birthDate: calendarDay(ground.birth_date),
    clearedOn: ground.cleared_on,
    screenings: ground.screenings ?? [],
    unlocks: ground.unlocks ?? [],
    programmes: inForceVersions(ground.programmes, ground.cleared_on),
    decisions: ground.decisions ?? [],
    pauses: ground.pauses ?? [],
    stops: ground.stops ?? [],
    flares: ground.flares ?? [],
    entries: [],
  }
}

/** The weeks that wait for a decision, of those of these patients who have no open stop. */
export async function bareWeeks(
  client: PoolClient,
  asked: { clinicId: string; ids: readonly string[]; now: string; timeZone: string },
): Promise<object[]> {
  const { clinicId, ids, now, timeZone } = asked
  const at = instant(now)
  const startedBy = addDays(localDay(at, timeZone), -6)
  const ground = { name: 'ground', text: GROUND, values: [clinicId, ids, startedBy] }
  const people = (await client.query<Ground>(ground)).rows.flatMap((row) => {
    const record = recordOf(row, now)
    const [first] = [...waitingWeeks(record, at), ...(row.touched ?? [])].sort()
    const isStopped = record.stops.some(({ liftedAt }) => liftedAt === null)
    return isStopped || first === undefined ? [] : [{ row, record, from: addDays(first, -8) }]
  })
  const since = [people.map(({ row }) => row.id), people.map(({ from }) => from)]
  const told = { name: 'versions', text: VERSIONS, values: [clinicId, ...since] }
  const found = await client.query<{ id: string; versions: EntryVersion[] }>(told)
  const versions = new Map(found.rows.map((row) => [row.id, row.versions]))
  return people.flatMap(({ row: { id, touched }, record: bare }) => {
    const record = { ...bare, entries: currentEntries(versions.get(id) ?? []) }
    const weeks = [...reopenedWeeks(record, at, touched ?? []), ...weeksToDecide(record, at)]
    return weeks.length === 0 ? [] : [{ patientId: id, week: weeks[0], waiting: weeks.length }]
  })
}
