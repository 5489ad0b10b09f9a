import { describe, expect, it } from 'vitest'
import {
  exampleDay as day,
  exampleFlare,
  exampleRecord,
  morningEntry,
  walkEntry,
  zeroEntry,
} from '@/domain/example-facts'
import { figuresOf, summaryOf } from '@/domain/record-figures'
import { weekFiguresOf } from '@/domain/week-figures'

/** Fifteen minutes are asked from Monday to Friday. */
const entries = [
  walkEntry(1, day(0), { minutes: 15, before: 4, worst: 6 }),
  walkEntry(2, day(1), { minutes: 31, before: 4, worst: 5 }),
  walkEntry(3, day(2), { minutes: 12, before: 4, worst: 6 }),
  zeroEntry(4, day(3)),
  walkEntry(5, day(5), { minutes: 10 }),
  morningEntry(6, day(1), 4),
  morningEntry(7, day(2), 7),
]

describe('figures of a week', () => {
  const record = exampleRecord(day(7), { entries })

  it('carry what stands above and below each line', () => {
    const figures = figuresOf(record, day(0), day(6))
    expect(figures.session).toMatchObject({ done: 2, kept: 3, due: 5, logged: 4 })
    expect(figures.counts).toEqual({
      doseMinutes: 42,
      askedMinutes: 75,
      missingMinutes: 15,
      askedOfLogged: 60,
      walkedMinutes: 68,
      missing: 1,
      thirtyWithoutEntry: 2,
    })
    expect(figures.dose).toEqual({ low: 42 / 75, high: 57 / 75, ofLogged: 42 / 60 })
    expect(figures.volume).toBe(68 / 75)
  })

  it('stand behind a decision', () => {
    expect(weekFiguresOf({ ...record, flares: [exampleFlare(70, day(6))] }, day(0))).toEqual({
      from: day(0),
      to: day(6),
      walkDays: 4,
      painEntries: 3,
      reds: 2,
      mornings: 2,
      unsettled: 1,
      peripheralising: false,
      done: 2,
      kept: 3,
      due: 5,
      missing: 1,
      flare: true,
    })
  })

  it('look a week back and a morning ahead', () => {
    const region = (id: number, on: number, place: 'back' | 'thigh') => {
      const walk = walkEntry(id, day(on), { before: 0 })
      return { ...walk, details: { ...walk.details, region: place } }
    }
    const leg = [0, 1, 2].flatMap((on) => [region(on, on, 'back'), region(10 + on, 7 + on, 'thigh')])
    const sunday = [walkEntry(20, day(13), { before: 1 }), morningEntry(21, day(14), 5)]
    expect(weekFiguresOf(exampleRecord(day(14), { entries: [...leg, ...sunday] }), day(7))).toMatchObject({
      peripheralising: true,
      walkDays: 4,
      mornings: 1,
      unsettled: 1,
    })
  })

  it('make a sentence of codes and numbers', () => {
    expect(summaryOf(record, day(0), day(6))).toEqual({
      code: 'days',
      done: 2,
      due: 5,
      missing: 1,
      pain: 'insufficient',
      painThen: null,
      painNow: null,
    })
    expect(summaryOf(record, day(5), day(6)).code).toBe('nothing-due')
    expect(summaryOf({ ...record, programmes: [] }, day(0), day(6)).code).toBe('no-programme')
  })
})
