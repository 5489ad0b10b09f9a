import { describe, expect, test } from 'vitest'
import { addDays, calendarDay, instant } from '@/domain/calendar-day'
import { exampleRecord, exampleStop } from '@/domain/example-facts'
import { exerciseLock } from '@/domain/exercise-lock'
import { exampleOutcome } from '@/domain/example-outcomes'
import { helpersView } from '@/domain/helpers-view'
import { helperNameSchema, helpersFirstDay } from '@/domain/helper-days'
import { screeningQuestions } from '@/domain/screening'
import type { ScreeningAnswers, ScreeningFacts } from '@/domain/screening'
import { helperWhoTold } from '@/domain/who-told'

const today = calendarDay('2026-03-04')
const at = instant('2026-03-01T10:00:00.000Z')

const screening = (change: Partial<ScreeningAnswers>): ScreeningFacts => ({
  id: 'one',
  day: addDays(today, -3),
  recordedAt: at,
  arrivedAt: at,
  by: 'patient',
  byName: null,
  answers: {
    ...(Object.fromEntries(screeningQuestions.map((question) => [question, 'no'])) as ScreeningAnswers),
    ...change,
  },
  signed: { at, by: 'Anna', day: today, clearance: 'A long story.', loadedLegs: true },
})

describe('what a helper’s phone may hold', () => {
  test.each([
    ['1950-01-01', { fallen: 'yes' }, true],
    ['1950-01-01', { worried: 'unsure' }, true],
    ['1990-01-01', { fallen: 'yes' }, false],
    ['1990-01-01', { unsteady: 'yes' }, true],
    ['1950-01-01', { cancer: 'yes', disc: 'yes' }, false],
  ] as const)('of somebody born %s with %j the lock and nothing else', (born, answers, locked) => {
    const own = exampleRecord(today, {
      birthDate: calendarDay(born),
      screenings: [screening(answers)],
    })
    const theirs = helpersView(own, 'Sam')
    expect(exerciseLock(own).locked).toBe(locked)
    expect(exerciseLock(theirs)).toEqual(exerciseLock(own))
    const told = theirs.screenings.flatMap((one) =>
      Object.entries(one.answers).flatMap(([question, answer]) => (answer === 'no' ? [] : [question])),
    )
    expect(told).toEqual(locked ? ['unsteady'] : [])
    expect(JSON.stringify(theirs)).not.toContain(born)
    expect(JSON.stringify(theirs)).not.toContain('A long story')
  })

  test('no reason of a pause but the clinic’s, and no note', () => {
    const pause = { id: 'p', from: today, to: null, note: 'An operation.', by: null }
    const { pauses } = helpersView(
      exampleRecord(today, {
        pauses: [
          { ...pause, reason: 'illness' },
          { ...pause, reason: 'clinic', by: 'Anna' },
        ],
      }),
      'Sam',
    )
    expect(pauses.map(({ reason, note }) => [reason, note])).toEqual([
      ['other', null],
      ['clinic', null],
    ])
  })

  test('nothing of how the patient says they are', () => {
    const said = exampleOutcome(1, 0, { activities: [{ wording: 'Put on my socks', score: 2 }] })
    const record = exampleRecord(today, { outcomes: { requests: [], answers: [said] } })
    expect(helpersView(record, 'Sam').outcomes).toEqual({ requests: [], answers: [] })
  })

  test('of a safety stop no other name than their own', () => {
    const told = (recordedByName: string) => ({
      ...exampleStop(today),
      ...({ recordedBy: 'helper', recordedByName } as const),
    })
    const own = { ...exampleStop(today), recordedByName: 'Sam' }
    const { stops } = helpersView(exampleRecord(today, { stops: [told('Sam'), told('Kim'), own] }), 'Sam')
    expect(stops.map(helperWhoTold)).toEqual(['Sam', null, null])
    expect(stops.map(({ recordedByName }) => recordedByName)).toEqual(['Sam', null, null])
  })

  test('reaches a week back', () => {
    expect(helpersFirstDay(today)).toBe('2026-02-25')
  })
})

test.each([
  ['  Sam ', 'Sam'],
  ['Zoë 🐙', 'Zoë 🐙'],
  ['', null],
  [' ', null],
  ['x'.repeat(61), null],
  ['Sam\u0000', null],
])('the name %j is read as %j', (typed, read) => {
  expect(helperNameSchema.safeParse(typed).data ?? null).toBe(read)
})
