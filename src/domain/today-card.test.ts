import { describe, expect, it } from 'vitest'
import { instantAt } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import {
  exampleDay as day,
  exampleDecision as decision,
  exampleFlare,
  exampleId,
  exampleProgramme as programme,
  exampleRecord,
  exampleStop,
  exampleWithdrawal,
  exampleZone,
  morningEntry,
  walkEntry,
  zeroEntry,
} from '@/domain/example-facts'
import type { RecordFacts } from '@/domain/record'
import { todayCard } from '@/domain/today-card'

const pause = (from: number, to: number | null) => ({
  id: exampleId(1),
  from: day(from),
  to: to === null ? null : day(to),
  reason: 'clinic' as const,
  note: null,
  by: 'Ana Ruiz',
})

/** The card of a day, at nine in the morning unless said otherwise. */
const card = (change: Partial<RecordFacts> = {}, on: CalendarDay = day(8), minute = 540) =>
  todayCard(exampleRecord(on, change), instantAt(on, minute, exampleZone))

describe('Today', () => {
  it('asks for the whole walk of the rung in force', () => {
    expect(card({ decisions: [decision(1, day(7))] })).toMatchObject({
      day: day(8),
      phase: 'active',
      state: 'pending',
      minutesDone: 0,
      minutesAsked: 17,
      rung: 2,
      rungs: 3,
      week: 2,
      logMinutes: 17,
      usualMinutes: 17,
    })
  })

  it.each<[string, Partial<RecordFacts>, CalendarDay, object]>([
    [
      'nothing prescribed',
      { programmes: [] },
      day(0),
      { phase: 'none', minutesAsked: null, logMinutes: null, rungs: 0 },
    ],
    [
      'before the start',
      {},
      day(-1),
      { phase: 'waiting', startDay: day(0), minutesAsked: null, rung: null, week: null },
    ],
    [
      'after the end',
      { programmes: [{ ...programme, endDay: day(6) }] },
      day(7),
      { phase: 'ended', endDay: day(6), state: 'out' },
    ],
    [
      'a rest day',
      {},
      day(5),
      { phase: 'active', state: 'rest', minutesAsked: null, targetMinutes: 15, logMinutes: 15 },
    ],
    [
      'a pause',
      { pauses: [{ id: 'p', from: day(8), to: null, reason: 'illness', note: null, by: null }] },
      day(8),
      { phase: 'active', state: 'excused', minutesAsked: null, excusedFor: 'illness' },
    ],
    [
      '"no walk today"',
      { entries: [zeroEntry(1, day(8), { reason: 'time' })] },
      day(8),
      { state: 'zero', zero: { reason: 'time' } },
    ],
    [
      'a met target',
      { entries: [walkEntry(1, day(8), { minutes: 15 })] },
      day(8),
      { state: 'done', logMinutes: 15 },
    ],
    [
      'half a walk',
      { entries: [walkEntry(1, day(8), { minutes: 9 })] },
      day(8),
      { state: 'pending', minutesDone: 9, logMinutes: 6 },
    ],
    [
      'an open stop',
      { stops: [exampleStop(day(7))] },
      day(8),
      { phase: 'stopped', minutesAsked: null, morningDue: false },
    ],
    [
      'a lifted stop',
      { stops: [exampleStop(day(5), day(7))] },
      day(8),
      { phase: 'active', openStop: null, minutesAsked: 15 },
    ],
  ])('on %s', (_what, change, on, expected) => {
    expect(card(change, on)).toMatchObject(expected)
  })

  it.each<[string, boolean, Partial<RecordFacts>, CalendarDay, number]>([
    ['before noon', true, {}, day(8), 719],
    ['at noon', false, {}, day(8), 720],
    ['once answered', false, { entries: [morningEntry(1, day(8), 2)] }, day(8), 540],
    ['once answered with zero', false, { entries: [morningEntry(1, day(8), 0)] }, day(8), 540],
    ['after the first walk', false, { entries: [walkEntry(1, day(8))] }, day(8), 690],
    ['after "no walk"', true, { entries: [zeroEntry(1, day(8))] }, day(8), 690],
    ['on a rest day', true, {}, day(5), 540],
    ['before the start', false, {}, day(-1), 540],
    ['with yesterday answered', true, { entries: [morningEntry(1, day(7), 2)] }, day(8), 540],
  ])('%s the morning check-in is due: %s', (_what, due, change, on, minute) => {
    expect(card(change, on, minute).morningDue).toBe(due)
  })

  it('offers the usual minutes: the middle of the last seven walks', () => {
    const minutes = [60, 10, 11, 12, 13, 14, 15, 20]
    const entries = minutes.map((walked, offset) => walkEntry(offset, day(offset), { minutes: walked }))
    expect(card({ entries }).usualMinutes).toBe(13)
    expect(card({ entries: entries.slice(1, 3) }).usualMinutes).toBe(11)
  })

  it('tells the last change, though it counts only from tomorrow', () => {
    expect(card({ decisions: [decision(1, day(9))] })).toMatchObject({
      minutesAsked: 15,
      lastChange: {
        kind: 'progress',
        from: day(9),
        minutesBefore: 15,
        minutesAfter: 17,
        reason: 'Mornings were calm.',
      },
    })
    expect(card().lastChange).toBeNull()
  })

  it('forgets a change that was taken back in time, and tells one that was undone later', () => {
    const early = decision(1, day(7), { withdrawn: exampleWithdrawal(day(6)) })
    expect(card({ decisions: [early] }).lastChange).toBeNull()
    const undone = decision(1, day(7), { withdrawn: exampleWithdrawal(day(8)) })
    expect(card({ decisions: [undone] }).lastChange).toMatchObject({
      kind: 'undo',
      from: day(9),
      minutesAfter: 15,
    })
  })

  it('says how the walk is meant, and parts its minutes unless a flare makes two walks of it', () => {
    const walk = { ...programme.walk, kind: 'treadmill' as const, cadence: 110 }
    const signed = { ...programme, walk, flarePlan: true }
    const flare = exampleFlare(1, day(8))
    expect(card({ programmes: [signed], decisions: [decision(1, day(7))] }).asked).toEqual({
      walk,
      split: { warmUp: 5, brisk: 7, coolDown: 5 },
    })
    expect(card({ programmes: [signed], flares: [flare] }).asked).toEqual({ walk, split: null })
    expect(card({ programmes: [] }).asked).toBeNull()
  })

  it('belongs to the day in the patient’s zone, not to the day on the record', () => {
    const late = exampleRecord(day(7), { timeZone: 'Pacific/Auckland' })
    expect(todayCard(late, instantAt(day(7), 1380, 'Europe/Madrid')).day).toBe(day(8))
  })

  it.each<[string, number, Partial<RecordFacts>, object]>([
    ['an open pause', 8, {}, { excusedFor: 'clinic', excusedUntil: null }],
    ['a rest day in it', 12, {}, { state: 'rest', excusedFor: 'clinic', minutesAsked: null }],
    ['its last day', 8, { pauses: [pause(6, 8)] }, { excusedFor: 'clinic', excusedUntil: day(8) }],
    ['the day after', 9, { pauses: [pause(6, 8)] }, { excusedFor: null, excusedUntil: null }],
  ])('says a pause, and until when: %s', (_, on, change, expected) => {
    expect(card({ pauses: [pause(6, null)], ...change }, day(on))).toMatchObject(expected)
  })

  it.each<[string, Partial<RecordFacts>, object | null]>([
    ['none', {}, null],
    ['the next one', { pauses: [pause(20, 22), pause(10, 12)] }, { from: day(10), to: day(12) }],
    ['an open one', { pauses: [pause(9, null)] }, { from: day(9), to: null }],
    ['not one that has begun', { pauses: [pause(8, 12)] }, null],
    ['not one that was called off', { pauses: [pause(10, 9)] }, null],
  ])('announces a pause to come: %s', (_, change, expected) => {
    const { pauseAhead } = card(change)
    if (expected === null) expect(pauseAhead).toBeNull()
    else expect(pauseAhead).toMatchObject(expected)
  })

  it('tells the last day of a programme that nothing follows', () => {
    const ending = { ...programme, endDay: day(10) }
    const next = { ...programme, id: exampleId(901), startDay: day(11), activeFrom: day(11) }
    expect(card({ programmes: [ending] }).endsOn).toBe(day(10))
    expect(card({ programmes: [ending, next] }).endsOn).toBeNull()
    expect(card().endsOn).toBeNull()
  })
})
