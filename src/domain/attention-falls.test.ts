import { describe, expect, it } from 'vitest'
import { answerOf } from '@/domain/attention-answer'
import { fallWait } from '@/domain/attention-falls'
import type { Because } from '@/domain/attention-shape'
import { attentionStanding } from '@/domain/attention-standing'
import { instantAt } from '@/domain/calendar-day'
import { exampleDay as day, exampleId, exampleStop, exampleZone, walkEntry } from '@/domain/example-facts'
import { pastNoon, weeklyProgramme, weeklyRecord } from '@/domain/example-weeks'
import { prescribedExercise } from '@/domain/prescribed-exercise'
import type { ExerciseItem } from '@/domain/exercise-item'
import type { FallFacts } from '@/domain/fall'
import type { RecordFacts } from '@/domain/record'
import type { StopFacts } from '@/domain/stop'

const at = (offset: number, minute = 600) => instantAt(day(offset), minute, exampleZone)
/** Of that day, told on that day or on a later one. */
const fell = (on: number, hurt = false, told = on): FallFacts => ({
  ...{ id: exampleId(300 + on), day: day(on), hurt, recordedAt: at(told), arrivedAt: at(told) },
})
const unlock = (on: number) => ({
  ...{ id: exampleId(400 + on), day: day(on), at: at(on, 900), by: 'Ana Ruiz', reason: 'Steady.' },
})
const stop = (on: number, lifted: number | null, change: Partial<StopFacts> = {}): StopFacts => ({
  ...exampleStop(day(on), lifted === null ? null : day(lifted)),
  ...{ source: 'fall', answer: null, arrivedAt: at(on) },
  ...change,
})
const exercises: ExerciseItem[] = [
  { ...prescribedExercise('side-steps'), itemId: exampleId(500), weekdays: [1, 3, 5] },
]
const withExercises = [{ ...weeklyProgramme, exercises }]
const wait = (today: number, change: Partial<RecordFacts>) => fallWait(weeklyRecord(today, change))
const told = (on: number, count: number, locked: boolean): Because => ({
  ...{ code: 'fall', day: day(on), count, locked },
})

describe('somebody who fell', () => {
  it('waits until a clinician unlocks their exercises, however long that is', () => {
    const facts = { programmes: withExercises, falls: [fell(3)] }
    for (const today of [3, 60])
      expect(wait(today, facts)).toEqual({ since: day(3), because: told(3, 1, true) })
    expect(wait(60, { ...facts, unlocks: [unlock(4)] })).toBeNull()
    const again = { ...facts, falls: [fell(3), fell(6)], unlocks: [unlock(4)] }
    expect(wait(60, again)).toEqual({ since: day(6), because: told(6, 1, true) })
  })

  it('without an exercise to lock waits for seven days from each fall', () => {
    for (const today of [3, 9])
      expect(wait(today, { falls: [fell(3)] })).toEqual({ since: day(3), because: told(3, 1, false) })
    expect(wait(10, { falls: [fell(3)] })).toBeNull()
    const two = { falls: [fell(3), fell(5)] }
    expect(wait(9, two)).toEqual({ since: day(3), because: told(5, 2, false) })
    expect(wait(10, two)).toEqual({ since: day(5), because: told(5, 1, false) })
    expect(wait(5, { ...two, unlocks: [unlock(5)] })).toBeNull()
    const over = [{ ...weeklyProgramme, exercises, endDay: day(4) }]
    expect(wait(5, { falls: [fell(3)], programmes: over })?.because).toMatchObject({ locked: false })
  })

  it('is called by the stop that tells of it, while that is open, and is one fall', () => {
    const facts = { programmes: withExercises, falls: [fell(3, true)] }
    expect(wait(4, { ...facts, stops: [stop(3, null)] })).toBeNull()
    const alone = { programmes: withExercises, stops: [stop(3, null, { source: 'walk', answer: 'fall' })] }
    expect(wait(4, alone)).toBeNull()
    for (const answer of [null, 'fall'] as const)
      expect(wait(5, { ...facts, stops: [stop(3, 4, { answer })] })?.because).toEqual(told(3, 1, true))
    // Another one, without harm, is not told by that stop, and no other stop tells of a fall.
    expect(wait(5, { ...facts, falls: [fell(3, true), fell(5)], stops: [stop(3, null)] })?.because).toEqual(
      told(5, 1, true),
    )
    const other = stop(3, null, { source: 'walk', answer: 'leg' })
    expect(wait(4, { falls: [fell(3)], stops: [other] })?.because).toEqual(told(3, 1, false))
  })

  it('was spoken with when the stop was lifted, where no exercise waits', () => {
    expect(wait(5, { falls: [fell(3, true)], stops: [stop(3, 4)] })).toBeNull()
    expect(wait(5, { falls: [fell(3, true), fell(5, true)], stops: [stop(3, 4)] })?.because).toEqual(
      told(5, 1, false),
    )
    expect(wait(5, { falls: [fell(3)], stops: [stop(3, 4)] })?.because).toEqual(told(3, 1, false))
  })
})

it('is not on track, and is waited for since the day of the fall', () => {
  const entries = Array.from({ length: 7 }, (_, offset) =>
    walkEntry(offset, day(offset), { minutes: 14, before: 2, worst: 2 }),
  )
  const record = weeklyRecord(6, { entries, falls: [fell(4, false, 5)] })
  const facts = { record, invitedAt: pastNoon(-3), joinedAt: pastNoon(-2), touched: [], answers: [] }
  expect(attentionStanding(facts, pastNoon(6))).toMatchObject({
    ...{ rank: 4, since: day(4), reasons: [{ reason: 'waiting', because: [told(4, 1, false)] }] },
  })
})

it.each<[string, Because, Because, number, boolean]>([
  ['is quiet once they were rung', told(3, 1, true), told(3, 1, true), 10, true],
  ['for seven days', told(3, 1, true), told(3, 1, true), 11, false],
  ['not after a later fall', told(5, 2, true), told(3, 1, true), 5, false],
  ['nor after one that is told of later', told(3, 2, true), told(3, 1, true), 5, false],
  ['nor where exercises came to wait for it', told(3, 1, true), told(3, 1, false), 5, false],
  ['but when they are gone', told(3, 1, false), told(3, 1, true), 5, true],
])('%s', (_, because, known, today, holds) => {
  const answer = { id: exampleId(70), reason: 'waiting' as const, on: day(4), because: [known] }
  const reason = { reason: 'waiting' as const, since: day(3), because: [because] }
  expect(answerOf(reason, [answer], day(today)) !== null).toBe(holds)
})
