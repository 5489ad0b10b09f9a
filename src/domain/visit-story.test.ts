import { expect, it } from 'vitest'
import type { Entry } from '@/domain/entry'
import {
  exampleDay as day,
  exampleId,
  examplePause,
  morningEntry,
  walkEntry,
  zeroEntry,
} from '@/domain/example-facts'
import { pastNoon, weeklyRecord } from '@/domain/example-weeks'
import { visitStory } from '@/domain/visit-story'

const entries: Entry[] = [
  ...[0, 1, 2, 3, 5].flatMap((offset) => [
    walkEntry(offset, day(offset), {
      minutes: offset === 3 ? 6 : 14,
      before: 2,
      worst: offset === 1 ? 7 : 3,
    }),
    morningEntry(500 + offset, day(offset + 1), offset === 1 ? 6 : 2),
  ]),
  zeroEntry(90, day(4)),
]

it('tells of a range what was asked, done, felt and changed', () => {
  const story = visitStory(weeklyRecord(9, { entries, pauses: [examplePause(7, 8)] }), {
    from: day(0),
    to: day(8),
  })
  expect(story).toMatchObject({
    asked: [{ from: day(0), minutes: expect.any(Number) as number }],
    done: { done: 4, due: 7, partial: 1, zero: 1, missing: 1, excused: 2 },
    pain: { lastRed: day(1), settled: { days: 4, known: 5, walkDays: 5 } },
  })
  expect(story.changed.map(({ kind }) => kind)).toEqual(['start', 'pause'])
})

it('knows nothing of what came after it', () => {
  const within = { from: day(0), to: day(1) }
  const early = visitStory(weeklyRecord(9, { entries }), within)
  expect(early.pain.settled).toEqual({ days: 1, known: 2, walkDays: 2 })
  // The morning after its last day belongs to it.
  const cut = entries.filter(({ day: on, kind }) => on <= (kind === 'morning' ? day(2) : day(1)))
  expect(visitStory(weeklyRecord(9, { entries: cut }), within).pain.settled).toEqual(early.pain.settled)
})

it('of nobody with a programme is empty', () => {
  expect(
    visitStory(weeklyRecord(9, { programmes: [], entries: [] }), { from: day(0), to: day(8) }),
  ).toMatchObject({
    asked: [],
    daysAWeek: null,
    done: { done: 0, due: 0, low: null, high: null, missing: 0 },
    pain: {
      verdict: 'insufficient',
      then: null,
      now: null,
      lastRed: null,
      settled: { days: 0, known: 0, walkDays: 0 },
    },
    changed: [],
    matters: [],
  })
})

it('tells what matters to the patient, as it was on the last day', () => {
  const answer = (offset: number, score: number | null, occasion: 'start' | 'week-6') => ({
    ...{
      id: exampleId(700 + offset),
      setId: exampleId(750 + offset),
      occasion,
      day: day(offset),
      pain: 3,
      change: null,
    },
    activities: [{ wording: 'Stand to cook', score }],
    ...{
      recordedAt: pastNoon(offset),
      arrivedAt: pastNoon(offset),
      firstRecordedAt: pastNoon(offset),
      versionCount: 1,
    },
  })
  const outcomes = {
    requests: [],
    answers: [answer(0, 4, 'start'), answer(9, 6, 'week-6'), answer(20, 9, 'week-6')],
  }
  const told = (to: number) =>
    visitStory(weeklyRecord(25, { outcomes }), { from: day(0), to: day(to) }).matters
  expect(told(3)).toEqual([{ wording: 'Stand to cook', from: null, to: { day: day(0), score: 4 } }])
  expect(told(12)).toEqual([
    { wording: 'Stand to cook', from: { day: day(0), score: 4 }, to: { day: day(9), score: 6 } },
  ])
})
