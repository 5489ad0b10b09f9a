import { describe, expect, it } from 'vitest'
import { instantAt } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import {
  exampleDay as day,
  exampleId,
  exampleProgramme,
  exampleRecord,
  exampleStop,
  exampleZone,
} from '@/domain/example-facts'
import type { ExerciseItem } from '@/domain/exercise-item'
import { exerciseDays, notableOn, todayExercises } from '@/domain/exercise-record'
import { exerciseLock } from '@/domain/exercise-lock'
import { prescribedExercise } from '@/domain/prescribed-exercise'
import type { RecordFacts } from '@/domain/record'

const balance: ExerciseItem = {
  ...prescribedExercise('balance'),
  itemId: exampleId(700),
  weekdays: [1, 3, 5],
}
/** A fall, told of at a stop that was lifted the day after. */
const fall = (on: number) => ({ ...exampleStop(day(on), day(on + 1)), answer: 'fall' as const })
const unlock = (on: number) => ({
  id: exampleId(720 + on),
  day: day(on),
  at: instantAt(day(on), 700, exampleZone),
  by: 'Ana Ruiz',
  reason: 'Seen walking, steady.',
})
const record = (today: CalendarDay, change: Partial<RecordFacts> = {}) =>
  exampleRecord(today, { programmes: [{ ...exampleProgramme, exercises: [balance] }], ...change })
const asked = (facts: RecordFacts) =>
  todayExercises(facts, instantAt(facts.today, 600, exampleZone)).map(({ item }) => item.itemId)

describe('the exercises of today', () => {
  // Day 0 is a Monday.
  it.each<[string, number, Partial<RecordFacts>, string[]]>([
    ['on one of its days', 2, {}, [balance.itemId]],
    ['on another day', 3, {}, []],
    ['before the programme', -5, {}, []],
    ['locked by a fall', 9, { stops: [fall(7)] }, []],
    ['unlocked since', 11, { stops: [fall(7)], unlocks: [unlock(9)] }, [balance.itemId]],
    ['locked again by a later fall', 16, { stops: [fall(7), fall(14)], unlocks: [unlock(9)] }, []],
  ])('%s', (_, on, change, expected) => {
    expect(asked(record(day(on), change))).toEqual(expected)
  })

  it('say "hold on" once a clinician has unlocked them', () => {
    expect(exerciseLock(record(day(9), { stops: [fall(7)] }))).toMatchObject({ locked: true, holdOn: false })
    expect(exerciseLock(record(day(11), { stops: [fall(7)], unlocks: [unlock(9)] }))).toMatchObject({
      locked: false,
      holdOn: true,
      loadsBarred: true,
    })
  })
})

describe('the days of an exercise', () => {
  it('are excused while it was locked, and asked for again from the day it was unlocked', () => {
    const states = (change: Partial<RecordFacts>) =>
      exerciseDays(record(day(12), change), balance.itemId, { from: day(4), to: day(12) })
        .filter(({ state }) => state !== 'rest')
        .map(({ day: on, state }) => `${on} ${state ?? 'none'}`)
    const due = [day(4), day(7), day(9), day(11)]
    expect(states({})).toEqual(due.map((on) => `${on} missing`))
    // The stop itself was lifted on the eighth day; the lock held until the ninth.
    expect(states({ stops: [fall(7)], unlocks: [unlock(11)] })).toEqual([
      `${day(4)} missing`,
      `${day(7)} excused`,
      `${day(9)} excused`,
      `${day(11)} missing`,
    ])
    expect(states({ stops: [fall(7)] }).slice(1)).toEqual(due.slice(1).map((on) => `${on} excused`))
  })
})

describe('the exercises that may be noted for a day', () => {
  it.each<[string, number, Partial<RecordFacts>, number]>([
    ['an earlier day', 2, {}, 1],
    ['a day on which none was asked', 3, {}, 1],
    ['today', 12, {}, 1],
    ['tomorrow', 13, {}, 0],
    ['before the programme', -1, {}, 0],
    ['a day on which they were locked', 9, { stops: [fall(7)], unlocks: [unlock(11)] }, 0],
    ['the day before the lock', 6, { stops: [fall(7)] }, 1],
  ])('%s', (_, on, change, count) => {
    expect(notableOn(record(day(12), change), day(on))).toHaveLength(count)
  })
})
