import { describe, expect, it } from 'vitest'
import { instantAt } from '@/domain/calendar-day'
import type { Instant } from '@/domain/calendar-day'
import { exampleDay as day, exampleId, exampleRecord, exampleZone } from '@/domain/example-facts'
import { exerciseLock, lockedDays } from '@/domain/exercise-lock'
import { checkFall } from '@/domain/fall'
import type { FallFacts } from '@/domain/fall'
import { eventsOf } from '@/domain/record-event'

const at = (offset: number, minute = 600): Instant => instantAt(day(offset), minute, exampleZone)
const fell = (on: number, arrivedAt = at(on), change: Partial<FallFacts> = {}): FallFacts => ({
  id: exampleId(on),
  ...{ day: day(on), hurt: false, recordedAt: at(on), arrivedAt },
  ...change,
})
const unlock = (on: number) => ({
  id: exampleId(800 + on),
  day: day(on),
  at: at(on, 700),
  by: 'Ana',
  reason: 'Steady.',
})
const record = (falls: FallFacts[], unlocks: ReturnType<typeof unlock>[] = []) =>
  exampleRecord(day(20), { falls, unlocks })

describe('a fall', () => {
  it('locks at any age, from its day on, hurt or not', () => {
    for (const hurt of [false, true]) {
      const one = record([fell(10, at(10), { hurt })])
      expect(exerciseLock(one)).toEqual({
        ...{ locked: true, because: 'fall', since: day(10), holdOn: false, loadsBarred: true },
      })
      expect(lockedDays(one)).toEqual([{ from: day(10), to: null }])
    }
  })
  it('is unlocked by a clinician, and a later one locks again', () => {
    expect(exerciseLock(record([fell(10)], [unlock(12)]))).toMatchObject({ locked: false, holdOn: true })
    expect(exerciseLock(record([fell(10), fell(15)], [unlock(12)]))).toMatchObject({
      ...{ locked: true, since: day(15) },
    })
  })
  it('that the clinic heard of only after unlocking locks, whatever its day', () => {
    expect(exerciseLock(record([fell(10, at(14))], [unlock(12)])).locked).toBe(true)
  })
  it('stands among the events, with its arrival where that was later', () => {
    expect(eventsOf(record([fell(10, at(14))]), day(9), day(20))).toContainEqual({
      ...{ kind: 'fall', day: day(10), hurt: false, arrivedOn: day(14) },
    })
    expect(eventsOf(record([fell(10)]), day(9), day(20))).toMatchObject([{ kind: 'fall', arrivedOn: null }])
  })
})

describe('telling of a fall', () => {
  const fact = {
    id: exampleId(1),
    kind: 'fall' as const,
    recordedAt: at(10),
    timeZone: exampleZone,
    hurt: false,
  }
  it.each([
    [10, 10, null],
    [3, 10, null],
    [11, 10, 'in-the-future at day'],
    [10, 9, 'in-the-future at recordedAt'],
  ])('of day %i, heard on day %i', (on, heard, expected) => {
    expect(checkFall({ ...fact, day: day(on) }, at(heard))?.message ?? null).toBe(expected)
  })
})
