import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instant } from '@/domain/calendar-day'
import {
  afterContact,
  finishedTimer,
  loggedTimer,
  lookedAt,
  timedOf,
  wholeMinutes,
} from '@/domain/timed-walk'
import { clockChanged, isClockJump, startedTimer, whyAsked } from '@/domain/walk-timer'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const T = 1_800_000_000_000
const started = () =>
  startedTimer(
    {
      id: '019a9c6e-0000-7000-8000-000000000001',
      startedAt: instant('2026-11-18T09:50:00Z'),
      timeZone: 'Europe/London',
      skewMs: 400,
      asked: 12,
      split: null,
    },
    T,
  )
const finishedAfter = (ms: number) => finishedTimer(started(), T + ms)

describe('a changed clock', () => {
  it('is noticed by the ticks of a page in front, either way', () => {
    const from = { wallMs: T, tickMs: 10 }
    const jump = (wall: number, ticks: number, inFront = true) =>
      isClockJump(from, { wallMs: T + wall, tickMs: 10 + ticks }, inFront)
    expect([jump(5 * MINUTE, 5 * MINUTE), jump(20_000, 0), jump(0, 20_000)]).toEqual([false, false, false])
    expect([jump(HOUR, 1000), jump(-HOUR, 1000), jump(-MINUTE, 1000)]).toEqual([true, true, true])
    // A sleeping phone: its ticks stood still while nobody looked.
    expect([jump(HOUR, 1000, false), jump(-HOUR, 1000, false)]).toEqual([false, true])
  })

  it('is noticed when it stands before the last look', () => {
    const seen = lookedAt(started(), T + 5 * MINUTE)
    expect(whyAsked(seen, T + 3 * MINUTE)).toBe('clock')
    expect(whyAsked(lookedAt(seen, T - HOUR), T + 9 * MINUTE)).toBe('clock')
  })

  it('is noticed by the clinic’s time on the next contact', () => {
    const contact = (skewMs: number, marginMs = 0) => afterContact(started(), skewMs, marginMs)
    expect(contact(20_000)).toEqual(started())
    expect(contact(-HOUR)).toEqual(clockChanged(started()))
    // An answer that took two minutes says nothing about one minute.
    expect(contact(MINUTE, MINUTE)?.isClockChanged).toBe(false)
  })

  it('is noticed after the walk went into the log; a right clock ends the look', () => {
    const logged = loggedTimer(finishedAfter(12 * MINUTE), true)
    expect(logged && afterContact(logged, 400, 50)).toBeNull()
    expect(logged && afterContact(logged, HOUR, 50)).toMatchObject({ state: 'logged', isClockChanged: true })
    // Minutes that somebody typed are theirs.
    expect(loggedTimer(finishedAfter(12 * MINUTE), false)).toBeNull()
    expect(timedOf(clockChanged(finishedAfter(12 * MINUTE))).movingSeconds).toBeNull()
  })
})

it('rounds half up, to one at least', () => {
  fc.assert(
    fc.property(fc.nat(24 * HOUR), (ms) => {
      const minutes = wholeMinutes(ms)
      expect(minutes).toBe(Math.max(1, Math.floor(ms / MINUTE + 0.5)))
    }),
  )
})
