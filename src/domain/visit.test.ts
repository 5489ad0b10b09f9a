import { describe, expect, it } from 'vitest'
import { addDays, epochMs, instant, instantOf } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { exampleDay as day, exampleId } from '@/domain/example-facts'
import {
  checkMissed,
  checkVisitRange,
  checkVisitTime,
  inOrder,
  sinceLastVisit,
  visitsAhead,
  visitsHeld,
} from '@/domain/visit'
import type { Visit, VisitState } from '@/domain/visit'

const noon = (offset: number): Instant => instant(`${day(offset)}T12:00:00.000Z`)
const visit = (offset: number, state: VisitState = 'planned', held = false): Visit => ({
  visitId: exampleId(800 + offset),
  at: noon(offset),
  ...{ kind: 'visit', state, by: 'Anna' },
  finish: held ? { from: day(0), to: day(offset), agreed: '', at: noon(offset), by: 'Anna' } : null,
})

const ended = (one: Visit, change: { to?: CalendarDay; at?: Instant }): Visit => ({
  ...one,
  finish: one.finish === null ? null : { ...one.finish, ...change },
})
const lookedTo = (offset: number, one: Visit) => ended(one, { to: day(offset) })
const signed = (offset: number, one: Visit) => ended(one, { at: noon(offset) })

describe('the moment of an appointment', () => {
  it.each([
    ['an hour ahead', 60, null],
    ['just now', 0, null],
    ['a little lag', -4, null],
    ['a while ago', -6, 'visit-past'],
    ['in two years', 730 * 1440, null],
    ['in three years', 1095 * 1440, 'visit-too-far'],
  ])('%s', (_, minutes, code) => {
    const at = new Date(Date.parse(noon(0)) + minutes * 60_000).toISOString()
    expect(checkVisitTime(instant(at), noon(0))?.code ?? null).toBe(code)
  })
})

it('of several those ahead are told from today on, and those held from the last', () => {
  const all = [
    visit(9),
    visit(3, 'missed'),
    visit(1, 'planned', true),
    visit(5, 'cancelled'),
    visit(4),
    visit(2, 'planned', true),
  ]
  const offsets = (some: Visit[]) =>
    some.map(({ at }) => Number(at.slice(8, 10)) - Number(noon(0).slice(8, 10)))
  expect(offsets(visitsAhead(all, day(4), 'Europe/London'))).toEqual([4, 9])
  expect(offsets(visitsAhead(all, day(5), 'Europe/London'))).toEqual([9])
  expect(offsets(visitsHeld(all))).toEqual([2, 1])
  expect(offsets(inOrder(all))).toEqual([1, 2, 3, 4, 5, 9])
})

it.each([
  ['the last one held', [visit(1, 'planned', true), visit(6, 'planned', true)], day(0), 6],
  ['its own day, not that up to which it looked', [lookedTo(3, visit(6, 'planned', true))], day(0), 6],
  [
    'the one signed last, though it was planned earlier',
    [signed(8, visit(4, 'planned', true)), visit(6, 'planned', true)],
    day(0),
    8,
  ],
  ['the first day of the programme', [visit(1), visit(6, 'missed')], day(2), 2],
  ['four weeks, where there is neither', [], null, -7],
  ['four weeks, where it is years ago', [], addDays(day(0), -900), -7],
  ['today, where the programme is still to come', [], day(30), 20],
])('is looked back over since %s', (_, visits, first, offset) => {
  expect(sinceLastVisit(visits, { today: day(20), first, timeZone: 'UTC' })).toEqual({
    from: day(offset),
    to: day(20),
  })
})

it('a range runs forwards, up to today, over two years at most', () => {
  const code = (from: number, to: number, today = 731) =>
    checkVisitRange({ from: day(from), to: day(to) }, day(today))?.code ?? null
  expect([code(3, 3), code(4, 3), code(0, 731), code(0, 732, 732)]).toEqual([
    ...[null, 'end-before-start', null, 'range-too-long'],
  ])
  expect([code(3, 5, 5), code(3, 5, 4), code(5, 5, 4)]).toEqual([null, 'range-ahead', 'range-ahead'])
})

it('that nobody came is said once the time has come, but for a clock’s lag', () => {
  const now = instantOf(1_780_000_000_000)
  const code = (minutes: number) => checkMissed(instantOf(epochMs(now) + minutes * 60_000), now)?.code ?? null
  expect([code(-60), code(0), code(5), code(6), code(60 * 24 * 9)]).toEqual([
    ...[null, null, null],
    ...['visit-ahead', 'visit-ahead'],
  ])
})
