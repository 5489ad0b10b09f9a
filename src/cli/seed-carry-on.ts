import type { ClientBase } from 'pg'
import { demoRows, modelEnds } from '@/cli/demo/demo-rows'
import type { DemoRow } from '@/cli/demo/demo-table'
import { calendarDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'

/** What people did to a simulated patient since. */
type Touched = {
  /** Still there. */
  patients: Set<string>
  /** A prescription, decision, stop, lift, pause, flare or fall that the model did not make. */
  changed: Set<string>
  /** Outcome measures that people asked for or answered. */
  asked: Set<string>
  /** Appointments that people planned, changed or held, and their notes. */
  visited: Set<string>
  /** Days with an entry that the model did not make. */
  days: Set<string>
  /** When the first such entry came. */
  since: Map<string, CalendarDay>
}

/** The rows since the demonstration was last carried on. Nothing is added to a patient whose plan people changed, no
 * outcome measures or appointments where people touched those, nor anything to a day about which people entered something; and from a patient's first real entry on, the model decides nothing more
 * for them: its figures would not be the record's. */
export async function carriedOn(
  client: ClientBase,
  { anchor, to, today }: { anchor: CalendarDay; to: CalendarDay; today: CalendarDay },
): Promise<DemoRow[]> {
  const from = modelEnds(to)
  // A history that is carried on is the same history: what was known then is a part of it.
  const untouched = demoRows(anchor, today)
  const touched = await whatPeopleDid(
    client,
    untouched.filter(({ at }) => at < from),
  )
  const rows = touched.since.size === 0 ? untouched : demoRows(anchor, today, touched.since)
  return rows.filter(({ at, table, patientId, columns }) => {
    if (at < from || patientId === null) return false
    if (!touched.patients.has(patientId) || touched.changed.has(patientId)) return false
    if (table.startsWith('outcome_') && touched.asked.has(patientId)) return false
    if (table in visits && touched.visited.has(patientId)) return false
    return table !== 'entry' || !touched.days.has(`${patientId} ${String(columns['day'])}`)
  })
}

/** The tables of a patient's plan, with the column that names a row. */
const plan = {
  programme: 'id',
  decision: 'id',
  decision_withdrawal: 'decision_id',
  pause: 'id',
  flare: 'id',
  flare_end: 'id',
  safety_stop: 'id',
  stop_lift: 'stop_id',
  screening: 'id',
  screening_signature: 'screening_id',
  falls_unlock: 'id',
  programme_end: 'programme_id',
  pause_end: 'pause_id',
  pause_request: 'id',
  pause_request_end: 'request_id',
  pause_answer: 'request_id',
  fall: 'id',
} as const
/** Those of appointments, likewise. */
const visits = { visit_version: 'id', visit_finish: 'visit_id', note_version: 'id' } as const

async function whatPeopleDid(client: ClientBase, known: readonly DemoRow[]): Promise<Touched> {
  const names: Record<string, string> = { ...plan, ...visits }
  const made = new Set(known.map(({ table, columns }) => `${table} ${String(columns[names[table] ?? 'id'])}`))
  const touchedIn = async (tables: readonly (readonly [table: string, name: string])[]) => {
    const listed = tables.map(
      ([table, name]) => `select '${table} ' || ${name} as row, patient_id from ${table}`,
    )
    const { rows } = await client.query<{ row: string; patient_id: string }>(listed.join(' union all '))
    return new Set(rows.filter(({ row }) => !made.has(row)).map((one) => one.patient_id))
  }
  const patients = await client.query<{ id: string }>('select id from patient')
  const entries = await client.query<{ patient_id: string; day: string; came: string }>(
    `select e.patient_id, e.day::text, (e.arrived_at at time zone e.time_zone)::date::text as came
      from entry e where e.digest <> 'seed' order by e.arrived_at desc`,
  )
  return {
    patients: new Set(patients.rows.map(({ id }) => id)),
    changed: await touchedIn(Object.entries(plan)),
    asked: await touchedIn([
      ['outcome_request', 'id'],
      ['outcome_answer', 'id'],
    ]),
    visited: await touchedIn(Object.entries(visits)),
    days: new Set(entries.rows.map(({ patient_id, day }) => `${patient_id} ${day}`)),
    since: new Map(entries.rows.map(({ patient_id, came }) => [patient_id, calendarDay(came)])),
  }
}
