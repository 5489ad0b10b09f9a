import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantAt } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { comingBack } from '@/domain/coming-back'
import { dayPictures } from '@/domain/day-picture'
import {
  exampleDay as day,
  exampleId,
  exampleProgramme,
  exampleRecord,
  exampleRequest as request,
  exampleZone,
  walkEntry,
} from '@/domain/example-facts'
import {
  lengthOf,
  openRequests,
  PROVISIONAL_DAYS,
  requestedPauses,
  requestsToTell,
} from '@/domain/pause-request'
import type { PauseRequest } from '@/domain/pause-request'
import { eventsOf } from '@/domain/record-event'
import { figuresOf } from '@/domain/record-figures'
import { todayCard } from '@/domain/today-card'

const daysOf = (requests: PauseRequest[]) =>
  requestedPauses(requests).map(({ from, to, provisional }) => [from, to, provisional])
const granted = (from: number, to: number): PauseRequest['answer'] => ({
  at: instantAt(day(0), 600, exampleZone),
  by: 'Ana Ruiz',
  granted: { from: day(from), to: day(to) },
})
const declined: PauseRequest['answer'] = { at: instantAt(day(0), 600, exampleZone), by: '', granted: null }

describe('what a request excuses, asked on the tenth day', () => {
  it.each<[string, PauseRequest[], [number, number, boolean][]]>([
    ['days to come, at once', [request(11, 13)], [[11, 13, true]]],
    ['from today, the days after it', [request(10, 13)], [[11, 13, true]]],
    ['from the days before, those after today', [request(7, 13)], [[11, 13, true]]],
    ['today alone, nothing', [request(10, 10)], []],
    ['past days, nothing', [request(5, 9)], []],
    ['ten days, seven', [request(12, 21)], [[12, 18, true]]],
    ['past days that are granted', [request(5, 9, { answer: granted(5, 9) })], [[5, 9, false]]],
    ['ten days that are granted', [request(12, 21, { answer: granted(12, 21) })], [[12, 21, false]]],
    ['the days that are granted', [request(7, 13, { answer: granted(11, 13) })], [[11, 13, false]]],
    ['declined, nothing', [request(11, 13, { answer: declined })], []],
    ['taken back, nothing', [request(11, 13, { endedOn: day(10) })], []],
    ['ended early, the days up to then', [request(11, 15, { endedOn: day(12) })], [[11, 12, true]]],
    [
      'granted and ended early, the days up to then',
      [request(9, 15, { answer: granted(9, 15), endedOn: day(12) })],
      [[9, 12, false]],
    ],
    [
      'two that wait, seven days in all, the first asked first',
      [request(11, 14, { id: exampleId(1) }), request(20, 29, { id: exampleId(2) })],
      [
        [11, 14, true],
        [20, 22, true],
      ],
    ],
    [
      'a granted one takes none of the seven',
      [request(11, 20, { answer: granted(11, 20), id: exampleId(1) }), request(22, 28, { id: exampleId(2) })],
      [
        [11, 20, false],
        [22, 28, true],
      ],
    ],
  ])('%s', (_, requests, expected) => {
    const wanted = expected.map(([from, to, provisional]) => [day(from), day(to), provisional])
    expect(daysOf(requests)).toEqual(wanted)
    expect(daysOf(requests.toReversed())).toEqual(wanted)
  })

  const anyRequest = fc.record({
    asked: fc.nat(30),
    ahead: fc.integer({ min: -10, max: 20 }),
    length: fc.nat(20),
    ended: fc.option(fc.nat(25)),
    answer: fc.constantFrom('none' as const, 'all' as const, 'declined' as const),
  })
  it('is, unanswered, never a past day nor the day of asking, and at most seven days in all', () => {
    fc.assert(
      fc.property(fc.array(anyRequest, { maxLength: 6 }), (seeds) => {
        const requests = seeds.map(({ asked, ahead, length, ended, answer }, index) => {
          const [from, to] = [asked + ahead, asked + ahead + length]
          return request(from, to, {
            id: exampleId(index),
            askedOn: day(asked),
            recordedAt: instantAt(day(asked), 600, exampleZone),
            endedOn: ended === null ? null : day(from - 1 + ended),
            answer: answer === 'none' ? null : answer === 'all' ? granted(from, to) : declined,
          })
        })
        const pauses = requestedPauses(requests)
        const provisional = pauses.filter((one) => one.provisional)
        const total = provisional.reduce((sum, one) => sum + lengthOf(one), 0)
        expect(total).toBeLessThanOrEqual(PROVISIONAL_DAYS)
        for (const pause of pauses) {
          const own = requests.find(({ id }) => id === pause.id)
          if (own === undefined) throw new Error('of no request')
          expect(pause.provisional).toBe(own.answer === null)
          if (pause.provisional) expect(pause.from > own.askedOn).toBe(true)
          expect(own.from <= pause.from && pause.to <= own.to).toBe(true)
          expect(own.endedOn === null || pause.to <= own.endedOn).toBe(true)
        }
      }),
    )
  })
})

describe('a pause that was asked for, in every picture', () => {
  const programme = { ...exampleProgramme, weekdays: [1, 2, 3, 4, 5, 6, 7] as (1 | 2 | 3 | 4 | 5 | 6 | 7)[] }
  const record = (today: number, requests: PauseRequest[], change = {}) =>
    exampleRecord(day(today), { programmes: [programme], requests, ...change })
  const statesOf = (today: number, requests: PauseRequest[]) =>
    dayPictures(record(today, requests), day(9), day(13)).map(({ state }) => state)

  it('excuses its future days; today and the past wait for the grant', () => {
    expect(statesOf(14, [request(9, 12)])).toEqual(['missing', 'missing', 'excused', 'excused', 'missing'])
    const answer = granted(9, 12)
    expect(statesOf(14, [request(9, 12, { answer })])).toEqual([
      'excused',
      'excused',
      'excused',
      'excused',
      'missing',
    ])
    expect(statesOf(14, [request(9, 12, { answer: declined })])).toEqual(Array(5).fill('missing'))
  })

  it('adherence follows at once', () => {
    const due = (requests: PauseRequest[]) => figuresOf(record(14, requests), day(9), day(13)).session.due
    expect(due([])).toBe(5)
    expect(due([request(9, 12)])).toBe(3)
    expect(due([request(9, 12, { answer: granted(9, 12) })])).toBe(1)
  })

  it('says why on the day, and marks what nobody has answered', () => {
    const [picture] = dayPictures(record(14, [request(11, 12)]), day(11), day(11))
    expect(picture?.excusedFor).toBe('holiday')
    const event = (requests: PauseRequest[]) => eventsOf(record(14, requests), day(10), day(14))
    expect(event([request(11, 12)])).toContainEqual({
      ...{ kind: 'pause', day: day(11), from: day(11), to: day(12) },
      ...{ reason: 'holiday', provisional: true },
    })
    expect(event([request(11, 12, { answer: granted(11, 12) })])).toMatchObject([{ provisional: false }])
  })

  it.each([
    [6, null],
    [7, 2],
    [20, 2],
    [21, 1],
  ])('after %i granted days the way back is proposed', (days, proposed) => {
    const last = 10 + days
    const requests = [request(11, last, { answer: granted(11, last) })]
    const entries = [walkEntry(1, day(10)), walkEntry(2, day(last))]
    const one = record(last + 1, requests, {
      programmes: [{ ...programme, startRung: 3 }],
      entries,
    })
    expect(comingBack(one)?.items[0]?.proposed ?? null).toBe(proposed)
  })

  it('is told on Today: what holds, what waits, and a no for two days after', () => {
    const cardOf = (today: number, requests: PauseRequest[]) =>
      todayCard(record(today, requests), instantAt(day(today), 700, exampleZone))
    const paused = cardOf(11, [request(11, 13)])
    expect(paused).toMatchObject({ state: 'excused', minutesAsked: null, excusedUntil: day(13) })
    expect(paused.pausedBy).toMatchObject({ state: 'provisional', days: { from: day(11), to: day(13) } })
    const waiting = cardOf(10, [request(8, 10)])
    expect(waiting.state).toBe('pending')
    expect(waiting.pausedBy).toBeNull()
    expect(waiting.requests).toMatchObject([{ state: 'waiting', days: null }])
    const tell = (requests: PauseRequest[], on: CalendarDay) =>
      requestsToTell(requests, on).map(({ state }) => state)
    const no = [request(11, 13, { answer: declined })]
    expect([tell(no, day(15)), tell(no, day(16))]).toEqual([['declined'], []])
    const yes = [request(11, 13, { answer: granted(11, 13) })]
    expect([tell(yes, day(13)), tell(yes, day(14))]).toEqual([['granted'], []])
    expect(tell([request(11, 13, { endedOn: day(10) })], day(12))).toEqual([])
  })

  it('waits for the clinic until it is answered or taken back', () => {
    const waits = (change: Partial<PauseRequest>) => openRequests([request(11, 13, change)]).length
    expect([{}, { endedOn: day(12) }, { endedOn: day(10) }, { answer: declined }].map(waits)).toEqual([
      1, 1, 0, 0,
    ])
  })
})
