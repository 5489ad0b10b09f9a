import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { simulate } from '@/cli/simulate'
import { tableLines } from '@/cli/simulate/aligned-table'
import { wordsOf } from '@/cli/simulate/kind'
import { kinds, rulesRows, steady } from '@/cli/simulate/kinds'
import { linear12, nhlbi12 } from '@/cli/simulate/ladders'
import { simulatedProgrammes, spreadOf } from '@/cli/simulate/simulated-programmes'
import { checkedRows, programmesTable, rulesTable, weeksTable } from '@/cli/simulate/simulated-tables'
import { simulatedWeeks } from '@/cli/simulate/simulated-weeks'
import type { WeekShares } from '@/cli/simulate/simulated-weeks'
import { projectRoot } from '@/cli/walls/scratch-tree'

const named = (name: string) => {
  const kind = kinds.find((one) => one.name === name)
  if (kind === undefined) throw new Error(`no kind ${name}`)
  return kind
}

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8')
/** The rows of the readme's tables, cell by cell. */
const told = readme.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
const isTold = (cells: readonly string[]) =>
  told.some((row) => row.length === cells.length + 2 && cells.every((cell, at) => row[at + 1] === cell))

describe('the weekly decision on simulated weeks', () => {
  const checked = [...new Set(rulesRows.map(({ kind }) => kind))]
  // As many, and of the seed, as the readme's tables were printed with.
  const rows = checked.map((kind) => {
    return { kind, weeks: 5000, shares: simulatedWeeks(kind, linear12, 5000, '1') }
  })

  it.each(checkedRows(rulesRows, rows))(
    '$kind.name: $decision in $expected ± $tolerance % of weeks',
    ({ found, expected, tolerance }) => {
      expect(Math.abs(found - expected)).toBeLessThanOrEqual(tolerance)
    },
  )

  it('the readme tells what was found', () => {
    const printed = [...weeksTable(rows).rows, ...rulesTable(checkedRows(rulesRows, rows)).rows]
    expect(printed.filter((cells) => !isTold(cells))).toEqual([])
  })

  it.each<[string, keyof WeekShares]>([
    ['perfect', 'progress'],
    ['silent', 'hold'],
    ['red flag', 'suspend'],
  ])('%s: nothing but %s', (name, decision) => {
    expect(simulatedWeeks(named(name), linear12, 50, 'unit')[decision]).toBe(100)
  })

  it('the same seed falls the same way, another one otherwise', () => {
    const of = (seed: string) => simulatedWeeks(named('high baseline'), linear12, 200, seed)
    expect(of('a')).toEqual(of('a'))
    expect(of('a')).not.toEqual(of('b'))
  })

  it('the high-baseline mode is what lets somebody with much pain go on', () => {
    const [on, off] = ['high baseline', 'high baseline, mode off'].map((name) =>
      simulatedWeeks(named(name), linear12, 300, 'unit'),
    )
    expect(on?.progress).toBeGreaterThan(4 * (off?.progress ?? 0))
  })

  it.each(['walks half the minutes', 'walks half the days', 'rarely enters pain', 'moving down the leg'])(
    '%s: held in most weeks',
    (name) => {
      expect(simulatedWeeks(named(name), linear12, 300, 'unit').hold).toBeGreaterThan(80)
    },
  )

  it('a declared flare never lets a week go on', () => {
    expect(simulatedWeeks(named('a flare in the middle'), linear12, 300, 'unit').progress).toBe(0)
  })
})

describe('whole programmes', () => {
  it('the perfect patient needs a week for each step', () => {
    const eleven = { tenth: 11, median: 11, ninetieth: 11, never: 0 }
    expect(simulatedProgrammes(named('perfect'), linear12, 2, 'unit')).toEqual(eleven)
    // Its eighth rung is the first whose whole walk has 30 minutes.
    const seven = { tenth: 7, median: 7, ninetieth: 7, never: 0 }
    expect(simulatedProgrammes(named('perfect'), nhlbi12, 2, 'unit')).toEqual(seven)
  })

  it('are told by the tenth, the median and the ninetieth of a hundred, those who never get there last', () => {
    const weeks = [7, 3, null, 12, 5, 9, 4, null, 11, 6, 8, 20, 2, 10, 15, 1, 13, null, 14, 16]
    expect(spreadOf(weeks)).toEqual({ tenth: 2, median: 10, ninetieth: null, never: 15 })
    const ten = [30, 10, 20, 50, 40, 60, 100, 80, 90, 70]
    expect(spreadOf(ten)).toEqual({ tenth: 10, median: 50, ninetieth: 90, never: 0 })
  })

  it('the readme tells how long somebody with steady pain takes', () => {
    const steadily = named('steady mild pain')
    const { rows } = programmesTable(
      [nhlbi12],
      [{ kind: steadily, found: [simulatedProgrammes(steadily, nhlbi12, 200, '1')] }],
    )
    const [name = '', weeks = '', never = ''] = rows[0] ?? []
    expect(told).toContainEqual(['', name, expect.anything(), expect.anything(), weeks, never, ''])
  })

  it('whoever says nothing never gets there', () => {
    const never = { tenth: null, median: null, ninetieth: null, never: 100 }
    expect(simulatedProgrammes(named('silent'), linear12, 2, 'unit')).toEqual(never)
  })

  it('a step that hurts takes longer than one that does not', () => {
    const [steady, worse] = ['steady mild pain', 'worse after a step'].map((name) =>
      simulatedProgrammes(named(name), nhlbi12, 15, 'unit'),
    )
    expect(worse?.median).toBeGreaterThan(1.5 * (steady?.median ?? Infinity))
  })
})

describe('the command', () => {
  const run = (...args: string[]) => {
    const lines: string[] = []
    const passed = simulate(
      args,
      () => undefined,
      (line) => lines.push(line),
    )
    return { passed, lines }
  }

  it.each([
    [['--weeks', '999'], "--weeks is a whole number from 1000 to 1000000; it was '999'."],
    [['--weeks', '1e4'], "--weeks is a whole number from 1000 to 1000000; it was '1e4'."],
    [['--programmes', '2.5'], "--programmes is a whole number from 10 to 100000; it was '2.5'."],
    [['--seed', ''], '--seed is empty: give it a number or a word.'],
  ])('refuses %j with a sentence', (args, sentence) => {
    expect(run(...args)).toEqual({ passed: false, lines: [sentence] })
  })

  it.each([[['--moths', '3']], [['--weeks']], [['5']]])('refuses %j', (args) => {
    expect(run(...args)).toMatchObject({ passed: false, lines: [expect.stringMatching(/./)] })
  })

  it('a row outside its tolerance is told', () => {
    const shares = { progress: 59, hold: 35.9, 'step-back': 5.1, suspend: 0 }
    const rows = rulesRows.map(({ kind }) => ({ kind, weeks: 1, shares }))
    expect(checkedRows(rulesRows, rows).map(({ isKept }) => isKept)).toEqual([true, false, false, false])
  })

  it('a table for the readme is as the formatter leaves it', () => {
    const table = { head: ['kind', 'weeks'], rows: [['red flag', '1000']], numeric: true }
    expect(tableLines(table, true)).toEqual([
      '| kind     | weeks |',
      '| -------- | ----: |',
      '| red flag |  1000 |',
    ])
    expect(tableLines(table, false)).toEqual(['kind      weeks', 'red flag   1000'])
  })

  it('the readme tells the kinds as they are', () => {
    expect(kinds.map((kind) => wordsOf(kind, steady)).filter((words) => !readme.includes(words))).toEqual([])
  })
})
