import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  exampleDay as day,
  exampleFlare,
  exampleDecision,
  exampleId,
  exampleStop,
  exampleWithdrawal,
  morningEntry,
} from '@/domain/example-facts'
import {
  decideAsProposed,
  only,
  pastNoon as at,
  stepped,
  walkedWeek,
  weeklyProgramme as programme,
  weeklyRecord as record,
} from '@/domain/example-weeks'
import type { DecisionFacts, DecisionKind, ProgrammeFacts } from '@/domain/programme'
import type { RecordFacts } from '@/domain/record'
import { Refusal } from '@/domain/refusal'
import { rungOn, rungsInForce } from '@/domain/rung-in-force'
import { ripeWeeks } from '@/domain/ripe-weeks'
import { chosenStep, weekProposal, weeksToDecide } from '@/domain/week-decision'
import type { ItemProposal, WeekProposal } from '@/domain/week-decision'

const weeks = (found: readonly WeekProposal[]) => found.map(({ week }) => week)
const decided = (week: number, change: Parameters<typeof exampleDecision>[2] = {}): DecisionFacts =>
  exampleDecision(week, day(7 * week + 1), { weekStart: day(7 * (week - 1)), reason: null, ...change })

const walkOf = (facts: RecordFacts, weekStart = day(0)): ItemProposal =>
  only(weekProposal(facts, weekStart)?.items ?? [])

describe('weeks that wait', () => {
  it('are ripe at noon after their last day, by the patient’s clock', () => {
    expect(ripeWeeks(record(7), at(7, 719))).toEqual([])
    expect(ripeWeeks(record(7), at(7, 720))).toEqual([day(0)])
    expect(ripeWeeks(record(27), at(27))).toEqual([day(0), day(7), day(14)])
  })

  it('are those whose noon has passed, on any day and at any minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 60 }), fc.integer({ min: 0, max: 1439 }), (offset, minute) => {
        const [facts, now] = [record(offset), at(offset, minute)]
        const found = ripeWeeks(facts, now)
        expect(found).toEqual(found.map((_, place) => day(7 * place)))
        const ripe = (weekStart: (typeof found)[number]) =>
          (weekProposal(facts, weekStart)?.ripeAt ?? now) <= now
        expect(found.every(ripe)).toBe(true)
        expect(at(7 * (found.length + 1), 720) > now).toBe(true)
      }),
    )
  })

  it('stand in order, without those that were decided; an undone decision opens its week again', () => {
    expect(weeks(weeksToDecide(record(22), at(22)))).toEqual([1, 2, 3])
    const first = decided(1)
    expect(weeks(weeksToDecide(record(22, { decisions: [first] }), at(22)))).toEqual([2, 3])
    const undone = { ...first, withdrawn: exampleWithdrawal(day(9)) }
    expect(weeks(weeksToDecide(record(22, { decisions: [undone] }), at(22)))).toEqual([1, 2, 3])
  })

  it('are not decided by a step by hand', () => {
    const byHand = exampleDecision(1, day(8))
    expect(weeks(weeksToDecide(record(9, { decisions: [byHand] }), at(9)))).toEqual([1])
  })

  it.each<[string, Partial<ProgrammeFacts>]>([
    ['on the last day of a programme', { endDay: day(9) }],
    ['after its end', { endDay: day(8) }],
    ['while it waits', { activeFrom: null, courseStart: null }],
  ])('are none %s', (_, change) => {
    expect(weeksToDecide(record(9, { programmes: [{ ...programme, ...change }] }), at(9))).toEqual([])
  })

  it('are those of the new course alone, from its eve on', () => {
    const former = { ...programme, endDay: day(9) }
    const next = { ...programme, id: exampleId(901), activeFrom: day(10), courseStart: day(10) }
    const programmes = [former, next]
    expect(weeks(weeksToDecide(record(8, { programmes }), at(8)))).toEqual([1])
    expect(weeksToDecide(record(9, { programmes }), at(9))).toEqual([])
    const later = weeksToDecide(record(17, { programmes }), at(17))
    expect(later.map(({ week, weekStart }) => [week, weekStart])).toEqual([[1, day(10)]])
  })

  it('go on through a new version of the same course, and are decided on it', () => {
    const former = { ...programme, endDay: day(8) }
    const version = {
      ...programme,
      id: exampleId(901),
      activeFrom: day(9),
      continues: programme.id,
      startRung: 3,
    }
    const entries = walkedWeek(0)
    const facts = record(8, { programmes: [former, version], entries })
    const week = only(weeksToDecide(facts, at(8)))
    expect(week.programme.id).toBe(version.id)
    expect(only(week.items)).toMatchObject({ rung: 3, amount: 14, since: { cause: 'change' } })
    const decisions = [decideAsProposed(facts, week, 1)]
    expect(rungOn(rungsInForce(facts.programmes, decisions), day(9))?.minutes).toBe(16)
  })
})

describe('the proposal', () => {
  it.each<[string, Partial<RecordFacts>, string, string[]]>([
    ['ready', { entries: walkedWeek(0) }, 'progress', ['ready']],
    ['silent', {}, 'hold', ['few-pain-entries', 'low-adherence']],
    ['unsettled', { entries: walkedWeek(0, { morning: 6 }) }, 'step-back', ['not-settling', 'bottom-rung']],
    ['red', { entries: walkedWeek(0, { worst: 8 }) }, 'step-back', ['red-pain', 'bottom-rung']],
    ['a flare', { entries: walkedWeek(0), flares: [exampleFlare(70, day(3))] }, 'hold', ['flare']],
    [
      'all of it excused',
      { pauses: [{ id: 'p', from: day(0), to: day(6), reason: 'illness', note: null, by: null }] },
      'hold',
      ['nothing-due'],
    ],
    ['a stop', { entries: walkedWeek(0), stops: [exampleStop(day(6))] }, 'suspend', ['red-flag']],
  ])('of a week that was %s', (_, change, decision, reasons) => {
    const settled = { ...change, entries: [morningEntry(990, day(0), 2), ...(change.entries ?? [])] }
    expect(walkOf(record(8, settled)).proposal).toEqual({ decision, reasons, because: null })
  })

  it('starts from the rung of the week’s last day and names a step by hand since', () => {
    const byHand = exampleDecision(1, day(8))
    const item = walkOf(record(8, { entries: walkedWeek(0), decisions: [byHand] }))
    expect(item).toMatchObject({ rung: 1, amount: 10, ahead: { rung: 2, amount: 12 } })
    expect(item.since?.decision).toBe(byHand)
    expect(stepped(item, 'progress')).toEqual([2, null])
  })
})

describe('a choice', () => {
  const ahead = (rung: number): ItemProposal => ({
    ...walkOf(record(15, { entries: walkedWeek(1, {}), decisions: [decided(1)] }), day(7)),
    ahead: { rung, amount: programme.rungs[rung - 1] ?? 0 },
  })

  it.each<[number, DecisionKind, number]>([
    // From rung 2 on the week's last day; what is in force tomorrow, the choice, what it leads to.
    [2, 'hold', 2],
    [4, 'hold', 4],
    [1, 'hold', 1],
    [2, 'progress', 3],
    [4, 'progress', 4],
    [1, 'progress', 3],
    [2, 'step-back', 1],
    [4, 'step-back', 1],
    [1, 'step-back', 1],
  ])('with rung %i ahead: %s leads to %i', (tomorrow, kind, after) => {
    expect(stepped(ahead(tomorrow), kind)).toEqual([after, null])
  })

  it('anew returns to the week’s own rung; once a later week is decided it changes what stands as little as it can', () => {
    const anew = (kind: DecisionKind, change: Partial<ItemProposal> = {}) =>
      stepped({ ...ahead(4), ...change }, kind, true)
    expect([anew('hold'), anew('progress'), anew('step-back')]).toEqual([
      [2, null],
      [3, null],
      [1, null],
    ])
    const after = { decidedSince: true }
    expect([anew('hold', after), anew('progress', after), anew('step-back', after)]).toEqual([
      [4, null],
      [4, null],
      [3, null],
    ])
  })

  it('on the first rung halves, down to one', () => {
    expect(stepped(walkOf(record(8)), 'step-back')).toEqual([1, 5])
    expect(stepped({ ...walkOf(record(8)), amount: 1, ahead: { rung: 1, amount: 1 } }, 'step-back')).toEqual([
      1, 1,
    ])
  })

  it('is none beyond the last rung, nor a suspend without a stop', () => {
    const top = { ...ahead(4), rung: 4, amount: 16 }
    expect(stepped(top, 'progress')).toBe('no-such-choice')
    expect(stepped(top, 'suspend')).toBe('no-such-choice')
    const stopped = walkOf(record(8, { stops: [exampleStop(day(6))] }))
    expect(stepped(stopped, 'suspend')).toEqual([1, null])
  })

  it('never loses a change made since: a hold keeps it, a progress never lowers, shorter never raises', () => {
    const rung = fc.integer({ min: 1, max: 4 })
    fc.assert(
      fc.property(rung, rung, fc.boolean(), (at, tomorrow, decidedSince) => {
        const amount = (one: number) => programme.rungs[one - 1] ?? 0
        const item = { ...ahead(tomorrow), rung: at, amount: amount(at), decidedSince }
        const after = (kind: DecisionKind) => {
          const step = chosenStep(item, kind, false)
          return step instanceof Refusal ? null : (step.amountAfter ?? amount(step.rungAfter))
        }
        expect(after('hold')).toBe(amount(tomorrow))
        expect(after('progress') ?? Infinity).toBeGreaterThanOrEqual(amount(tomorrow))
        expect(after('step-back')).toBeLessThanOrEqual(amount(tomorrow))
      }),
    )
  })
})
