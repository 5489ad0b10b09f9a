import type { Table } from '@/cli/simulate/aligned-table'
import { wordsOf } from '@/cli/simulate/kind'
import type { Kind } from '@/cli/simulate/kind'
import type { RulesRow } from '@/cli/simulate/kinds'
import type { Ladder } from '@/cli/simulate/engine'
import type { WeeksToThirty } from '@/cli/simulate/simulated-programmes'
import type { WeekShares } from '@/cli/simulate/simulated-weeks'

export type WeekRow = { kind: Kind; weeks: number; shares: WeekShares }
export type ProgrammeRow = { kind: Kind; found: readonly WeeksToThirty[] }

const percent = (share: number) => `${share.toFixed(1)} %`

export const weeksTable = (rows: readonly WeekRow[]): Table => ({
  head: ['kind', 'weeks', 'progress', 'hold', 'step-back', 'suspend'],
  rows: rows.map(({ kind, weeks, shares }) => [
    kind.name,
    String(weeks),
    ...[shares.progress, shares.hold, shares['step-back'], shares.suspend].map(percent),
  ]),
  numeric: true,
})

/** Of each ladder: the tenth, the median and the ninetieth of a hundred programmes, and how many never get there. */
export const programmesTable = (ladders: readonly Ladder[], rows: readonly ProgrammeRow[]): Table => ({
  head: ['kind', ...ladders.flatMap(({ name }) => [name, 'never'])],
  rows: rows.map(({ kind, found }) => [
    kind.name,
    ...found.flatMap(({ tenth, median, ninetieth, never }) => [
      [tenth, median, ninetieth].map((weeks) => weeks ?? '–').join(' · '),
      `${never.toFixed(0)} %`,
    ]),
  ]),
  numeric: true,
})

export const kindsTable = (kinds: readonly Kind[], usual: Kind): Table => ({
  head: ['kind', 'model'],
  rows: kinds.map((kind) => [kind.name, wordsOf(kind, usual)]),
  numeric: false,
})

/** A row of the rules beside what was found. */
export type CheckedRow = RulesRow & { found: number; isKept: boolean }

export const checkedRows = (rulesRows: readonly RulesRow[], rows: readonly WeekRow[]): CheckedRow[] =>
  rulesRows.map((rule) => {
    const found = rows.find(({ kind }) => kind === rule.kind)?.shares[rule.decision] ?? NaN
    return { ...rule, found, isKept: Math.abs(found - rule.expected) <= rule.tolerance }
  })

export const rulesTable = (checked: readonly CheckedRow[]): Table => ({
  head: ['kind', 'decision', 'the rules say', 'found', ''],
  rows: checked.map(({ kind, decision, expected, tolerance, found, isKept }) => [
    kind.name,
    decision,
    `${expected} ± ${tolerance} %`,
    percent(found),
    isKept ? 'within' : 'OUTSIDE',
  ]),
  numeric: true,
})
