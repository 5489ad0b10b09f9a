import type { PoolClient, QueryResultRow } from 'pg'
import { decisionOf } from '@/cli/bench/bare-decisions'
import type { DecidedRow, TouchedRow } from '@/cli/bench/bare-decisions'
import type { BareFacts } from '@/cli/bench/bare-facts'
import type { Instant } from '@/domain/calendar-day'
import { bareCase } from '@/domain/caseload-case'
import type { CaseloadCase, Decided } from '@/domain/caseload-case'

/** A statement that is planned once for a connection. */
export async function rowsOf<Row extends QueryResultRow>(
  client: PoolClient,
  name: string,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  return (await client.query<Row>({ name, text, values })).rows
}

/** By patient; a touched week's steps say what was proposed and counted too. */
export function decidedOf(
  decided: readonly DecidedRow[],
  touched: readonly TouchedRow[],
): Map<string, Decided> {
  const found = new Map<string, Decided>()
  for (const { id, decisions } of decided)
    found.set(id, { decisions: decisions.map(decisionOf), touched: [] })
  for (const { patientId, id, weekStart, steps } of touched) {
    const of = found.get(patientId)
    const decision = of?.decisions.find((one) => one.id === id)
    if (of === undefined || decision === undefined) continue
    decision.steps = steps
    of.touched.push(weekStart)
  }
  return found
}

export const casesOf = (
  facts: readonly BareFacts[],
  decided: Map<string, Decided>,
  at: Instant,
): CaseloadCase[] => facts.map((one) => bareCase({ ...one, lastEntry: null }, decided.get(one.id), at))
