import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instant, localDay } from '@/domain/calendar-day'
import { finishedTimer, lookedAt, movedMs, timedOf } from '@/domain/timed-walk'
import type { WalkTimer } from '@/domain/timed-walk'
import {
  cueBetween,
  pausedTimer,
  resumedTimer,
  startedTimer,
  stillAsked,
  stillWalking,
  stretchAt,
  timedMinutes,
  whyAsked,
} from '@/domain/walk-timer'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const T = 1_800_000_000_000
const beginning = {
  id: '019a9c6e-0000-7000-8000-000000000001',
  startedAt: instant('2026-11-18T23:50:00Z'),
  timeZone: 'Europe/London',
  skewMs: 400,
  asked: 12,
  split: null,
}
const started = (change: Partial<WalkTimer> = {}) => ({ ...startedTimer(beginning, T), ...change })
const finishedAfter = (ms: number, change: Partial<WalkTimer> = {}) => finishedTimer(started(change), T + ms)

describe('the minutes of a timed walk', () => {
  it.each([
    ['a slip of the finger', 0, 1],
    ['half a minute', 30_000, 1],
    ['just under a minute and a half', 89_999, 1],
    ['a minute and a half', 90_000, 2],
    ['twelve minutes', 12 * MINUTE, 12],
    ['one second under two hours', 2 * HOUR - 1000, 120],
  ])('of %s', (_, ms, minutes) => {
    expect(timedMinutes(finishedAfter(ms))).toBe(minutes)
  })

  it('are asked after two hours, never filled in', () => {
    expect(timedMinutes(finishedAfter(2 * HOUR))).toBeNull()
    expect(whyAsked(finishedAfter(2 * HOUR), T + 3 * HOUR)).toBe('forgotten')
  })

  it('may be an hour above a long target before they are asked', () => {
    expect(timedMinutes(finishedAfter(170 * MINUTE, { asked: 120 }))).toBe(170)
    expect(timedMinutes(finishedAfter(180 * MINUTE, { asked: 120 }))).toBeNull()
  })

  it('leave pauses out, and are asked after a pause of an hour', () => {
    const paused = pausedTimer(started(), T + 5 * MINUTE)
    expect(movedMs(paused, T + 40 * MINUTE)).toBe(5 * MINUTE)
    const on = resumedTimer(paused, T + 20 * MINUTE)
    const walked = finishedTimer(on, T + 27 * MINUTE)
    expect([timedMinutes(walked), timedOf(walked).movingSeconds]).toEqual([12, 720])
    const late = finishedTimer(resumedTimer(paused, T + 5 * MINUTE + HOUR), T + 2 * HOUR)
    expect(timedMinutes(late)).toBeNull()
    expect(whyAsked(paused, T + 65 * MINUTE)).toBe('long-pause')
  })

  it('go on after an end that came too early, which counts as a pause', () => {
    const on = resumedTimer(finishedAfter(5 * MINUTE), T + 6 * MINUTE)
    expect(timedMinutes(finishedTimer(on, T + 13 * MINUTE))).toBe(12)
  })

  it('stand once it is over, however long it lies', () => {
    const over = finishedAfter(12 * MINUTE)
    expect(finishedTimer(over, T + 9 * HOUR)).toEqual(over)
    expect([movedMs(over, T + 9 * HOUR), whyAsked(over, T + 9 * HOUR)]).toEqual([12 * MINUTE, null])
  })

  it('belong to the day and the zone of the start, over midnight and to another zone', () => {
    const { startedAt, timeZone } = timedOf(finishedAfter(20 * MINUTE))
    expect(localDay(startedAt, timeZone)).toBe('2026-11-18')
  })

  it('are elapsed time, whatever the wall shows when summer time begins or ends', () => {
    const spring = Date.parse('2026-03-29T00:50:00Z')
    const walked = finishedTimer(startedTimer(beginning, spring), Date.parse('2026-03-29T01:10:00Z'))
    expect(timedMinutes(walked)).toBe(20)
  })
})

type Step = { kind: 'pause' | 'resume' | 'look' | 'finish'; afterMs: number }
const anyStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('pause', 'resume', 'look', 'finish'),
  afterMs: fc.integer({ min: 0, max: 20 * MINUTE }),
})
const take = { pause: pausedTimer, resume: resumedTimer, look: lookedAt, finish: finishedTimer }

describe('any order of taps', () => {
  it('never walks backwards, and never further than time went by', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
        let timer = started()
        let now = T
        let before = 0
        for (const { kind, afterMs } of steps) {
          now += afterMs
          timer = take[kind](timer, now)
          const moved = movedMs(timer, now)
          expect(moved).toBeGreaterThanOrEqual(before)
          expect(moved).toBeLessThanOrEqual(now - T)
          expect(timer.isClockChanged).toBe(false)
          before = moved
        }
      }),
    )
  })

  it('is the sum of its runs', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(HOUR / 10), fc.nat(HOUR / 2)), { maxLength: 9 }), (runs) => {
        let timer = started()
        let now = T
        for (const [ran, paused] of runs) {
          timer = pausedTimer(timer, now + ran)
          timer = resumedTimer(timer, now + ran + paused)
          now += ran + paused
        }
        expect(movedMs(timer, now)).toBe(runs.reduce((sum, [ran]) => sum + ran, 0))
      }),
    )
  })

  it('does the same when it comes twice, from two tabs', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
        let once = started()
        let twice = started()
        let now = T
        for (const { kind, afterMs } of steps) {
          now += afterMs
          once = take[kind](once, now)
          twice = take[kind](take[kind](twice, now), now)
        }
        expect(movedMs(twice, now)).toBe(movedMs(once, now))
        expect(twice.state).toBe(once.state)
      }),
    )
  })

  it('asks for the minutes after any step back of the clock by more than its tolerance', () => {
    fc.assert(
      fc.property(
        fc.array(anyStep, { maxLength: 9 }),
        fc.integer({ min: 2 * MINUTE, max: 400 * HOUR }),
        (steps, backMs) => {
          let timer = started()
          let now = T
          for (const { kind, afterMs } of steps) {
            now += afterMs
            if (kind !== 'finish') timer = take[kind](timer, now)
          }
          timer = lookedAt(timer, now)
          const over = finishedTimer(timer, now - backMs)
          expect(timedMinutes(over)).toBeNull()
          expect(movedMs(over, now)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})

describe('"Still walking?"', () => {
  it('is asked after two hours, and an hour after it was said', () => {
    expect(stillAsked(started(), T + 2 * HOUR - 1)).toBeNull()
    expect(stillAsked(started(), T + 2 * HOUR)).toBe(2)
    const still = stillWalking(started(), T + 2.5 * HOUR)
    expect([stillAsked(still, T + 3 * HOUR), stillAsked(still, T + 3.5 * HOUR)]).toEqual([null, 3])
    expect(timedMinutes(finishedTimer(still, T + 2.6 * HOUR))).toBeNull()
  })

  it('is asked of a pause of an hour, and not of a walk that is over', () => {
    const paused = pausedTimer(started(), T + 5 * MINUTE)
    expect([stillAsked(paused, T + HOUR), stillAsked(paused, T + 3 * HOUR)]).toEqual([null, 2])
    expect(stillAsked(finishedAfter(3 * HOUR), T + 9 * HOUR)).toBeNull()
  })
})

describe('on the way', () => {
  it('it is said when to be brisk, where the minutes part', () => {
    const split = { warmUp: 5, brisk: 9, coolDown: 5 }
    const at = (minutes: number) => stretchAt(started({ split }), minutes * MINUTE)
    expect([at(0), at(5), at(13.9), at(14), at(19)]).toEqual([
      { part: 'warmUp', untilMinutes: 5 },
      { part: 'brisk', untilMinutes: 14 },
      { part: 'brisk', untilMinutes: 14 },
      { part: 'coolDown', untilMinutes: 19 },
      { part: 'over', untilMinutes: null },
    ])
    expect(stretchAt(started({ split: { warmUp: 0, brisk: 9, coolDown: 0 } }), 0)).toBeNull()
    expect(stretchAt(started(), 0)).toBeNull()
  })

  it('half and the target are told once, when they are passed, and never late', () => {
    expect(cueBetween(12, 6 * MINUTE - 500, 6 * MINUTE + 500)).toBe('half')
    expect(cueBetween(12, 12 * MINUTE - 1, 12 * MINUTE)).toBe('target')
    expect(cueBetween(12, 12 * MINUTE, 12 * MINUTE + 1000)).toBeNull()
    expect(cueBetween(12, 5 * MINUTE, 7 * MINUTE)).toBeNull()
    expect(cueBetween(null, 0, 1000)).toBeNull()
  })
})
