import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, instantAt } from '@/domain/calendar-day'
import {
  exampleDay as day,
  exampleId,
  exampleProgramme,
  exampleRecord,
  exampleStop,
  exampleZone,
} from '@/domain/example-facts'
import { exampleOutcome as outcome } from '@/domain/example-outcomes'
import type { OutcomeAnswer, OutcomeRequest } from '@/domain/outcome'
import { dueOutcome, lastCourseStart, nextOutcome } from '@/domain/outcome-due'
import type { RecordFacts } from '@/domain/record'

const asked = (on: number, minute = 700): OutcomeRequest => ({
  id: exampleId(on),
  ...{ askedOn: day(on), askedAt: instantAt(day(on), minute, exampleZone), by: 'Ana Ruiz' },
})
const to = (on: number) => ({ requestId: exampleId(on) })
const dueOn = (
  on: number,
  { answers = [], requests = [] }: { answers?: OutcomeAnswer[]; requests?: OutcomeRequest[] } = {},
  change: Partial<RecordFacts> = {},
) => dueOutcome(exampleRecord(day(on), { outcomes: { answers, requests }, ...change }))

describe('what the course brings', () => {
  it.each([
    [-1, null],
    [0, 'start'],
    [13, 'start'],
    [14, null],
    [34, null],
    [35, 'week-6'],
    [48, 'week-6'],
    [49, null],
    [76, null],
    [77, 'week-12'],
    [90, 'week-12'],
    [91, null],
  ])('on day %i: %s', (on, occasion) => {
    expect(dueOn(on)?.occasion ?? null).toBe(occasion)
  })
  it('asks for a change but at the start', () => {
    expect([dueOn(0)?.asksChange, dueOn(35)?.asksChange, dueOn(77)?.asksChange]).toEqual([false, true, true])
  })
  it('is answered by whatever was answered within its days, and by nothing before or after', () => {
    expect(dueOn(40, { answers: [outcome(1, 35, { occasion: 'asked' })] })).toBeNull()
    expect(dueOn(40, { answers: [outcome(1, 40)] })).toBeNull()
    expect(dueOn(40, { answers: [outcome(1, 34)] })?.occasion).toBe('week-6')
    expect(dueOn(5, { answers: [outcome(1, 0)] })).toBeNull()
  })
  it('counts the weeks of the course that is in force, over its versions', () => {
    const [first, next] = [exampleProgramme, { ...exampleProgramme, id: exampleId(901) }]
    const programmes = [
      { ...first, endDay: day(20) },
      { ...next, activeFrom: day(21), startDay: day(21), continues: first.id },
    ]
    expect(dueOn(35, {}, { programmes })?.occasion).toBe('week-6')
    const anew = programmes.map((one) =>
      one.id === next.id ? { ...one, continues: null, courseStart: day(21) } : one,
    )
    expect(dueOn(25, {}, { programmes: anew })?.occasion).toBe('start')
    expect(dueOn(35, {}, { programmes: anew })).toBeNull()
  })
  it('is over with the programme, and silent before it and during a stop', () => {
    expect(dueOn(36, {}, { programmes: [{ ...exampleProgramme, endDay: day(35) }] })).toBeNull()
    expect(dueOn(36, {}, { programmes: [] })).toBeNull()
    expect(dueOn(36, { requests: [asked(35)] }, { stops: [exampleStop(day(30))] })).toBeNull()
    expect(dueOn(36, {}, { stops: [exampleStop(day(30), day(35))] })?.occasion).toBe('week-6')
  })
})

describe('what a clinician asks', () => {
  it('waits until it is answered, on any day, with or without a programme', () => {
    const requests = [asked(20)]
    const due = { occasion: 'asked', by: 'Ana Ruiz', until: null, asksChange: true }
    for (const on of [20, 30, 300]) expect(dueOn(on, { requests, answers: [outcome(1, 19)] })).toEqual(due)
    expect(dueOn(20, { requests }, { programmes: [] })).toEqual({ ...due, asksChange: false })
    expect(dueOn(20, { requests, answers: [outcome(1, 20)] })).toMatchObject(due)
    expect(dueOn(20, { requests, answers: [outcome(1, 20, to(20))] })).toBeNull()
  })
  it('is answered by what names it, whatever the clocks say, and else by nothing', () => {
    const requests = [asked(20)]
    expect(dueOn(20, { requests, answers: [outcome(1, 18, to(20))] })).toBeNull()
    expect(dueOn(20, { requests, answers: [outcome(1, 23)] })?.occasion).toBe('asked')
    expect(dueOn(30, { requests: [asked(20), asked(29)], answers: [outcome(1, 30, to(20))] })).toMatchObject({
      occasion: 'asked',
    })
  })
  it('is answered by what came after it, where that does not say so yet', () => {
    const answers = (minute: number) => {
      const { requestId: _, ...one } = outcome(1, 20, {}, minute)
      return [one]
    }
    expect(dueOn(20, { requests: [asked(20)], answers: answers(699) })?.occasion).toBe('asked')
    expect(dueOn(20, { requests: [asked(20)], answers: answers(701) })).toBeNull()
  })
  it('is not answered by the correction of an older set', () => {
    const later = instantAt(day(22), 600, exampleZone)
    const corrected = outcome(1, 19, { recordedAt: later, versionCount: 2 })
    expect(dueOn(22, { requests: [asked(20)], answers: [corrected] })?.occasion).toBe('asked')
  })
  it('comes after what the course brings, and is answered with it', () => {
    expect(dueOn(36, { requests: [asked(34)] })?.occasion).toBe('week-6')
    expect(dueOn(36, { requests: [asked(34)], answers: [outcome(1, 36, to(34))] })).toBeNull()
  })
  it('asks for no change while the course is young', () => {
    const answers = [outcome(1, 0)]
    expect(dueOn(13, { requests: [asked(12)], answers })?.asksChange).toBe(false)
    expect(dueOn(14, { requests: [asked(12)], answers })?.asksChange).toBe(true)
  })
})

describe('what comes next', () => {
  const next = (on: number) => nextOutcome(exampleRecord(day(on)))
  it.each([
    [0, 'week-6', 35, 48],
    [34, 'week-6', 35, 48],
    [35, 'week-12', 77, 90],
  ])('on day %i: %s', (on, occasion, from, to) => {
    expect(next(on)).toEqual({ occasion, from: day(from), to: day(to) })
  })
  it('is nothing after the twelfth week, nor without a course', () => {
    expect([next(77), next(-1)]).toEqual([null, null])
  })
})

describe('on any day', () => {
  it('a set that was answered today is not asked for again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 120 }), (on, ask) => {
        const requests = ask <= on ? [asked(ask, 0)] : []
        return dueOn(on, { requests, answers: [outcome(1, on, to(ask))] }) === null
      }),
    )
  })
  it('the last course that has begun is the one compared in', () => {
    const programmes = [exampleProgramme, { ...exampleProgramme, id: exampleId(901), courseStart: day(60) }]
    expect(lastCourseStart({ programmes, today: day(59) })).toBe(day(0))
    expect(lastCourseStart({ programmes, today: day(60) })).toBe(day(60))
    expect(lastCourseStart({ programmes, today: addDays(day(0), -1) })).toBeNull()
  })
})
