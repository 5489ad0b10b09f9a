import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, instantAt } from '@/domain/calendar-day'
import { exampleDay as day, exampleStop, exampleZone, morningEntry, walkEntry } from '@/domain/example-facts'
import {
  decideAsProposed,
  only,
  pastNoon as at,
  walkedWeek,
  weeklyProgramme as programme,
  weeklyRecord as record,
} from '@/domain/example-weeks'
import type { RecordFacts } from '@/domain/record'
import { rungOn, rungsInForce } from '@/domain/rung-in-force'
import { proposedSteps, reopenedWeeks, weeksToDecide } from '@/domain/week-decision'

describe('a decided week', () => {
  const ready = record(8, { entries: [morningEntry(980, day(0), 2), ...walkedWeek(0)] })
  const decision = decideAsProposed(ready, only(weeksToDecide(ready, at(8))), 1)
  const later = (change: Partial<RecordFacts> = {}): RecordFacts => ({
    ...ready,
    today: day(11),
    decisions: [decision],
    ...change,
  })

  it('stays decided while nothing new would change it', () => {
    expect(reopenedWeeks(later(), at(11))).toEqual([])
    const more = [...ready.entries, walkEntry(888, day(3), { minutes: 3, worst: 2, before: 2 })]
    expect(reopenedWeeks(later({ entries: more }), at(11))).toEqual([])
  })

  it('is shown again when late entries would change it, with what was proposed then', () => {
    const red = [3, 4].map((offset) => walkEntry(880 + offset, day(offset), { worst: 9 }))
    const again = only(reopenedWeeks(later({ entries: [...ready.entries, ...red] }), at(11)))
    expect(again).toMatchObject({ week: 1, decided: { id: decision.id } })
    expect(only(again.items).proposal.decision).toBe('step-back')
    expect(again.decided.steps[0]?.proposal?.decision).toBe('progress')
    expect(proposedSteps(again)).toMatchObject([{ kind: 'step-back', rungAfter: 1, amountAfter: 5 }])
    const anew = { ...decideAsProposed({ ...ready, today: day(11) }, again, 2), weekStart: day(0) }
    const facts = later({ entries: [...ready.entries, ...red], decisions: [decision, anew] })
    expect(reopenedWeeks(facts, at(11))).toEqual([])
  })

  it('is not shown again for a shortened ladder, nor while a stop is open', () => {
    const short = [{ ...programme, rungs: [10] }]
    expect(reopenedWeeks(later({ programmes: short, decisions: [decision] }), at(11))).toEqual([])
    const red = [3, 4].map((offset) => walkEntry(880 + offset, day(offset), { worst: 9 }))
    const stopped = later({ entries: [...ready.entries, ...red], stops: [exampleStop(day(10))] })
    expect(reopenedWeeks(stopped, at(11))).toEqual([])
  })
})

describe('any course, decided as proposed week by week', () => {
  const week = fc.record({
    minutes: fc.constantFrom(null, 5, 16),
    worst: fc.constantFrom(null, 1, 4, 7),
    morning: fc.constantFrom(null, 2, 6),
    stopped: fc.boolean(),
  })
  it('keeps every week decided once, moves by one rung at most and never leaves the ladder', () => {
    fc.assert(
      fc.property(fc.array(week, { minLength: 1, maxLength: 5 }), (lived) => {
        let facts = record(0)
        for (const [place, { stopped, ...walked }] of lived.entries()) {
          const today = day(7 * (place + 1))
          facts = { ...facts, today, entries: [...facts.entries, ...walkedWeek(place, walked)] }
          facts = { ...facts, stops: stopped ? [exampleStop(today)] : [] }
          const moment = instantAt(today, 13 * 60, exampleZone)
          const [waiting, ...others] = weeksToDecide(facts, moment)
          expect(others).toEqual([])
          if (waiting === undefined) throw new Error('the week waits')
          facts = { ...facts, decisions: [...facts.decisions, decideAsProposed(facts, waiting, place + 1)] }
          expect(weeksToDecide(facts, moment)).toEqual([])
          expect(reopenedWeeks(facts, moment)).toEqual([])
          const [before, after] = [today, addDays(today, 1)].map((on) =>
            rungOn(rungsInForce(facts.programmes, facts.decisions), on),
          )
          const kind = waiting.items[0]?.proposal.decision
          expect(Math.abs((after?.rung ?? 0) - (before?.rung ?? 9))).toBeLessThanOrEqual(1)
          if (kind === 'hold' || kind === 'suspend') expect(after?.minutes).toBe(before?.minutes)
          if (kind === 'progress') expect(after?.minutes).toBeGreaterThan(before?.minutes ?? 99)
        }
      }),
      { numRuns: 60 },
    )
  })
})
