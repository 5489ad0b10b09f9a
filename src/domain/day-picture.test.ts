import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adherence } from '@/domain/adherence'
import type { CalendarDay } from '@/domain/calendar-day'
import { instantAt } from '@/domain/calendar-day'
import { dayPictures } from '@/domain/day-picture'
import {
  exampleDay as day,
  exampleDecision as decision,
  exampleRecord,
  exampleStart,
  exampleStop,
  exampleWithdrawal,
  exampleZone,
  morningEntry,
  walkEntry,
  zeroEntry,
} from '@/domain/example-facts'
import type { RecordFacts } from '@/domain/record'
import { excusedOf } from '@/domain/record'
import { firstWalkAt } from '@/domain/record-day'
import { figuresOf } from '@/domain/record-figures'
import { rungsInForce, targetsOf } from '@/domain/rung-in-force'

const today = day(14)
const pictureOf = (record: RecordFacts, on: CalendarDay) => dayPictures(record, on, on)[0]
const record = (change: Partial<RecordFacts>) => exampleRecord(today, change)

describe('a day in the record', () => {
  it('shows what was done against the whole walk', () => {
    const entries = [
      walkEntry(1, day(1), {
        startedAt: instantAt(day(1), 1000, exampleZone),
        minutes: 5,
        before: 6,
        worst: 4,
      }),
      walkEntry(2, day(1), {
        startedAt: instantAt(day(1), 500, exampleZone),
        minutes: 11,
        before: 2,
        worst: 3,
      }),
      morningEntry(3, day(1), 1),
    ]
    expect(pictureOf(record({ entries }), day(1))).toEqual({
      day: day(1),
      weekday: 2,
      state: 'done',
      stop: false,
      excusedFor: null,
      minutes: 16,
      walks: 2,
      target: 15,
      before: 2,
      worst: 4,
      morning: 1,
      late: false,
      paper: false,
      zero: false,
      zeroReason: null,
      walkedOnRest: false,
    })
  })

  it.each<[string, Partial<RecordFacts>, CalendarDay, object]>([
    ['before the programme', {}, day(-1), { state: 'out', target: null }],
    ['nothing entered', {}, day(1), { state: 'missing', target: 15, worst: null, zero: false }],
    [
      '"no walk"',
      { entries: [zeroEntry(1, day(1), { reason: 'weather' })] },
      day(1),
      { state: 'zero', zeroReason: 'weather' },
    ],
    ['a rest day', {}, day(5), { state: 'rest', target: 15, walkedOnRest: false }],
    [
      'a walk on a rest day',
      { entries: [walkEntry(1, day(5))] },
      day(5),
      { state: 'rest', walkedOnRest: true, minutes: 12 },
    ],
    [
      'a late entry',
      { entries: [walkEntry(1, day(1), { entryLate: true })] },
      day(1),
      { late: true, state: 'partial' },
    ],
    [
      'an entry from paper',
      { entries: [walkEntry(1, day(1), { source: 'paper' })] },
      day(1),
      { paper: true, late: false },
    ],
    [
      'pain of zero',
      { entries: [walkEntry(1, day(1), { before: 0, worst: 0 })] },
      day(1),
      { before: 0, worst: 0 },
    ],
    [
      'a pause',
      { pauses: [{ id: 'p', from: day(1), to: day(2), reason: 'holiday', note: null, by: null }] },
      day(2),
      { state: 'excused', excusedFor: 'holiday' },
    ],
    [
      'the day of a stop',
      { stops: [exampleStop(day(1), day(3))] },
      day(1),
      { state: 'excused', excusedFor: 'stop', stop: true },
    ],
    [
      'the day of its lift',
      { stops: [exampleStop(day(1), day(3))] },
      day(3),
      { state: 'excused', excusedFor: 'stop', stop: false },
    ],
    [
      'the day after its lift',
      { stops: [exampleStop(day(1), day(3))] },
      day(4),
      { state: 'missing', excusedFor: null },
    ],
    [
      'a stop that is open',
      { stops: [exampleStop(day(1))] },
      day(11),
      { state: 'excused', excusedFor: 'stop' },
    ],
    [
      'a stop on a rest day',
      { stops: [exampleStop(day(5))] },
      day(5),
      { state: 'rest', stop: true, excusedFor: null },
    ],
    ['today', {}, today, { state: 'pending' }],
    ['tomorrow', { decisions: [decision(1, day(15))] }, day(15), { state: 'future', target: 17 }],
  ])('%s', (_what, change, on, expected) => {
    expect(pictureOf(record(change), on)).toMatchObject(expected)
  })

  it('keeps the target that was in force, whatever was undone later', () => {
    const decisions = [decision(1, day(7), { withdrawn: exampleWithdrawal(day(9)) })]
    const targets = dayPictures(record({ decisions }), day(6), day(10)).map(({ target }) => target)
    expect(targets).toEqual([15, 17, 17, 17, 15])
  })

  it('takes the first of two mornings', () => {
    const second = { ...morningEntry(2, day(1), 7), firstRecordedAt: instantAt(day(1), 490, exampleZone) }
    expect(pictureOf(record({ entries: [second, morningEntry(1, day(1), 2)] }), day(1))?.morning).toBe(2)
  })

  it('knows when its first walk began', () => {
    const walks = [
      walkEntry(1, day(1)),
      walkEntry(2, day(1), { startedAt: instantAt(day(1), 500, exampleZone) }),
    ]
    expect(firstWalkAt(walks, day(1))).toBe(instantAt(day(1), 500, exampleZone))
    expect(firstWalkAt(walks, day(2))).toBeNull()
    expect(firstWalkAt([walkEntry(1, day(1), { startedAt: null })], day(1))).toBe(
      instantAt(day(1), 660, exampleZone),
    )
  })
})

describe('any record', () => {
  const anyOffset = fc.integer({ min: -3, max: 20 })
  const anyRecord = fc
    .record({
      walks: fc.array(fc.record({ on: anyOffset, minutes: fc.integer({ min: 1, max: 40 }) }), {
        maxLength: 20,
      }),
      zeros: fc.array(anyOffset, { maxLength: 8 }),
      pauses: fc.array(fc.record({ from: anyOffset, length: fc.option(fc.nat(5)) }), { maxLength: 3 }),
      steps: fc.array(
        fc.record({ on: fc.integer({ min: 1, max: 20 }), rung: fc.integer({ min: 1, max: 3 }) }),
        { maxLength: 4 },
      ),
      stop: fc.option(anyOffset),
    })
    .map(({ walks, zeros, pauses, steps, stop }) =>
      record({
        entries: [
          ...walks.map(({ on, minutes }, index) => walkEntry(index, day(on), { minutes })),
          ...zeros.map((on, index) => zeroEntry(100 + index, day(on))),
        ],
        pauses: pauses.map(({ from, length }, index) => {
          const to = length === null ? null : day(from + length)
          return { id: String(index), from: day(from), to, reason: 'rest', note: null, by: null }
        }),
        decisions: steps.map(({ on, rung }, index) => decision(index, day(on), { rungAfter: rung })),
        stops: stop === null ? [] : [exampleStop(day(stop))],
      }),
    )
  const window = { from: day(-3), to: day(20) }

  it('is judged as the rule of adherence judges the same facts', () => {
    fc.assert(
      fc.property(anyRecord, (facts) => {
        const rule = adherence({
          today,
          programme: { start: exampleStart, end: null },
          targets: targetsOf(rungsInForce(facts.programmes, facts.decisions)),
          excused: excusedOf(facts),
          walks: facts.entries.flatMap((entry) => (entry.kind === 'walk' ? [entry] : [])),
          zeros: facts.entries.flatMap((entry) => (entry.kind === 'zero' ? [entry.day] : [])),
          window,
        })
        expect(figuresOf(facts, window.from, window.to)).toMatchObject(rule)
        const states = dayPictures(facts, window.from, window.to).map(({ state }) => state)
        expect(states.filter((state) => state === 'excused')).toHaveLength(rule.states.excused)
      }),
    )
  })

  it('shows the same picture in whatever order its entries lie', () => {
    fc.assert(
      fc.property(anyRecord, (facts) => {
        const turned = { ...facts, entries: [...facts.entries].reverse() }
        expect(dayPictures(turned, window.from, window.to)).toEqual(
          dayPictures(facts, window.from, window.to),
        )
      }),
    )
  })
})
