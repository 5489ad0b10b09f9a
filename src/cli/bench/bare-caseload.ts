import type { PoolClient } from 'pg'
import { AUDIT_COLUMNS, newBareId } from '@/cli/bench/bare-session'
import type { Answering } from '@/cli/bench/bare-session'
import { caseloadRow } from '@/cli/bench/bare-caseload-row'
import type { CaseRow, LastEntry } from '@/cli/bench/bare-caseload-row'
import { bareWeeks } from '@/cli/bench/bare-weeks'
import { addDays, instant, localDay } from '@/domain/calendar-day'

/** Without what was proposed and counted: nobody reads it in a row. */
const STEPS = `(select json_agg(json_build_object('item', s->'item', 'kind', s->'kind', 'rungAfter', s->'rungAfter',
  'amountAfter', s->'amountAfter')) from jsonb_array_elements(d.steps) s)`

/** Facts as arrays, and instants that are only compared as PostgreSQL writes them: cheaper than objects and to_char. */
const CASES = `select p.id, p.name, p.birth_date::text as birth_date, p.telephone, p.time_zone, p.joined_at is not null as joined,
    (select iso(max(i.created_at)) from invitation i where i.clinic_id = $1 and i.patient_id = p.id) as invited_at,
    (select json_agg(json_build_array(g.id, g.start_day, coalesce(n.last_day, g.end_day), g.rungs, g.start_rung, g.weekdays, g.warm_up_minutes,
        g.cool_down_minutes, g.preset, g.walk, g.settings, g.flare_plan, g.standing, g.continues, g.published_at)
      order by g.published_at, g.id) from programme g left join programme_end n on n.clinic_id = $1 and n.programme_id = g.id
      where g.clinic_id = $1 and g.patient_id = p.id) as programmes,
    (select min(day) from (select c.day from screening_signature c where c.clinic_id = $1 and c.patient_id = p.id
      union all select c.day from screening_confirmation c where c.clinic_id = $1 and c.patient_id = p.id) cleared)::text as cleared_on,
    (select json_agg(json_build_array(d.id, d.programme_id, d.week_start, ${STEPS}, d.from_day, d.under_approval, d.decided_at, w.day, w.withdrawn_at)
      order by d.decided_at, d.id) from decision d left join decision_withdrawal w on w.clinic_id = $1 and w.decision_id = d.id
      where d.clinic_id = $1 and d.patient_id = p.id) as decisions,
    (select json_agg(json_build_array(u.id, u.from_day, coalesce(n.last_day, u.to_day), u.reason) order by u.from_day, u.id)
      from pause u left join pause_end n on n.clinic_id = $1 and n.pause_id = u.id where u.clinic_id = $1 and u.patient_id = p.id) as pauses,
    (select json_agg(json_build_array(s.id, s.day, iso(s.recorded_at), iso(s.arrived_at), s.source, l.day, iso(l.lifted_at),
        (select a.answer from stop_answer a where a.clinic_id = $1 and a.stop_id = s.id order by a.recorded_at desc, a.id desc limit 1)) order by s.recorded_at, s.id)
      from safety_stop s left join stop_lift l on l.clinic_id = $1 and l.stop_id = s.id
      where s.clinic_id = $1 and s.patient_id = p.id) as stops,
    (select json_agg(json_build_array(e.id, e.entry_id, e.replaces, e.kind, e.day, e.started_at, e.recorded_at, e.late, e.minutes, e.before, e.worst, e.morning, e.reason))
      from entry e where e.clinic_id = $1 and e.patient_id = p.id and e.day >= $2) as entries
  from patient p where p.clinic_id = $1
  order by exists (select from safety_stop s where s.clinic_id = $1 and s.patient_id = p.id
    and not exists (select from stop_lift l where l.clinic_id = $1 and l.stop_id = s.id)) desc, p.name_key, p.id
  limit 200`

const LINE = `with line as (${AUDIT_COLUMNS} values ($1, $2, $3, 'staff', $4, $5, $6, 'caseload.open', $7, 'done'))
  select c.name, (select count(*)::int from patient p where p.clinic_id = $1) as total from clinic c where c.id = $1`

/** The first 200 patients of the clinic with their last fourteen days. */
export async function bareCaseload({ client, session, now }: Answering): Promise<string> {
  const { clinic_id, session_id, staff_id, time_zone } = session
  if (staff_id === null) throw new Error('staff only')
  const from = addDays(localDay(instant(now), time_zone), -14)
  const cases = await client.query<CaseRow>({ name: 'cases', text: CASES, values: [clinic_id, from] })
  const ids = cases.rows.map(({ id }) => id)
  const { name, total } = await lineOf(client, [
    clinic_id,
    newBareId(),
    now,
    staff_id,
    session_id,
    newBareId(),
    ids,
  ])
  const rows = cases.rows.map((row) => caseloadRow(row, now))
  for (const row of rows) row.lastEntry ??= await olderEntry(client, clinic_id, row.patientId)
  const weeks = await bareWeeks(client, { clinicId: clinic_id, ids, now, timeZone: time_zone })
  return JSON.stringify({ rows, weeks, total, clinicName: name, now, timeZone: time_zone })
}

async function lineOf(client: PoolClient, values: unknown[]): Promise<{ name: string; total: number }> {
  const found = await client.query<{ name: string; total: number }>({ name: 'line', text: LINE, values })
  const [row] = found.rows
  if (row === undefined) throw new Error('no clinic')
  return row
}

/** For the few who have been silent for longer than the caseload reads back. */
async function olderEntry(
  client: PoolClient,
  clinicId: string,
  patientId: string,
): Promise<LastEntry | null> {
  const found = await client.query<LastEntry>({
    name: 'older',
    text: `select day::text, iso(recorded_at) as "recordedAt" from (select distinct on (entry_id) * from entry
      where clinic_id = $1 and patient_id = $2 order by entry_id, recorded_at desc, id desc) leaf
      where kind <> 'withdrawal' order by day desc, recorded_at desc, id desc limit 1`,
    values: [clinicId, patientId],
  })
  return found.rows[0] ?? null
}
