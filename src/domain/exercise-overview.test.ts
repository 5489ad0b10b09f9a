import { expect, it } from 'vitest'
import { exampleDay as day, exampleId } from '@/domain/example-facts'
import { weeklyProgramme, weeklyRecord } from '@/domain/example-weeks'
import { exerciseOverview, OVERVIEW_DAYS } from '@/domain/exercise-overview'
import { prescribedExercise } from '@/domain/prescribed-exercise'

const item = (place: number, key: 'balance' | 'step-ups') => ({
  ...prescribedExercise(key),
  itemId: exampleId(700 + place),
  weekdays: [1 as const, 3 as const, 5 as const],
})
const former = {
  ...weeklyProgramme,
  id: exampleId(801),
  endDay: day(6),
  exercises: [item(1, 'balance'), item(2, 'step-ups')],
}
const present = {
  ...weeklyProgramme,
  id: exampleId(802),
  activeFrom: day(7),
  courseStart: day(7),
  startDay: day(7),
  exercises: [item(2, 'step-ups')],
}

it('tells of each exercise once, those that are asked for first, with its days', () => {
  const [asked, other] = exerciseOverview(weeklyRecord(9, { programmes: [former, present] }))
  expect([asked?.item.itemId, asked?.isAsked, asked?.rung]).toEqual([exampleId(702), true, 1])
  expect([other?.item.itemId, other?.isAsked, other?.rung]).toEqual([exampleId(701), false, null])
  expect(asked?.days).toHaveLength(OVERVIEW_DAYS)
  expect(asked?.worst).toBeNull()
  const { done, partial, zero, missing, due } = asked?.counts ?? {
    done: -1,
    partial: 0,
    zero: 0,
    missing: 0,
    due: 0,
  }
  expect(done + partial + zero + missing).toBe(due)
  expect(missing).toBe(due)
})

it('has none where none was prescribed, and asks for none once the programme is over', () => {
  expect(exerciseOverview(weeklyRecord(9, { programmes: [] }))).toEqual([])
  expect(exerciseOverview(weeklyRecord(9, { programmes: [former] })).map(({ isAsked }) => isAsked)).toEqual([
    false,
    false,
  ])
})
