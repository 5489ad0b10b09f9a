import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantAt } from '@/domain/calendar-day'
import {
  exampleDay as day,
  exampleProgramme,
  exampleRecord,
  exampleZone,
  walkEntry,
} from '@/domain/example-facts'
import { highBaseline } from '@/domain/high-baseline'

/** One walk on each of the days from the first on, with that pain before it; null is no answer. */
const walks = (befores: readonly (number | null)[]) =>
  befores.map((before, offset) => walkEntry(offset + 1, day(offset), { before }))
const suggested = (befores: readonly (number | null)[], today = 7) =>
  highBaseline(exampleRecord(day(today), { entries: walks(befores) }))

describe('high-baseline mode', () => {
  it.each<[string, (number | null)[], number, unknown]>([
    ['a median of four', [4, 4, 4], 7, { median: 4, days: 3 }],
    ['a median below', [3, 4, 3], 7, null],
    ['a median between two days', [3, 5, 5, 3], 7, { median: 4, days: 4 }],
    ['just below four', [3, 4, 3, 4], 7, null],
    ['two scores say nothing', [8, 8], 7, null],
    ['skipped answers are none', [8, null, 8, null], 7, null],
    ['the week is not over', [6, 6, 6], 6, null],
    ['the second week does not count', [1, 1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9, 9, 9], 15, null],
    ['nor do later days make up for missing ones', [null, null, null, null, null, 6, 6, 6, 6], 9, null],
  ])('%s', (_, befores, today, expected) => {
    expect(suggested(befores, today)).toEqual(expected)
  })
  it('takes the first walk of a day, by start time', () => {
    const late = [0, 1, 2].map((offset) =>
      walkEntry(10 + offset, day(offset), {
        before: 9,
        startedAt: instantAt(day(offset), 1000, exampleZone),
      }),
    )
    const early = walks([2, 2, 2])
    expect(highBaseline(exampleRecord(day(7), { entries: [...late, ...early] }))).toBeNull()
  })
  it('is of the first week that counted: not while the programme waits', () => {
    const waiting = { ...exampleProgramme, activeFrom: null, courseStart: null }
    const entries = walks([6, 6, 6])
    expect(highBaseline(exampleRecord(day(7), { entries, programmes: [waiting] }))).toBeNull()
    const later = { ...exampleProgramme, activeFrom: day(3), courseStart: day(3) }
    expect(highBaseline(exampleRecord(day(9), { entries, programmes: [later] }))).toBeNull()
    expect(highBaseline(exampleRecord(day(9), { entries, programmes: [] }))).toBeNull()
  })
  it('is suggested exactly where at least half the scores, of three or more, are high', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10), { minLength: 3, maxLength: 7 }), (befores) => {
        const sorted = befores.toSorted((a, b) => a - b)
        const [low, high] = [
          sorted[Math.floor((sorted.length - 1) / 2)] ?? 0,
          sorted[Math.floor(sorted.length / 2)] ?? 0,
        ]
        return (suggested(befores) !== null) === (low + high) / 2 >= 4
      }),
    )
  })
})
