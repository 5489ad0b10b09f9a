import { adherence } from '@/domain/adherence'
import { triage } from '@/domain/attention'
import { cadence } from '@/domain/cadence'
import { instant, localDay } from '@/domain/calendar-day'
import { weekBundle, weeklyDecision } from '@/domain/decision'
import { exerciseDay } from '@/domain/exercise-day'
import { painZone, settled } from '@/domain/pain'
import { painChange, painTrend } from '@/domain/pain-change'
import { ramp, returnRung, startMinutes } from '@/domain/ramp'
import { fallsLock } from '@/domain/safety'
import { weekSummary } from '@/domain/week'

type Rule = (input: never) => unknown

/** The clinical rules by the name of their file of worked cases. */
const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['adherence', adherence],
  ['cadence', cadence],
  ['exercise-day', exerciseDay],
  ['falls-lock', fallsLock],
  [
    'local-day',
    ({ startedAt, timeZone }: { startedAt: string; timeZone: string }) =>
      localDay(instant(startedAt), timeZone),
  ],
  ['pain-change', painChange],
  ['pain-trend', painTrend],
  ['pain-zone', painZone],
  ['ramp', ramp],
  ['return-rung', returnRung],
  ['settled', settled],
  ['start-minutes', startMinutes],
  ['triage', triage],
  ['week-bundle', weekBundle],
  ['week-summary', weekSummary],
  ['weekly-decision', weeklyDecision],
])

export type Difference = { path: string; expected: unknown; found: unknown }
export type CaseResult = { name: string; differences: Difference[] }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Where two JSON values differ; numbers are equal within 1e-9, a key on one side only is a difference. */
export function differences(expected: unknown, found: unknown, path = '$'): Difference[] {
  if (typeof expected === 'number' && typeof found === 'number') {
    return Math.abs(expected - found) <= 1e-9 ? [] : [{ path, expected, found }]
  }
  if (!isObject(expected) || !isObject(found) || Array.isArray(expected) !== Array.isArray(found)) {
    return Object.is(expected, found) ? [] : [{ path, expected, found }]
  }
  const keys = new Set([...Object.keys(expected), ...Object.keys(found)])
  return [...keys].flatMap((key) =>
    differences(expected[key], found[key], Array.isArray(expected) ? `${path}[${key}]` : `${path}.${key}`),
  )
}

/** Runs the cases of one file. Throws Error for a rule that does not exist or a file that holds no well-formed case. */
export function runCases(ruleName: string, cases: unknown): CaseResult[] {
  const rule = rules.get(ruleName)
  if (rule === undefined) throw new Error(`no rule is called '${ruleName}'`)
  if (!Array.isArray(cases) || cases.length === 0)
    throw new Error('a file of cases is a list of at least one')
  return cases.map((entry: unknown, index) => runCase(rule, entry, index))
}

function runCase(rule: Rule, entry: unknown, index: number): CaseResult {
  const fallback = `case ${String(index)}`
  if (!isObject(entry) || typeof entry.name !== 'string' || !isObject(entry.input) || !('expect' in entry)) {
    const found = 'a malformed case'
    return { name: fallback, differences: [{ path: '$', expected: 'name, input and expect', found }] }
  }
  try {
    return { name: entry.name, differences: differences(entry.expect, rule(entry.input as never)) }
  } catch (error) {
    return { name: entry.name, differences: [{ path: '$', expected: entry.expect, found: String(error) }] }
  }
}
