import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  exampleDay as day,
  exampleDecision as decision,
  exampleId,
  examplePause as pause,
  exampleStop,
  exampleWithdrawal as withdrawal,
} from '@/domain/example-facts'
import {
  thirdRungProgramme as programme,
  thirdRungRecord as record,
  walkBack as walkOf,
} from '@/domain/example-returns'
import { prescribedExercise } from '@/domain/prescribed-exercise'
import { returnRung } from '@/domain/ramp'
import type { Pause } from '@/domain/record'
import { daysAway, returnItems, returnProposal } from '@/domain/return-proposal'

describe('where each item goes on', () => {
  it('is proposed for the walk and for every exercise, each from its own rung', () => {
    const exercise = {
      ...prescribedExercise('side-steps'),
      itemId: exampleId(1),
      weekdays: [1 as const],
      startRung: 2,
    }
    const items = (days: number) =>
      returnItems(record(10, { programmes: [{ ...programme, exercises: [exercise] }] }), days)
    expect(items(10)).toEqual([
      { item: 'walk', rung: 3, proposed: 2 },
      { item: exampleId(1), rung: 2, proposed: 1 },
    ])
    expect(items(30).map(({ proposed }) => proposed)).toEqual([1, 1])
  })
  it('is empty where nothing is in force', () => {
    expect(returnItems(record(-1), 30)).toEqual([])
    expect(returnItems(record(5, { programmes: [] }), 30)).toEqual([])
  })
  it('is never above the rung that was left, and never lower for fewer days away', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (a, b) => {
        const [few, many] = [Math.min(a, b), Math.max(a, b)]
        const at = (days: number) => returnItems(record(10), days)[0]?.proposed ?? 0
        return (
          at(many) <= at(few) &&
          at(few) <= 3 &&
          at(many) >= 1 &&
          at(few) === returnRung({ daysPaused: few, rung: 3 })
        )
      }),
    )
  })
})

describe('days away', () => {
  it.each([
    [1, 1, 1],
    [1, 7, 7],
    [5, 4, 0],
    [9, 2, 0],
  ])('from %d to %d are %d', (from, to, days) => {
    expect(daysAway(day(from), day(to))).toBe(days)
  })
})

describe('after a break', () => {
  it.each<[string, number, Pause[], unknown]>([
    ['none', 30, [], null],
    ['six days', 20, [pause(10, 15)], null],
    ['seven days', 20, [pause(10, 16)], [7, 2]],
    ['twenty days', 40, [pause(10, 29)], [20, 2]],
    ['twenty-one days', 40, [pause(10, 30)], [21, 1]],
    ['one that ends today', 16, [pause(10, 16)], [7, 2]],
    ['one that goes on', 15, [pause(8, 20)], null],
    ['one that is open', 30, [pause(8, null)], null],
    ['one that is to come', 9, [pause(10, 30)], null],
    ['one that was called off', 40, [pause(20, 19)], null],
    ['two that touch', 30, [pause(10, 14), pause(15, 17, 2)], [8, 2]],
    ['two that overlap, the later recorded first', 40, [pause(12, 20, 2), pause(10, 14)], [11, 2]],
    ['two with a day between', 30, [pause(2, 12), pause(14, 17, 2)], null],
  ])('%s', (_, today, pauses, expected) => {
    expect(walkOf(record(today, { pauses }), returnProposal)).toEqual(expected)
  })
  it('counts the days of a stop, once it is lifted', () => {
    expect(walkOf(record(20, { stops: [exampleStop(day(10), day(16))] }), returnProposal)).toEqual([7, 2])
    expect(returnProposal(record(20, { stops: [exampleStop(day(10))] }))).toBeNull()
  })
  it('is answered by a decision or a version since, until the decision is taken back', () => {
    const pauses = [pause(10, 20)]
    const since = decision(1, day(22), { rungBefore: 3, rungAfter: 3, kind: 'hold' })
    expect(returnProposal(record(23, { pauses, decisions: [since] }))).toBeNull()
    const undone = { ...since, withdrawn: withdrawal(day(22)) }
    expect(returnProposal(record(23, { pauses, decisions: [undone] }))).not.toBeNull()
    const before = decision(1, day(9), { rungBefore: 3, rungAfter: 3, kind: 'hold' })
    expect(returnProposal(record(23, { pauses, decisions: [before] }))).not.toBeNull()
    const next = {
      ...programme,
      id: exampleId(901),
      startDay: day(22),
      activeFrom: day(22),
      continues: programme.id,
    }
    expect(
      returnProposal(record(23, { pauses, programmes: [{ ...programme, endDay: day(21) }, next] })),
    ).toBeNull()
  })
})
