import { describe, expect, it } from 'vitest'
import { addDays, calendarDay } from '@/domain/calendar-day'
import { weekSummary } from '@/domain/week'
import type { WeekWalk } from '@/domain/week'

const weekStart = calendarDay('2026-03-02')
const walk = (offset: number, change: Partial<WeekWalk> = {}): WeekWalk => ({
  day: addDays(weekStart, offset),
  start: '10:00',
  before: null,
  worst: null,
  region: null,
  ...change,
})
const summary = (walks: WeekWalk[], mornings: Record<string, number> = {}, settings = {}) =>
  weekSummary({ weekStart, settings, walks, mornings })
const morningOn = (offset: number, score: number) => ({ [addDays(weekStart, offset)]: score })

describe('a week of walks', () => {
  it('holds seven days', () => {
    expect(summary([-1, 0, 6, 7].map((offset) => walk(offset, { worst: 6 })))).toMatchObject({
      walkDays: 2,
      painEntries: 2,
      reds: 2,
    })
  })

  it('takes the highest worst of a day, and the first score before, by start', () => {
    const walks = [
      walk(0, { start: '18:00', before: 3, worst: 7 }),
      walk(0, { start: '09:00', before: null, worst: 3 }),
      walk(0, { start: '12:00', before: 6, worst: null }),
    ]
    // With a high baseline 7 is amber after 6, but red after 3 or after nothing.
    expect(summary(walks, {}, { highBaseline: true })).toMatchObject({ walkDays: 1, painEntries: 1, reds: 0 })
  })

  it('places walks without a time after the others, in the order of recording', () => {
    const untimed = [walk(0, { start: null, before: 7, worst: 7 }), walk(0, { start: null, before: 4 })]
    expect(summary(untimed, {}, { highBaseline: true }).reds).toBe(0)
    expect(summary([...untimed, walk(0, { before: 4 })], {}, { highBaseline: true }).reds).toBe(1)
  })

  it('counts a walk day without scores as a walk day alone', () => {
    expect(summary([walk(0)])).toEqual({
      walkDays: 1,
      painEntries: 0,
      reds: 0,
      mornings: 0,
      unsettled: 0,
      peripheralising: false,
    })
  })

  it('settles the last day by the morning after the week', () => {
    expect(summary([walk(6, { before: 2 })], morningOn(7, 4))).toMatchObject({ mornings: 1, unsettled: 1 })
  })

  it('reads the usual mornings of seven days up to the first of the week', () => {
    const usual = { ...morningOn(-6, 4), ...morningOn(-3, 4), ...morningOn(0, 4) }
    const after = morningOn(3, 5)
    expect(summary([walk(2, { before: 0 })], { ...usual, ...after }).unsettled).toBe(0)
    const tooEarly = { ...morningOn(-7, 4), ...morningOn(-3, 4), ...morningOn(0, 4) }
    expect(summary([walk(2, { before: 0 })], { ...tooEarly, ...after }).unsettled).toBe(1)
    const tooLate = { ...morningOn(-6, 4), ...morningOn(-3, 4), ...morningOn(1, 4) }
    expect(summary([walk(2, { before: 0 })], { ...tooLate, ...after }).unsettled).toBe(1)
  })

  it.each([
    [['back', 'back', 'back'], ['thigh', 'thigh', 'thigh'], true],
    [['back', 'back', 'thigh', 'thigh'], ['thigh', 'thigh', 'thigh'], false],
    [['back', 'back'], ['below-knee', 'below-knee', 'below-knee'], false],
    [['back', 'back', 'back'], ['below-knee', 'below-knee'], false],
    [['thigh', 'thigh', 'thigh'], ['back', 'back', 'back'], false],
  ] as const)('from %o to %o moves down the leg: %s', (before, now, expected) => {
    const walks = [
      ...before.map((region, index) => walk(index - 7, { region })),
      ...now.map((region, index) => walk(index, { region })),
    ]
    expect(summary(walks).peripheralising).toBe(expected)
  })

  it('takes the furthest place of a day', () => {
    const walks = [0, 1, 2].flatMap((day) => [
      walk(day - 7, { region: 'back' }),
      walk(day, { region: 'back' }),
      walk(day, { region: 'thigh' }),
    ])
    expect(summary(walks).peripheralising).toBe(true)
  })
})
