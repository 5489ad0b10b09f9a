import { describe, expect, it } from 'vitest'
import { adherence, dayState } from '@/domain/adherence'
import type { AdherenceInput, DayState, Target } from '@/domain/adherence'
import { addDays, calendarDay } from '@/domain/calendar-day'
import type { Weekday } from '@/domain/calendar-day'

const first = calendarDay('2026-01-01')
const everyDay: Weekday[] = [1, 2, 3, 4, 5, 6, 7]
const history: AdherenceInput = {
  today: calendarDay('2026-01-12'),
  programme: { start: first, end: null },
  targets: [{ from: first, minutes: 30, weekdays: everyDay }],
  excused: [],
  walks: [],
  zeros: [],
  window: { from: first, to: calendarDay('2026-01-07') },
}
const walked = (day: string, minutes: number) => ({ day: calendarDay(day), minutes })

describe('a day', () => {
  const wednesday = calendarDay('2026-01-07')
  const target: Target = { from: first, minutes: 10, weekdays: everyDay }
  const facts: Parameters<typeof dayState>[0] = {
    day: wednesday,
    today: addDays(wednesday, 3),
    target,
    excused: false,
    minutes: 0,
    zero: false,
  }
  it.each<[DayState, Partial<typeof facts>]>([
    ['out', { target: null, minutes: 10, excused: true, zero: true }],
    ['future', { today: addDays(wednesday, -1), minutes: 10, excused: true }],
    ['rest', { target: { ...target, weekdays: [1, 2] }, minutes: 10, excused: true }],
    ['excused', { excused: true, minutes: 10 }],
    ['done', { minutes: 10, zero: true }],
    ['done', { minutes: 10, today: wednesday }],
    ['zero', { zero: true }],
    ['zero', { zero: true, today: wednesday }],
    ['pending', { minutes: 9, today: wednesday }],
    ['pending', { minutes: 9, zero: true, today: wednesday }],
    ['pending', { today: wednesday }],
    ['partial', { minutes: 9 }],
    ['partial', { minutes: 1, zero: true }],
    ['missing', {}],
  ])('is %s given %o', (state, change) => {
    expect(dayState({ ...facts, ...change })).toBe(state)
  })
})

describe('thirty minutes', () => {
  const today = history.window.to
  const onToday = (change: Partial<AdherenceInput>) =>
    adherence({ ...history, today, window: { from: today, to: today }, ...change }).thirty
  const walk = (minutes: number) => ({ walks: [{ day: today, minutes }] })
  const short = [{ from: first, minutes: 12, weekdays: everyDay }]
  it.each([
    ['nothing yet', {}, 0],
    ['29 minutes', walk(29), 0],
    ['30 minutes', walk(30), 1],
    ['a done day of 12 minutes', { ...walk(12), targets: short }, 0],
    ['"no walk today"', { zeros: [today] }, 1],
    ['"no walk today" on a rest day', { zeros: [today], targets: [{ ...short[0], weekdays: [1] }] }, 0],
    ['30 minutes on a rest day', { ...walk(30), targets: [{ ...short[0], weekdays: [1] }] }, 1],
    ['30 minutes while excused', { ...walk(30), excused: [{ from: today, to: null }] }, 0],
  ] as [string, Partial<AdherenceInput>, number][])('today counts given %s: %#', (_what, change, days) => {
    expect(onToday(change).days).toBe(days)
  })

  it('counts a walk on a rest day, and "no walk" there as an entry', () => {
    const targets = [{ from: first, minutes: 12, weekdays: [1] as Weekday[] }]
    const { thirty } = adherence({
      ...history,
      targets,
      walks: [walked('2026-01-02', 31)],
      zeros: [calendarDay('2026-01-03')],
    })
    expect(thirty).toEqual({ met: 1, days: 7, logged: 2, low: 1 / 7, high: 6 / 7, ofLogged: 1 / 2 })
  })
})

describe('edges', () => {
  it.each([
    [24, 1],
    [23, 0],
  ])('of 30 minutes, %d keep the day %d times', (minutes, kept) => {
    expect(adherence({ ...history, walks: [walked('2026-01-03', minutes)] }).session.kept).toBe(kept)
  })

  it('keeps 80 % of every target to the minute', () => {
    for (let target = 1; target <= 180; target += 1) {
      const targets = [{ from: first, minutes: target, weekdays: everyDay }]
      const least = Math.ceil((target * 4) / 5)
      const kept = (minutes: number) =>
        adherence({ ...history, targets, walks: minutes > 0 ? [walked('2026-01-03', minutes)] : [] }).session
          .kept
      expect([kept(least - 1), kept(least)]).toEqual([0, 1])
    }
  })

  it('takes a window that runs backwards as nothing', () => {
    const { states, thirty } = adherence({ ...history, window: { from: history.window.to, to: first } })
    expect(Object.values(states).every((count) => count === 0)).toBe(true)
    expect(thirty.days).toBe(0)
  })

  it('is excused while any range lasts, though a later one has ended', () => {
    const range = (from: string, to: string) => ({ from: calendarDay(from), to: calendarDay(to) })
    const excused = [range('2026-01-01', '2026-01-05'), range('2026-01-02', '2026-01-03')]
    expect(adherence({ ...history, excused }).states).toMatchObject({ excused: 5, missing: 2 })
  })

  it('is out before the programme, though a target is older', () => {
    const programme = { start: calendarDay('2026-01-04'), end: calendarDay('2026-01-05') }
    expect(adherence({ ...history, programme }).states).toMatchObject({ out: 5, missing: 2 })
  })

  it('is out before the first target, though the programme has begun', () => {
    const targets = [{ from: calendarDay('2026-01-04'), minutes: 30, weekdays: everyDay }]
    expect(adherence({ ...history, targets }).states).toMatchObject({ out: 3, missing: 4 })
  })
})
