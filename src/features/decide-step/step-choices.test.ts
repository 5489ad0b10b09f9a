import { describe, expect, it } from 'vitest'
import { calendarDay, instant } from '@/domain/calendar-day'
import type { DecisionFacts, ProgrammeFacts } from '@/domain/programme'
import type { RecordFacts } from '@/domain/record'
import { minutesAfterUndo, situationOf, standingDecision } from './step-choices'

const today = calendarDay('2026-11-18')
const programme: ProgrammeFacts = {
  id: 'p',
  startDay: calendarDay('2026-11-01'),
  endDay: null,
  rungs: [8, 10, 12],
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  warmUpMinutes: 2,
  coolDownMinutes: 0,
  preset: 'hand',
  publishedAt: instant('2026-11-01T09:00:00Z'),
  publishedBy: 'Anna',
}
const step = (fromDay: string, rungBefore: number, rungAfter: number): DecisionFacts => ({
  id: fromDay,
  programmeId: 'p',
  kind: 'next',
  rungBefore,
  rungAfter,
  minutesAfter: null,
  fromDay: calendarDay(fromDay),
  reason: 'Calm.',
  decidedAt: instant('2026-11-10T09:00:00Z'),
  decidedBy: 'Anna',
  figures: null,
  withdrawn: null,
})
const record = (change: Partial<RecordFacts> = {}): RecordFacts => ({
  today,
  timeZone: 'Europe/London',
  programmes: [programme],
  decisions: [],
  pauses: [],
  stops: [],
  flares: [],
  entries: [],
  ...change,
})

describe('what can be decided today', () => {
  it('is nothing without a programme, or before it starts', () => {
    expect(situationOf(record({ programmes: [] })).kind).toBe('none')
    const later = { ...programme, startDay: calendarDay('2026-11-20') }
    expect(situationOf(record({ programmes: [later] }))).toEqual({ kind: 'waiting', startDay: '2026-11-20' })
    const over = { ...programme, endDay: calendarDay('2026-11-17') }
    expect(situationOf(record({ programmes: [over] })).kind).toBe('ended')
  })
  it('is each of three steps, in whole-walk minutes', () => {
    const situation = situationOf(record({ decisions: [step('2026-11-09', 1, 2)] }))
    expect(situation).toMatchObject({
      kind: 'ready',
      now: { minutes: 12 },
      choices: [
        { kind: 'next', rung: 3, minutes: 14 },
        { kind: 'hold', rung: 2, minutes: 12 },
        { kind: 'back', rung: 1, minutes: 10 },
      ],
    })
  })
  it('has no next step on the last rung, and halves the first on the way back', () => {
    const top = situationOf(record({ decisions: [step('2026-11-09', 2, 3)] }))
    expect(top).toMatchObject({ choices: [{ kind: 'next', rung: null }, {}, {}] })
    expect(situationOf(record())).toMatchObject({ choices: [{}, {}, { rung: 1, minutes: 6 }] })
  })
  it('waits while a decision is to come into force tomorrow', () => {
    const decisions = [step('2026-11-19', 1, 2)]
    expect(situationOf(record({ decisions }))).toMatchObject({ kind: 'pending', next: { minutes: 12 } })
  })
})

describe('taking a decision back', () => {
  it('keeps the minutes when it was not in force yet', () => {
    const decision = step('2026-11-19', 1, 2)
    expect(minutesAfterUndo(record({ decisions: [decision] }), decision)).toBe(10)
  })
  it('brings the former minutes back from tomorrow when it was', () => {
    const decision = step('2026-11-09', 1, 2)
    expect(minutesAfterUndo(record({ decisions: [decision] }), decision)).toBe(10)
  })
  it('is offered for the latest that stands, in the programme in force', () => {
    const [first, second] = [step('2026-11-05', 1, 2), step('2026-11-09', 2, 3)]
    expect(standingDecision(record({ decisions: [first, second] }))).toBe(second)
    const undone = { ...second, withdrawn: { at: second.decidedAt, by: 'Anna', day: today } }
    expect(standingDecision(record({ decisions: [first, undone] }))).toBe(first)
    expect(standingDecision(record({ decisions: [{ ...first, programmeId: 'former' }] }))).toBeNull()
  })
})
