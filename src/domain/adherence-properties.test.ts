import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adherence } from '@/domain/adherence'
import type { AdherenceInput, Share } from '@/domain/adherence'
import { addDays, calendarDay } from '@/domain/calendar-day'
import type { CalendarDay, Weekday } from '@/domain/calendar-day'

const first = calendarDay('2026-01-01')
const everyDay: Weekday[] = [1, 2, 3, 4, 5, 6, 7]
const anyDay = fc.integer({ min: -5, max: 90 }).map((offset) => addDays(first, offset))
const anyMinutes = fc.integer({ min: 1, max: 90 })
const anyWalk = fc.record({ day: anyDay, minutes: anyMinutes })
const anyRange = fc.record({ from: anyDay, to: fc.option(anyDay, { nil: null }) })
const anyTarget = fc.record({
  from: anyDay,
  minutes: fc.integer({ min: 1, max: 60 }),
  weekdays: fc.uniqueArray(fc.constantFrom(...everyDay), { minLength: 1 }),
})
const anyHistory: fc.Arbitrary<AdherenceInput> = fc.record({
  today: anyDay,
  programme: fc.record({ start: anyDay, end: fc.option(anyDay, { nil: null }) }),
  targets: fc.array(anyTarget, { maxLength: 6 }),
  excused: fc.array(anyRange, { maxLength: 3 }),
  walks: fc.array(anyWalk, { maxLength: 60 }),
  zeros: fc.array(anyDay, { maxLength: 20 }),
  window: fc.record({ from: anyDay, to: anyDay }),
})
const stateOn = (input: AdherenceInput, day: CalendarDay) => {
  const { states } = adherence({ ...input, window: { from: day, to: day } })
  return Object.entries(states).find(([, count]) => count === 1)?.[0]
}

describe('any history', () => {
  it('lies between low and high', () => {
    fc.assert(
      fc.property(anyHistory, (input) => {
        const { session, dose, thirty, volume, reporting } = adherence(input)
        for (const share of [session, dose, thirty]) expectBounds(share)
        for (const share of [volume, reporting]) expect(share ?? 0).toBeGreaterThanOrEqual(0)
        expect(reporting ?? 0).toBeLessThanOrEqual(1)
        expect(session.done).toBeLessThanOrEqual(session.kept)
        expect(session.kept).toBeLessThanOrEqual(session.logged)
        expect(session.logged).toBeLessThanOrEqual(session.due)
        expect(thirty.logged).toBeLessThanOrEqual(thirty.days)
      }),
    )
  })

  it('counts every day of the window once', () => {
    fc.assert(
      fc.property(anyHistory, (input) => {
        const days = Math.max(
          0,
          1 + (Date.parse(input.window.to) - Date.parse(input.window.from)) / 86_400_000,
        )
        expect(Object.values(adherence(input).states).reduce((sum, count) => sum + count)).toBe(days)
      }),
    )
  })

  it('is no data where nothing is due', () => {
    fc.assert(
      fc.property(anyHistory, (input) => {
        const { session, dose, volume, reporting } = adherence({ ...input, targets: [] })
        const nothing = { low: null, high: null, ofLogged: null }
        expect({ session, dose, volume, reporting }).toEqual({
          session: { ...nothing, done: 0, kept: 0, due: 0, logged: 0 },
          dose: nothing,
          volume: null,
          reporting: null,
        })
      }),
    )
  })

  it('does not depend on the order of walks, zeros, pauses and of targets from different days', () => {
    const shuffled = <Item>(items: readonly Item[]) =>
      fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })
    const distinct = anyHistory.map((input) => {
      return {
        ...input,
        targets: [...new Map(input.targets.map((target) => [target.from, target])).values()],
      }
    })
    const pair = distinct.chain((input) =>
      fc
        .record({
          walks: shuffled(input.walks),
          zeros: shuffled(input.zeros),
          excused: shuffled(input.excused),
          targets: shuffled(input.targets),
        })
        .map((other) => [input, { ...input, ...other }] as const),
    )
    fc.assert(
      fc.property(pair, ([one, other]) => {
        expect(adherence(other)).toEqual(adherence(one))
      }),
    )
  })

  it('judges a day by the facts dated for it alone', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, anyWalk, anyRange, anyTarget, (input, day, walk, range, target) => {
        const before = stateOn(input, day)
        const elsewhere = (other: CalendarDay) => (other === day ? addDays(other, 1) : other)
        const later = { ...target, from: target.from > day ? target.from : addDays(day, 1) }
        const aside = range.from > day || (range.to !== null && range.to < day) ? [range] : []
        const changed = {
          ...input,
          walks: [...input.walks, { ...walk, day: elsewhere(walk.day) }],
          zeros: [...input.zeros, elsewhere(walk.day)],
          targets: [...input.targets, later],
          excused: [...input.excused, ...aside],
        }
        expect(stateOn(changed, day)).toBe(before)
      }),
    )
  })

  it('adds up split walks', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, anyMinutes, anyMinutes, (input, day, one, other) => {
        const split = [...input.walks, { day, minutes: one }, { day, minutes: other }]
        const whole = [...input.walks, { day, minutes: one + other }]
        expect(adherence({ ...input, walks: split })).toEqual(adherence({ ...input, walks: whole }))
      }),
    )
  })
})

function expectBounds({ low, high, ofLogged }: Share): void {
  if (low === null || high === null) {
    expect([low, high, ofLogged]).toEqual([null, null, null])
    return
  }
  expect(low).toBeGreaterThanOrEqual(0)
  expect(high).toBeGreaterThanOrEqual(low)
  expect(high).toBeLessThanOrEqual(1)
  if (ofLogged !== null) expect(ofLogged).toBeGreaterThanOrEqual(low)
  expect(ofLogged ?? 0).toBeLessThanOrEqual(1)
}
