import { isDeepStrictEqual } from 'node:util'
import type { Client } from 'pg'
import { keepAliveClient } from '@/cli/bench/keep-alive-client'
import type { Job } from '@/cli/bench/jobs'

/** The moment of the answer, and the id that each server gave a walk of its own. */
const momentary = new Set(['now', 'serverTime', 'id'])

/** An id in a year is a fact of the patient's, and compared. */
const settled = (name: Job['name'], json: string): unknown =>
  JSON.parse(json, (key, value: unknown) =>
    momentary.has(key) && !(name === 'year' && key === 'id') ? null : value,
  )

/** Where two answers part, as a path; null where they are the same. */
export function difference(ours: unknown, bare: unknown, path = 'answer'): string | null {
  if (isDeepStrictEqual(ours, bare)) return null
  if (typeof ours !== 'object' || typeof bare !== 'object' || ours === null || bare === null) {
    return `${path}: ${JSON.stringify(ours)} and ${JSON.stringify(bare)}`
  }
  const [left, right] = [ours as Record<string, unknown>, bare as Record<string, unknown>]
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const found = difference(left[key], right[key], `${path}.${key}`)
    if (found !== null) return found
  }
  return null
}

/** Asks both for the same and compares. @throws Error that says where they part: there are no figures then */
export async function sameAnswers(
  addresses: { ours: string; bare: string },
  job: Job,
  times: number,
): Promise<void> {
  const [ours, bare] = [keepAliveClient(addresses.ours, 1), keepAliveClient(addresses.bare, 1)]
  for (let index = 0; index < times; index += 1) {
    const calls = job.calls(index)
    const [left, right] = [
      await ours.ask(calls.ours),
      await bare.ask(job.name === 'log' ? job.calls(index).bare : calls.bare),
    ]
    if (left.status !== 200 || right.status !== 200) {
      throw new Error(`${job.name}: ours ${left.status} ${left.body.slice(0, 300)}, bare ${right.status}`)
    }
    const parted = difference(settled(job.name, left.body), settled(job.name, right.body))
    if (parted !== null) throw new Error(`${job.name}: the servers answer differently at ${parted}`)
  }
  ours.close()
  bare.close()
}

/** What both have stored since, by table and columns that do not name the moment. @throws Error where it differs */
export async function sameTraces(owner: Client): Promise<void> {
  const entries = await owner.query<{ n: number }>(
    `select count(distinct (kind, minutes, before, worst, gate, details::text, time_zone, offset_minutes, late, recorded_by))::int as n
      from entry where digest <> 'bench'`,
  )
  const lines = await owner.query<{ procedure: string; n: number; kinds: number }>(
    `select procedure, count(*)::int as n, count(distinct (actor_kind, cardinality(patient_ids), outcome, session_id is null))::int as kinds
      from audit_line where procedure in ('record.logWalk', 'patient.open', 'caseload.open') group by procedure`,
  )
  const odd = lines.rows.filter(({ n, kinds }) => n % 2 === 1 || kinds !== 1)
  if (entries.rows[0]?.n !== 1 || lines.rows.length !== 3 || odd.length > 0) {
    throw new Error(`the servers leave different traces: ${JSON.stringify([entries.rows, lines.rows])}`)
  }
}
