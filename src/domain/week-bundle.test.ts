import { describe, expect, it } from 'vitest'
import type { CalendarDay } from '@/domain/calendar-day'
import type { Entry, ExerciseEntry } from '@/domain/entry'
import { exampleDay as day, exampleId, exampleStop, morningEntry, walkEntry } from '@/domain/example-facts'
import { exampleScreening } from '@/domain/example-screening'
import {
  only,
  pastNoon as at,
  stepped,
  walkedWeek,
  weeklyProgramme as programme,
  weeklyRecord as record,
} from '@/domain/example-weeks'
import type { ExerciseItem } from '@/domain/exercise-item'
import { exerciseLibrary } from '@/domain/exercise-library'
import type { RecordFacts } from '@/domain/record'
import { weekProposal } from '@/domain/week-decision'

const balance = exerciseLibrary['balance']
const sideSteps = exerciseLibrary['side-steps']
const exercise = (id: number, change: Partial<ExerciseItem> = {}): ExerciseItem => ({
  itemId: exampleId(id),
  exercise: 'side-steps',
  version: 1,
  figure: 'side-steps',
  level: sideSteps.level,
  unit: sideSteps.unit,
  perSide: sideSteps.perSide,
  balance: false,
  discGate: false,
  maxLoadKg: sideSteps.maxLoadKg,
  words: null,
  ladder: [...sideSteps.ladder],
  startRung: 1,
  weekdays: [1, 3, 5],
  ...change,
})
const session = (
  id: number,
  item: ExerciseItem,
  on: CalendarDay,
  change: Partial<ExerciseEntry> = {},
): ExerciseEntry => {
  const { sets, dose } = only(item.ladder)
  const { recordedAt, arrivedAt, timeZone, firstRecordedAt, ...rest } = walkEntry(id, on)
  return {
    id: rest.id,
    entryId: rest.entryId,
    replaces: null,
    day: on,
    late: false,
    recordedBy: 'patient',
    recordedByName: null,
    versionCount: 1,
    entryLate: false,
    recordedAt,
    arrivedAt,
    timeZone,
    firstRecordedAt,
    kind: 'exercise',
    itemId: item.itemId,
    sets: Array.from({ length: sets }, () => (item.perSide ? [dose, dose] : [dose])),
    effort: null,
    pain: 2,
    ...change,
  }
}
/** Mornings before the first day: without them an exercise, which has no score before it, cannot be said to settle. */
const usual = [-2, -1, 0].map((offset) => morningEntry(990 + offset, day(offset), 2))
const doneWeek = (item: ExerciseItem, from: number): Entry[] =>
  [0, 2, 4].map((offset, place) => session(from + place, item, day(offset)))

describe('exercises in the same week', () => {
  const [one, two] = [exercise(1), exercise(2, { ladder: [...balance.ladder] })]
  const programmes = [{ ...programme, exercises: [one, two] }]
  const entries = [...usual, ...doneWeek(one, 300), ...doneWeek(two, 310)]
  const decisions = (facts: RecordFacts) =>
    weekProposal(facts, day(0))?.items.map(({ proposal }) => [proposal.decision, proposal.because])

  it('stand after the walk, each with a proposal of its own', () => {
    const items = weekProposal(record(8, { programmes }), day(0))?.items ?? []
    expect(items.map(({ item }) => item)).toEqual(['walk', one.itemId, two.itemId])
    expect(items.map(({ figures }) => figures.due)).toEqual([7, 3, 3])
  })

  it('hold while the walk progresses: one thing moves at a time', () => {
    expect(decisions(record(8, { programmes, entries: [...entries, ...walkedWeek(0)] }))).toEqual([
      ['progress', null],
      ['hold', 'one-at-a-time'],
      ['hold', 'one-at-a-time'],
    ])
  })

  it('progress in programme order where the walk holds', () => {
    const slow = walkedWeek(0, { minutes: 5 })
    expect(decisions(record(8, { programmes, entries: [...entries, ...slow] }))).toEqual([
      ['hold', null],
      ['progress', null],
      ['hold', 'one-at-a-time'],
    ])
  })

  it('are suspended with it', () => {
    expect(decisions(record(8, { programmes, stops: [exampleStop(day(6))] }))).toEqual([
      ['suspend', null],
      ['suspend', null],
      ['suspend', null],
    ])
  })

  it('end where loads are barred', () => {
    const unlocks = [{ id: 'u', day: day(-1), at: at(-1), by: 'Ana Ruiz', reason: 'Holds the counter.' }]
    const [first, second = first] = exerciseLibrary['step-ups'].ladder
    if (first === undefined || second === undefined) throw new Error('step-ups have two rungs')
    const load = { value: 2, unit: 'kg' as const, si: 2 }
    const loaded = exercise(3, { ladder: [first, { ...second, load, loadAt: 'hands' }] })
    const facts = record(8, {
      programmes: [{ ...programme, exercises: [loaded] }],
      screenings: [exampleScreening({ unsteady: 'yes' })],
      unlocks,
      entries: [...usual, ...doneWeek(loaded, 300), ...walkedWeek(0, { minutes: 5 })],
    })
    const item = weekProposal(facts, day(0))?.items[1]
    expect(item).toMatchObject({ rungs: 1, proposal: { decision: 'hold', reasons: ['top-rung'] } })
    expect(item && stepped(item, 'progress')).toBe('no-such-choice')
    expect(weekProposal({ ...facts, screenings: [], unlocks: [] }, day(0))?.items[1]?.rungs).toBe(2)
  })
})
