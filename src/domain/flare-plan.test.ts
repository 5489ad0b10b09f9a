import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, eachDay, instantAt, localDay } from '@/domain/calendar-day'
import type { CalendarDay, Weekday } from '@/domain/calendar-day'
import { dayPictures } from '@/domain/day-picture'
import {
  exampleDay as day,
  exampleDecision,
  exampleFlare as flare,
  exampleId,
  exampleProgramme,
  exampleRecord,
  exampleStop,
  exampleZone,
  walkEntry,
} from '@/domain/example-facts'
import { flareOfferOn, flareOn, flarePlanOn, flareRuns, inTwo } from '@/domain/flare-plan'
import type { FlareFacts } from '@/domain/flare'
import { figuresOf } from '@/domain/record-figures'
import { recordDays } from '@/domain/record-day'
import { todayCard } from '@/domain/today-card'
import { weekFiguresOf } from '@/domain/week-figures'

/** Eighteen brisk minutes every day, with one easy minute before and after. */
const programme = {
  ...exampleProgramme,
  rungs: [18, 21, 25],
  weekdays: [1, 2, 3, 4, 5, 6, 7] satisfies Weekday[],
  warmUpMinutes: 1,
  coolDownMinutes: 1,
  flarePlan: true,
}
const record = (flares: FlareFacts[], change = {}) =>
  exampleRecord(day(20), { programmes: [programme], flares, ...change })
const asked = (flares: FlareFacts[], change = {}) =>
  dayPictures(record(flares, change), day(8), day(14)).map(({ target }) => target)

describe('the days of a flare plan', () => {
  it.each<[string, FlareFacts[], (number | null)[]]>([
    ['without one', [], [20, 20, 20, 20, 20, 20, 20]],
    ['half the brisk minutes on three days, then back', [flare(1, day(9))], [20, 11, 11, 11, 20, 20, 20]],
    ['declared without a plan', [flare(1, day(9), { planned: false })], [20, 20, 20, 20, 20, 20, 20]],
    ['taken back on its day', [flare(1, day(9), { endedOn: day(9) })], [20, 20, 20, 20, 20, 20, 20]],
    ['ended on its second day', [flare(1, day(9), { endedOn: day(10) })], [20, 11, 11, 20, 20, 20, 20]],
    ['ended after its days', [flare(1, day(9), { endedOn: day(13) })], [20, 11, 11, 11, 20, 20, 20]],
    ['twice on a day', [flare(1, day(9)), flare(2, day(9))], [20, 11, 11, 11, 20, 20, 20]],
    ['again on its last day', [flare(1, day(9)), flare(2, day(11))], [20, 11, 11, 11, 20, 20, 20]],
    ['again on the day after', [flare(1, day(9)), flare(2, day(12))], [20, 11, 11, 11, 20, 20, 20]],
    ['again after a day in full', [flare(1, day(9)), flare(2, day(13))], [20, 11, 11, 11, 20, 11, 11]],
    [
      'again at once, after the first was taken back',
      [flare(1, day(9), { endedOn: day(9) }), flare(2, day(9))],
      [20, 11, 11, 11, 20, 20, 20],
    ],
  ])('%s', (_what, flares, expected) => {
    expect(asked(flares)).toEqual(expected)
    expect(asked(flares.toReversed())).toEqual(expected)
  })

  it('halve nothing where the version in force signs no plan', () => {
    expect(asked([flare(1, day(9))], { programmes: [{ ...programme, flarePlan: false }] })).toEqual(
      Array(7).fill(20),
    )
    const later = { ...programme, id: exampleId(901), flarePlan: false, activeFrom: day(11) }
    expect(asked([flare(1, day(9))], { programmes: [{ ...programme, endDay: day(10) }, later] })).toEqual([
      20, 11, 11, 20, 20, 20, 20,
    ])
  })

  it('halve the rung that is in force on each, and at least a minute is left', () => {
    expect(asked([flare(1, day(9))], { decisions: [exampleDecision(60, day(10))] })).toEqual([
      20, 11, 12, 12, 23, 23, 23,
    ])
    expect(asked([flare(1, day(9))], { programmes: [{ ...programme, rungs: [1] }] })).toEqual([
      3, 3, 3, 3, 3, 3, 3,
    ])
  })

  it('are never more than three in a row, and always of a flare that was declared', () => {
    const anyFlare = fc.record({ on: fc.nat(20), planned: fc.boolean(), ended: fc.option(fc.nat(4)) })
    fc.assert(
      fc.property(fc.array(anyFlare, { maxLength: 8 }), (seeds) => {
        const flares = seeds.map(({ on, planned, ended }, index) =>
          flare(index, day(on), { planned, endedOn: ended === null ? null : day(on + ended) }),
        )
        const days = recordDays(record(flares), { from: day(0), to: day(26) }, day(26))
        const halves = days.map(({ rung }) => rung?.minutes === 11)
        expect(days.every(({ rung }) => rung?.minutes === 11 || rung?.minutes === 20)).toBe(true)
        expect(
          halves.some((_, at) => halves.slice(at, at + 4).every(Boolean) && at + 4 <= halves.length),
        ).toBe(false)
        const near = (one: CalendarDay) =>
          flares.some(
            (own) => own.planned && own.day <= one && one <= addDays(own.day, 2) && own.endedOn !== own.day,
          )
        days.forEach((one, at) => {
          if (halves[at]) expect(near(one.day)).toBe(true)
        })
        expect(flareRuns(flares)).toEqual(flareRuns(flares.toReversed()))
      }),
    )
  })
})

describe('what a flare plan is judged by', () => {
  const flares = [flare(1, day(9))]
  const walked = [walkEntry(1, day(9), { minutes: 11 }), walkEntry(2, day(10), { minutes: 11 })]

  it('is the halved minutes of its days, the same in every figure', () => {
    const one = record(flares, { entries: walked })
    const figures = figuresOf(one, day(8), day(12))
    expect(figures.counts.askedMinutes).toBe(20 + 11 + 11 + 11 + 20)
    expect([figures.session.done, figures.session.due]).toEqual([2, 5])
    expect(weekFiguresOf(one, day(7))).toMatchObject({ done: 2, kept: 2, due: 7, flare: true })
    expect(dayPictures(one, day(9), day(10)).map(({ state }) => state)).toEqual(['done', 'done'])
    const before = record([], { entries: walked })
    expect(weekFiguresOf(before, day(7))).toMatchObject({ done: 0, kept: 0, due: 7, flare: false })
  })

  it('a flare taken back holds no week', () => {
    const one = record([flare(1, day(9), { endedOn: day(9) })])
    expect(weekFiguresOf(one, day(7)).flare).toBe(false)
  })

  it('stays with what was excused', () => {
    const one = record(flares, { stops: [exampleStop(day(9), day(10))] })
    expect(dayPictures(one, day(9), day(11)).map(({ state }) => state)).toEqual([
      'excused',
      'excused',
      'missing',
    ])
  })
})

describe('Today', () => {
  const at = (offset: number) => instantAt(day(offset), 700, exampleZone)

  it('asks half, in two walks, and says until when', () => {
    const card = todayCard(record([flare(1, day(9))]), at(9))
    expect(card).toMatchObject({ minutesAsked: 11, targetMinutes: 11, logMinutes: 6, mayFlare: false })
    expect(card.flare).toEqual({ id: exampleId(1), from: day(9), to: day(11), minutes: 11, usualMinutes: 20 })
    const walked = record([flare(1, day(9))], { entries: [walkEntry(1, day(9), { minutes: 6 })] })
    expect(todayCard(walked, at(9)).logMinutes).toBe(5)
  })

  it('offers one where it is signed, and says when the last is not long enough ago', () => {
    expect(todayCard(record([]), at(9)).mayFlare).toBe(true)
    expect(flareOfferOn(record([]), day(9))).toEqual({
      kind: 'offered',
      plan: { from: day(9), to: day(11), minutes: 11, usualMinutes: 20 },
    })
    const flares = [flare(1, day(9))]
    expect(flareOfferOn(record(flares), day(12))).toEqual({ kind: 'over', until: day(12) })
    expect(flareOfferOn(record(flares), day(13)).kind).toBe('offered')
    expect(flarePlanOn(record(flares), day(12))).toBeNull()
    const unsigned = record([], { programmes: [{ ...programme, flarePlan: false }] })
    expect(flareOfferOn(unsigned, day(9))).toEqual({ kind: 'unsigned' })
    expect(todayCard(unsigned, at(9)).mayFlare).toBe(true)
    expect(todayCard(record([], { programmes: [] }), at(9)).mayFlare).toBe(false)
  })
})

it('belongs to the day on which it was declared, wherever the patient travels', () => {
  const [run] = flareRuns([flare(1, day(9))])
  expect(eachDay(run?.from ?? day(0), run?.to ?? day(0))).toEqual([day(9), day(10), day(11)])
  expect(localDay(flare(1, day(9)).recordedAt, exampleZone)).toBe(day(9))
})

it.each([
  [1, [1]],
  [2, [1, 1]],
  [5, [3, 2]],
  [10, [5, 5]],
])('splits %i into %o', (minutes, walks) => {
  expect(inTwo(minutes)).toEqual(walks)
})

describe('a flare that is on', () => {
  const unsigned = { programmes: [{ ...programme, flarePlan: false }] }
  it.each<[string, FlareFacts[], object, (object | null)[]]>([
    ['none', [], {}, [null, null, null, null]],
    [
      'with its plan, on the days of the plan',
      [flare(1, day(9))],
      {},
      [{ from: day(9), plan: { minutes: 11 } }, { plan: { minutes: 11 } }, { from: day(9) }, null],
    ],
    [
      'without a plan, on as many days',
      [flare(1, day(9), { planned: false })],
      unsigned,
      [{ from: day(9), plan: null }, { plan: null }, { from: day(9) }, null],
    ],
    ['whose plan nobody signed', [flare(1, day(9))], unsigned, [{ plan: null }, {}, { plan: null }, null]],
    ['taken back on its day', [flare(1, day(9), { endedOn: day(9), planned: false })], unsigned, [null]],
    ['ended on its second day', [flare(1, day(9), { endedOn: day(10) })], {}, [{}, {}, null]],
  ])('%s', (_, flares, change, expected) => {
    expect(flareOn(record(flares, change), day(8))).toBeNull()
    for (const [offset, one] of expected.entries()) {
      const found = flareOn(record(flares, change), day(9 + offset))
      if (one === null) expect(found).toBeNull()
      else expect(found).toMatchObject(one)
    }
  })
})
