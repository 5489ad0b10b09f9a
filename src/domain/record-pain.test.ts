import { describe, expect, it } from 'vitest'
import {
  exampleDay as day,
  exampleId,
  exampleProgramme,
  exampleRecord,
  walkEntry,
} from '@/domain/example-facts'
import { painChangeOf, painTrendOf } from '@/domain/record-pain'

describe('pain', () => {
  const scored = (scores: (number | null)[]) =>
    scores.flatMap((worst, offset) => (worst === null ? [] : [walkEntry(offset, day(offset), { worst })]))

  it('compares the first seven programme days with the last seven up to today', () => {
    const record = exampleRecord(day(13), {
      entries: scored([6, 6, null, 6, null, null, null, 9, 3, 3, null, null, null, 3]),
    })
    expect(painChangeOf(record)).toEqual({
      baseline: 6,
      now: 3,
      change: -3,
      percent: -0.5,
      verdict: 'improved',
      baselineDays: 3,
      nowDays: 4,
    })
  })

  it('takes a day by its highest score', () => {
    const twice = [
      walkEntry(20, day(0), { worst: 8 }),
      walkEntry(21, day(1), { worst: 8 }),
      ...scored([1, 1, 1]),
    ]
    expect(painChangeOf(exampleRecord(day(13), { entries: twice }))).toMatchObject({
      baselineDays: 3,
      nowDays: 0,
    })
    expect(painChangeOf(exampleRecord(day(6), { entries: twice })).baseline).toBe(8)
  })

  it('stops at the end of the programme, and goes on over a second one', () => {
    const ended = { ...exampleProgramme, endDay: day(6) }
    const early = scored([5, 5, 5, 5, 5, 5, 5, 1, 1, 1])
    expect(painChangeOf(exampleRecord(day(30), { programmes: [ended], entries: early })).nowDays).toBe(7)
    const second = { ...exampleProgramme, id: exampleId(901), startDay: day(7) }
    const record = exampleRecord(day(13), { programmes: [ended, second], entries: early })
    expect(painChangeOf(record)).toMatchObject({ baseline: 5, now: 1, verdict: 'improved' })
  })

  it('is insufficient without a programme', () => {
    expect(painChangeOf(exampleRecord(day(7), { programmes: [] }))).toMatchObject({
      verdict: 'insufficient',
      baselineDays: 0,
    })
  })

  it('has a trend over the days of a range, with their number', () => {
    const record = exampleRecord(day(30), {
      entries: scored(Array.from({ length: 28 }, (_, week) => week / 7)),
    })
    const trend = painTrendOf(record, day(0), day(30))
    expect(trend.days).toBe(28)
    expect(trend.slopePerWeek).toBeCloseTo(1, 9)
    expect(painTrendOf(record, day(0), day(5))).toEqual({ slopePerWeek: null, days: 6 })
  })
})
