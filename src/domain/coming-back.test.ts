import { describe, expect, it } from 'vitest'
import { comingBack, silentProposal } from '@/domain/coming-back'
import {
  exampleDay as day,
  exampleDecision as decision,
  examplePause as pause,
  exampleProgramme,
  exampleStop,
  walkEntry,
  zeroEntry,
} from '@/domain/example-facts'
import { thirdRungRecord as record, walkBack as walkOf } from '@/domain/example-returns'
import type { RecordFacts } from '@/domain/record'

describe('without a walk in the record', () => {
  const walks = [walkEntry(1, day(2)), walkEntry(2, day(5))]
  it.each<[string, number, Partial<RecordFacts>, unknown]>([
    ['six days up to yesterday', 12, {}, null],
    ['seven', 13, {}, [7, 2]],
    ['twenty-one', 27, {}, [21, 1]],
    [
      'days that were said to be none count as away',
      13,
      { entries: [...walks, zeroEntry(3, day(11))] },
      [7, 2],
    ],
    ['since the start, never walked', 8, { entries: [] }, [8, 2]],
    ['paused today', 13, { pauses: [pause(12, 13)] }, null],
    ['stopped today', 13, { stops: [exampleStop(day(12))] }, null],
    ['before it starts', -3, { entries: [] }, null],
    ['on the first rung already', 13, { programmes: [exampleProgramme] }, null],
  ])('%s', (_, today, change, expected) => {
    expect(walkOf(record(today, { entries: walks, ...change }), silentProposal)).toEqual(expected)
  })
  it('is answered by a decision on the seventh of those days or later, and asked anew after another walk', () => {
    const decided = (fromDay: number) => [
      decision(1, day(fromDay), { rungBefore: 3, rungAfter: 2, kind: 'return' }),
    ]
    expect(silentProposal(record(20, { entries: walks, decisions: decided(12) }))).not.toBeNull()
    expect(silentProposal(record(20, { entries: walks, decisions: decided(13) }))).toBeNull()
    const again = { entries: [...walks, walkEntry(3, day(14))], decisions: decided(13) }
    expect(silentProposal(record(25, again))).not.toBeNull()
  })
  it('comes after a break, which is known', () => {
    const facts = record(30, { entries: walks, pauses: [pause(10, 20)] })
    expect(comingBack(facts)).toMatchObject({ because: 'break', daysAway: 11 })
    expect(comingBack({ ...facts, pauses: [] })).toMatchObject({ because: 'silence', daysAway: 24 })
  })
})
