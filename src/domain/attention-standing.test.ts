import { describe, expect, it } from 'vitest'
import { attentionStanding } from '@/domain/attention-standing'
import type { AttentionFacts, Because } from '@/domain/attention-shape'
import type { Entry } from '@/domain/entry'
import {
  exampleDay as day,
  exampleFlare,
  exampleId,
  examplePause,
  exampleRequest,
  exampleStop,
  walkEntry,
  zeroEntry,
} from '@/domain/example-facts'
import { exampleScreening } from '@/domain/example-screening'
import { pastNoon, walkedWeek, weeklyProgramme, weeklyRecord } from '@/domain/example-weeks'
import type { RecordFacts } from '@/domain/record'

const joined = { invitedAt: pastNoon(-3), joinedAt: pastNoon(-2), touched: [], answers: [] }
/** Who walks every day as asked, with little pain; a week is decided on its last day's morrow. */
const walked = (days: number, worst = 2): Entry[] =>
  Array.from({ length: days }, (_, offset) =>
    walkEntry(offset, day(offset), { minutes: 14, before: 2, worst }),
  )
const on = (offset: number, change: Partial<RecordFacts> = {}, more: Partial<AttentionFacts> = {}) =>
  attentionStanding({ record: weeklyRecord(offset, change), ...joined, ...more }, pastNoon(offset))
const reasons = (offset: number, change: Partial<RecordFacts> = {}, more: Partial<AttentionFacts> = {}) =>
  on(offset, change, more).reasons.map(({ reason, since, because }) => [
    reason,
    since,
    ...because.map(({ code }) => code),
  ])
const ending = (offset: number) => ({ ...weeklyProgramme, endDay: day(offset) })
const only = (offset: number, change: Partial<RecordFacts>, more: Partial<AttentionFacts> = {}): Because[] =>
  on(offset, change, more).reasons.flatMap(({ because }) => because)

describe('who needs somebody', () => {
  it('is nobody who walks as asked', () => {
    expect(on(5, { entries: walked(6) })).toMatchObject({ rank: 6, since: null, reasons: [] })
    expect(on(0)).toMatchObject({ rank: 6, since: null, reasons: [] })
  })

  it('is whoever raised a stop, from its day on, before all else', () => {
    const stops = [exampleStop(day(4))]
    expect(on(6, { stops, entries: walked(5), flares: [exampleFlare(1, day(4))] })).toMatchObject({
      rank: 0,
      since: day(4),
      reasons: [{ reason: 'safety', because: [{ code: 'stop', day: day(4) }] }, { reason: 'flare' }],
    })
    expect(reasons(6, { stops: [exampleStop(day(4), day(5))], entries: walked(7) })).toEqual([])
  })

  it('is whoever declared a flare, for three days', () => {
    const facts = (days: number) => ({ entries: walked(days + 1), flares: [exampleFlare(1, day(2))] })
    expect(reasons(1, facts(1))).toEqual([])
    for (const offset of [2, 3, 4])
      expect(reasons(offset, facts(offset))).toEqual([['flare', day(2), 'flare-declared']])
    expect(reasons(5, facts(5))).toEqual([])
  })

  it('is whoever had two red days of seven, since the second', () => {
    const entries = [...walked(2), ...walked(6, 7).slice(2, 4), ...walked(6).slice(4)]
    expect(reasons(5, { entries })).toEqual([['flare', day(3), 'red-days']])
    expect(only(5, { entries })).toEqual([{ code: 'red-days', count: 2, lastDay: day(3), worst: 7 }])
    expect(reasons(2, { entries: entries.slice(0, 3) })).toEqual([])
  })

  it('is whose pain has risen by two points since the start', () => {
    const entries = [...walked(7, 1), ...walked(14, 3).slice(7)]
    const [first] = on(13, { entries }).reasons
    expect(first).toEqual({
      reason: 'flare',
      since: day(10),
      because: [{ code: 'pain-worsened', from: 1, to: 3 }],
      answered: null,
    })
    // No reason to look once the programme is over.
    for (const offset of [14, 60]) expect(reasons(offset, { entries, programmes: [ending(13)] })).toEqual([])
  })
})

it('says the last day with an entry, and whether the programme is over', () => {
  const told = (today: number, change: Partial<RecordFacts>) => {
    const { ended, lastDay } = on(today, change)
    return [ended, lastDay]
  }
  const later = { ...weeklyProgramme, id: exampleId(901), activeFrom: null, startDay: day(30) }
  const entries = [...walked(3), zeroEntry(50, day(4))]
  expect(told(6, { entries })).toEqual([false, day(4)])
  expect(told(3, { entries })).toEqual([false, day(2)])
  expect(told(2, { programmes: [] })).toEqual([false, null])
  expect(told(10, { programmes: [ending(10)] })).toEqual([false, null])
  expect(told(11, { programmes: [ending(10)] })).toEqual([true, null])
  expect(told(11, { programmes: [ending(10), later] })).toEqual([false, null])
})

describe('silence', () => {
  it('is three due days without an entry; today is not one yet', () => {
    expect(reasons(5, { entries: walked(3) })).toEqual([])
    expect(reasons(6, { entries: walked(3) })).toEqual([['silent', day(6), 'silent']])
    expect(only(6, { entries: walked(3) })).toEqual([
      { code: 'silent', lastDay: day(2), dueDays: 3, calendarDays: 4 },
    ])
  })

  it('is seven calendar days without one, whatever is asked on them', () => {
    const programmes = [{ ...weeklyProgramme, weekdays: [1 as const] }]
    const entries = walked(1)
    expect(reasons(6, { programmes, entries })).toEqual([])
    expect(reasons(7, { programmes, entries })[0]).toEqual(['silent', day(7), 'silent'])
  })

  it('counts from the first day of the programme, and no excused day', () => {
    expect(reasons(3)[0]).toEqual(['silent', day(3), 'silent'])
    expect(reasons(9, { entries: walked(2), pauses: [examplePause(2, 8)] })).toEqual([
      ['decide', day(7), 'week-ripe'],
    ])
    expect(only(3, {})[0]).toMatchObject({ lastDay: null, dueDays: 3, calendarDays: 4 })
  })

  it('is broken by any entry, and is no matter before or after a programme', () => {
    expect(reasons(6, { entries: [...walked(3), zeroEntry(50, day(4))] })).toEqual([])
    expect(reasons(-1)).toEqual([])
    for (const offset of [11, 40]) expect(reasons(offset, { programmes: [ending(10)] })).toEqual([])
    // Nor is it carried into the next programme.
    const next = { ...weeklyProgramme, id: exampleId(901), activeFrom: day(30), courseStart: day(30) }
    expect(reasons(31, { programmes: [ending(10), next] })).toEqual([])
  })
})

it('walks less who did under half of three due days or more, and is not silent', () => {
  const entries = [...walked(1), zeroEntry(50, day(1)), zeroEntry(51, day(2)), zeroEntry(52, day(3))]
  expect(reasons(3, { entries })).toEqual([['walking-less', day(2), 'walking-less']])
  expect(only(3, { entries })).toEqual([{ code: 'walking-less', done: 1, due: 4 }])
  expect(reasons(3, { entries: walked(2) })).toEqual([])
})

describe('who waits', () => {
  it('has not joined by the third day', () => {
    const entries = walked(1)
    const more = { joinedAt: null, invitedAt: pastNoon(-2) }
    expect(reasons(0, { entries }, more)).toEqual([])
    expect(reasons(1, { entries }, more)).toEqual([['waiting', day(1), 'not-joined']])
    expect(reasons(1, { entries }, { joinedAt: null, invitedAt: null })).toEqual([])
  })

  it('is barred by the screening: unanswered, unsigned, or without a clearance', () => {
    const programmes = [{ ...weeklyProgramme, activeFrom: null, courseStart: null }]
    const wait = (screenings: RecordFacts['screenings']) =>
      only(3, { programmes, screenings, clearedOn: null })
    expect(wait([])).toEqual([{ code: 'screening', wait: 'unanswered' }])
    expect(wait([exampleScreening()])).toEqual([{ code: 'screening', wait: 'unsigned' }])
    expect(wait([exampleScreening({ pregnancy: 'yes' })])).toEqual([{ code: 'screening', wait: 'clearance' }])
  })

  it('asked for a pause that nobody has answered', () => {
    const entries = walked(12)
    const requests = [exampleRequest(12, 15)]
    const waiting = on(11, { entries, requests }).reasons.find(({ reason }) => reason === 'waiting')
    expect(waiting).toEqual({
      reason: 'waiting',
      since: day(10),
      because: [{ code: 'pause-asked', from: day(12), to: day(15), days: 4, reason: 'holiday' }],
      answered: null,
    })
  })
})

it('a week is to be decided from its noon on, until it is decided, and never while a stop is open', () => {
  const record = weeklyRecord(7, { entries: walkedWeek(0) })
  const facts: AttentionFacts = { record, ...joined }
  const codes = (at: number, of = facts) =>
    attentionStanding(of, pastNoon(7, at)).reasons.map(({ reason }) => reason)
  expect(codes(719)).toEqual([])
  expect(codes(720)).toEqual(['decide'])
  expect(on(15, { entries: [...walkedWeek(0), ...walkedWeek(1)] })).toMatchObject({
    rank: 5,
    since: day(7),
    reasons: [{ because: [{ code: 'week-ripe', weeks: 2 }] }],
  })
  expect(codes(720, { ...facts, record: { ...record, stops: [exampleStop(day(6))] } })).toEqual(['safety'])
})
