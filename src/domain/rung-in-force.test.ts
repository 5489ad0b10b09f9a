import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, instantAt } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import {
  exampleDay as day,
  exampleDecision as decision,
  exampleId,
  exampleProgramme as programme,
  exampleWithdrawal as withdrawal,
  exampleZone,
} from '@/domain/example-facts'
import { weekOf } from '@/domain/programme'
import type { DecisionFacts } from '@/domain/programme'
import { Refusal } from '@/domain/refusal'
import { rungOn, rungsInForce, targetsOf } from '@/domain/rung-in-force'
import { stepFrom } from '@/domain/step'

/** From which day which whole walk is asked for, and why. */
const story = (decisions: DecisionFacts[], programmes = [programme]) =>
  rungsInForce(programmes, decisions).map(({ from, to, minutes, cause }) => [from, to, minutes, cause])

describe('the rung in force', () => {
  it('is the first from the start, with warm-up and cool-down on top', () => {
    expect(story([])).toEqual([[day(0), null, 15, 'start']])
  })

  it('changes by a decision, from its first day', () => {
    expect(story([decision(1, day(7))])).toEqual([
      [day(0), day(6), 15, 'start'],
      [day(7), null, 17, 'progress'],
    ])
  })

  it('never changes when a decision is taken back on the eve', () => {
    expect(story([decision(1, day(7), { withdrawn: withdrawal(day(6)) })])).toEqual([
      [day(0), null, 15, 'start'],
    ])
  })

  it('returns from the day after a later undo, and the days between stay as they were', () => {
    expect(story([decision(1, day(7), { withdrawn: withdrawal(day(9)) })])).toEqual([
      [day(0), day(6), 15, 'start'],
      [day(7), day(9), 17, 'progress'],
      [day(10), null, 15, 'undo'],
    ])
  })

  it('returns from the next day when undone on its very first day', () => {
    expect(story([decision(1, day(7), { withdrawn: withdrawal(day(7)) })])).toEqual([
      [day(0), day(6), 15, 'start'],
      [day(7), day(7), 17, 'progress'],
      [day(8), null, 15, 'undo'],
    ])
  })

  it('stays with a later decision when an earlier one is undone', () => {
    const first = decision(1, day(7), { withdrawn: withdrawal(day(16)) })
    const second = decision(2, day(14), { rungBefore: 2, rungAfter: 3 })
    expect(story([first, second]).at(-1)).toEqual([day(14), null, 19, 'progress'])
  })

  it('falls back over two undone decisions, one after the other', () => {
    const first = decision(1, day(7), { withdrawn: withdrawal(day(18)) })
    const second = decision(2, day(14), { rungBefore: 2, rungAfter: 3, withdrawn: withdrawal(day(15)) })
    expect(story([first, second])).toEqual([
      [day(0), day(6), 15, 'start'],
      [day(7), day(13), 17, 'progress'],
      [day(14), day(15), 19, 'progress'],
      [day(16), day(18), 17, 'undo'],
      [day(19), null, 15, 'undo'],
    ])
  })

  it('is of two decisions for the same day the one made last', () => {
    const early = decision(2, day(7))
    const late = decision(1, day(7), {
      kind: 'hold',
      rungAfter: 1,
      decidedAt: instantAt(day(6), 660, exampleZone),
    })
    expect(story([late, early]).at(-1)).toEqual([day(7), null, 15, 'hold'])
  })

  it('carries the halved minutes of a step back from the first rung', () => {
    expect(story([decision(1, day(7), { kind: 'step-back', rungAfter: 1, amountAfter: 2 })]).at(-1)).toEqual([
      day(7),
      null,
      12,
      'step-back',
    ])
  })

  it('ends with its programme, and a later programme starts anew', () => {
    const ended = { ...programme, endDay: day(9) }
    const second = {
      ...programme,
      id: exampleId(901),
      startDay: day(14),
      activeFrom: day(14),
      rungs: [20],
      warmUpMinutes: 0,
    }
    const decisions = [decision(1, day(7)), decision(2, day(12)), decision(3, day(20), { rungAfter: 3 })]
    expect(story(decisions, [second, ended])).toEqual([
      [day(0), day(6), 15, 'start'],
      [day(7), day(9), 17, 'progress'],
      [day(14), null, 25, 'start'],
    ])
    const rungs = rungsInForce([ended, second], decisions)
    expect([day(-1), day(9), day(10), day(14)].map((on) => rungOn(rungs, on)?.minutes ?? null)).toEqual([
      null,
      17,
      null,
      25,
    ])
  })

  it('waits for the start when decided before it', () => {
    expect(story([decision(1, day(-1))])).toEqual([[day(0), null, 17, 'progress']])
  })

  it('gives targets as adherence reads them', () => {
    const weekdays = [1, 2, 3, 4, 5]
    expect(targetsOf(rungsInForce([programme], [decision(1, day(7))]))).toEqual([
      { from: day(0), minutes: 15, weekdays },
      { from: day(7), minutes: 17, weekdays },
    ])
  })
})

describe('whatever is decided and taken back', () => {
  const anyDecision = fc.record({
    fromDay: fc.integer({ min: 1, max: 60 }),
    rungAfter: fc.integer({ min: 1, max: 3 }),
  })
  const decisionsOf = (seeds: { fromDay: number; rungAfter: number }[]) =>
    seeds.map(({ fromDay, rungAfter }, index) => decision(index, day(fromDay), { rungAfter }))
  const minutesOn = (decisions: DecisionFacts[], on: CalendarDay) =>
    rungOn(rungsInForce([programme], decisions), on)?.minutes

  it('leaves the days before it alone', () => {
    fc.assert(
      fc.property(fc.array(anyDecision, { maxLength: 6 }), anyDecision, (seeds, added) => {
        const before = decisionsOf(seeds)
        const after = decisionsOf([...seeds, added])
        for (let offset = 0; offset < added.fromDay; offset += 1) {
          expect(minutesOn(after, day(offset))).toBe(minutesOn(before, day(offset)))
        }
      }),
    )
  })

  it('leaves the days up to an undo as they were', () => {
    fc.assert(
      fc.property(
        fc.array(anyDecision, { minLength: 1, maxLength: 6 }),
        fc.nat(70),
        fc.nat(5),
        (seeds, on, which) => {
          const before = decisionsOf(seeds)
          const undone = before.map((made, index) =>
            index === which % before.length && made.fromDay <= day(on)
              ? { ...made, withdrawn: withdrawal(day(on)) }
              : made,
          )
          for (let offset = 0; offset <= on; offset += 1) {
            expect(minutesOn(undone, day(offset))).toBe(minutesOn(before, day(offset)))
          }
        },
      ),
    )
  })

  it('covers each day from the start once, whatever the order in which decisions are read', () => {
    fc.assert(
      fc.property(fc.array(anyDecision, { maxLength: 6 }), (seeds) => {
        const rungs = rungsInForce([programme], decisionsOf(seeds))
        expect(rungsInForce([programme], decisionsOf(seeds).reverse())).toEqual(rungs)
        rungs.forEach(({ to }, index) => {
          const next = rungs[index + 1]
          expect(to).toBe(next === undefined ? null : addDays(next.from, -1))
        })
      }),
    )
  })
})

describe('a step by hand', () => {
  const ladder = { amounts: programme.rungs, top: programme.rungs.length }

  it.each([
    ['progress', 1, 5, { rungBefore: 1, rungAfter: 2, amountAfter: null }],
    ['progress', 1, 2, { rungBefore: 1, rungAfter: 1, amountAfter: null }],
    ['hold', 2, 7, { rungBefore: 2, rungAfter: 2, amountAfter: null }],
    ['hold', 1, 2, { rungBefore: 1, rungAfter: 1, amountAfter: 2 }],
    ['step-back', 3, 9, { rungBefore: 3, rungAfter: 2, amountAfter: null }],
    ['step-back', 1, 5, { rungBefore: 1, rungAfter: 1, amountAfter: 2 }],
    ['step-back', 1, 2, { rungBefore: 1, rungAfter: 1, amountAfter: 1 }],
    ['step-back', 1, 1, { rungBefore: 1, rungAfter: 1, amountAfter: 1 }],
  ] as const)('%s from rung %d with %d brisk minutes', (kind, rung, amount, expected) => {
    expect(stepFrom(kind, ladder, { rung, amount })).toEqual(expected)
  })

  it('goes no further than the rungs that are open', () => {
    const refusal = stepFrom('progress', { ...ladder, top: 2 }, { rung: 2, amount: 7 })
    expect(refusal instanceof Refusal ? refusal.code : refusal).toBe('top-rung')
  })

  it('has nowhere to go from the last rung', () => {
    const refusal = stepFrom('progress', ladder, { rung: 3, amount: 9 })
    expect(refusal instanceof Refusal ? refusal.code : refusal).toBe('top-rung')
  })
})

it('counts weeks of the programme from one', () => {
  expect([-1, 0, 6, 7, 27, 28].map((offset) => weekOf(day(0), day(offset)))).toEqual([0, 1, 1, 2, 4, 5])
})
