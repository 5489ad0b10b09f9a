import { describe, expect, it } from 'vitest'
import { calendarDay } from '@/domain/calendar-day'
import { exampleDecision, exampleProgramme, exampleRecord, exampleStop } from '@/domain/example-facts'
import { prescribedExercise } from '@/domain/prescribed-exercise'
import type { DecisionFacts, ProgrammeFacts } from '@/domain/programme'
import type { RecordFacts } from '@/domain/record'
import { minutesAfterUndo, situationOf, standingDecision } from './step-choices'

const today = calendarDay('2026-11-18')
const programme: ProgrammeFacts = {
  ...exampleProgramme,
  id: 'p',
  startDay: calendarDay('2026-11-01'),
  activeFrom: calendarDay('2026-11-01'),
  courseStart: calendarDay('2026-11-01'),
  rungs: [8, 10, 12],
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  warmUpMinutes: 2,
  coolDownMinutes: 0,
}
const step = (fromDay: string, rungBefore: number, rungAfter: number): DecisionFacts =>
  exampleDecision(1, calendarDay(fromDay), { id: fromDay, programmeId: 'p', rungBefore, rungAfter })
const record = (change: Partial<RecordFacts> = {}): RecordFacts =>
  exampleRecord(today, { timeZone: 'Europe/London', programmes: [programme], ...change })

describe('what can be decided today', () => {
  it('is nothing without a programme, or before it starts', () => {
    expect(situationOf(record({ programmes: [] })).kind).toBe('none')
    const later = { ...programme, activeFrom: calendarDay('2026-11-20') }
    expect(situationOf(record({ programmes: [later] }))).toEqual({ kind: 'waiting', startDay: '2026-11-20' })
    const unscreened = { ...programme, activeFrom: null }
    expect(situationOf(record({ programmes: [unscreened] })).kind).toBe('unscreened')
    const over = { ...programme, endDay: calendarDay('2026-11-17') }
    expect(situationOf(record({ programmes: [over] })).kind).toBe('ended')
  })
  it('is each of three steps, in whole-walk minutes', () => {
    const situation = situationOf(record({ decisions: [step('2026-11-09', 1, 2)] }))
    expect(situation).toMatchObject({
      kind: 'ready',
      now: { minutes: 12 },
      items: [
        {
          item: 'walk',
          amount: 12,
          choices: [
            { kind: 'progress', rung: 3, amount: 14 },
            { kind: 'hold', rung: 2, amount: 12 },
            { kind: 'step-back', rung: 1, amount: 10 },
          ],
        },
      ],
    })
  })
  it('has no next step on the last rung, and halves the first on the way back', () => {
    const top = situationOf(record({ decisions: [step('2026-11-09', 2, 3)] }))
    expect(top).toMatchObject({ items: [{ choices: [{ kind: 'progress', rung: null }, {}, {}] }] })
    expect(situationOf(record())).toMatchObject({ items: [{ choices: [{}, {}, { rung: 1, amount: 6 }] }] })
  })
  it('is also each exercise by itself, on the rungs that are open to the patient', () => {
    // Three heights without a load, then loads.
    const exercise = { ...prescribedExercise('step-ups'), itemId: 'e', startRung: 3, weekdays: [1 as const] }
    const programmes = [{ ...programme, exercises: [exercise] }]
    const standing = situationOf(record({ programmes }))
    expect(standing).toMatchObject({
      items: [
        { item: 'walk', rung: 1, amount: 10 },
        { item: 'e', rung: 3, rungs: 7, choices: [{ rung: 4 }, { rung: 3 }, { rung: 2 }] },
      ],
    })
    // After a fall nobody carries a load, unlocked or not: the last rung without one is the last.
    const fall = {
      ...exampleStop(calendarDay('2026-11-10'), calendarDay('2026-11-11')),
      answer: 'fall' as const,
    }
    const fallen = situationOf(record({ programmes, stops: [fall] }))
    expect(fallen).toMatchObject({
      items: [{}, { rungs: 3, choices: [{ rung: null }, { rung: 3 }, { rung: 2 }] }],
    })
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
