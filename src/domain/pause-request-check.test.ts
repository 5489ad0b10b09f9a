import { describe, expect, it } from 'vitest'
import { instantAt } from '@/domain/calendar-day'
import {
  exampleDay as day,
  exampleId,
  exampleProgramme,
  exampleRequest as request,
  exampleZone,
} from '@/domain/example-facts'
import type { PauseRequest } from '@/domain/pause-request'
import { checkAnswer, checkPauseRequest, endOfRequest } from '@/domain/pause-request-check'

const declined: PauseRequest['answer'] = { at: instantAt(day(0), 600, exampleZone), by: '', granted: null }
const granted = (from: number, to: number): PauseRequest['answer'] => ({
  at: instantAt(day(0), 600, exampleZone),
  by: 'Ana Ruiz',
  granted: { from: day(from), to: day(to) },
})
const now = instantAt(day(10), 600, exampleZone)
const asking = (from: number, to: number, change = {}) => ({
  ...{ from: day(from), to: day(to), recordedAt: now, timeZone: exampleZone },
  ...change,
})

describe('asking', () => {
  const ground = { requests: [request(20, 25, { id: exampleId(7) })], programmes: [exampleProgramme], now }
  it.each<[string, ReturnType<typeof asking>, object, string | null]>([
    ['days to come', asking(11, 13), {}, null],
    ['past days', asking(3, 5), {}, null],
    ['three months', asking(30, 121), {}, null],
    ['longer', asking(30, 122), {}, 'pause-out-of-range at to'],
    ['three months back', asking(-82, -80), {}, null],
    ['further back', asking(-83, -80), {}, 'pause-out-of-range at from'],
    ['too far ahead', asking(377, 378), {}, 'pause-out-of-range at from'],
    ['the end before the start', asking(13, 12), {}, 'end-before-start at to'],
    [
      'written down in the future',
      asking(11, 13, { recordedAt: instantAt(day(11), 600, exampleZone) }),
      {},
      'in-the-future at recordedAt',
    ],
    ['nothing prescribed', asking(11, 13), { programmes: [] }, 'no-programme'],
    [
      'after the programme',
      asking(11, 13),
      { programmes: [{ ...exampleProgramme, endDay: day(10) }] },
      'no-programme',
    ],
    ['days asked for already', asking(25, 26), {}, 'already-paused at from'],
    ['days of one taken back', asking(20, 22), { requests: [request(20, 25, { endedOn: day(19) })] }, null],
    [
      'days of one that was declined',
      asking(20, 22),
      { requests: [request(20, 25, { answer: declined })] },
      null,
    ],
    [
      'days after one that was ended',
      asking(23, 24),
      { requests: [request(20, 25, { endedOn: day(22) })] },
      null,
    ],
  ])('%s', (_, fact, change, expected) => {
    expect(checkPauseRequest(fact, { ...ground, ...change })?.message ?? null).toBe(expected)
  })
})

describe('ending', () => {
  const end = (on: number, change: Partial<PauseRequest> = {}) => {
    const fact = {
      requestId: exampleId(1),
      recordedAt: instantAt(day(on), 600, exampleZone),
      timeZone: exampleZone,
    }
    const found = endOfRequest(fact, { requests: [request(12, 15, change)], now: fact.recordedAt })
    return typeof found === 'string' ? found : found.message
  }
  it('takes it back up to its first day, later it ends on the day', () => {
    expect([10, 12, 13, 15].map((on) => end(on))).toEqual([day(11), day(11), day(13), day(15)])
  })
  it('takes back what nobody answered in its days, and refuses what is over', () => {
    expect(end(16)).toBe(day(11))
    expect(end(16, { answer: granted(12, 15) })).toBe('pause-over at requestId')
    expect(end(13, { endedOn: day(12) })).toBe('pause-over at requestId')
    expect(end(13, { id: exampleId(9) })).toBe('not-found at requestId')
  })
})

describe('answering', () => {
  const answer = (from: number | null, to: number, change: Partial<PauseRequest> = {}) =>
    checkAnswer(
      { requestId: exampleId(1), granted: from === null ? null : { from: day(from), to: day(to) } },
      [request(12, 15, change)],
    )?.message ?? null
  it('grants what was asked for, or part of it, or nothing', () => {
    expect([answer(12, 15), answer(13, 14), answer(null, 0)]).toEqual([null, null, null])
    expect(answer(12, 15, { answer: declined })).toBeNull()
  })
  it('grants no other day, and nothing that was taken back', () => {
    expect(answer(11, 15)).toBe('pause-out-of-range at granted')
    expect(answer(12, 16)).toBe('pause-out-of-range at granted')
    expect(answer(14, 13)).toBe('end-before-start at granted.to')
    expect(answer(12, 15, { endedOn: day(11) })).toBe('pause-over at requestId')
    expect(answer(12, 15, { id: exampleId(9) })).toBe('not-found at requestId')
  })
})
