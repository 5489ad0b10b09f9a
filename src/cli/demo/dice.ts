import { uuidV7 } from '@/domain/uuid-v7'
import { epochMs } from '@/domain/calendar-day'
import type { Instant } from '@/domain/calendar-day'

/** Chance that falls the same way on every machine: the same seed, the same throws. */
export type Dice = {
  /** From 0 up to, never reaching, 1. */
  next: () => number
  chance: (probability: number) => boolean
  /** A whole number, both ends included. */
  whole: (from: number, to: number) => number
  normal: (mean: number, deviation: number) => number
  pick: <T>(list: readonly [T, ...T[]]) => T
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  }
  return value >>> 0
}

/** mulberry32: 32 bits of state are enough for a day's throws. */
export function dice(seed: string): Dice {
  let state = hash(seed)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    chance: (probability) => next() < probability,
    whole,
    // Box and Muller's way; 1 − next() is never 0.
    normal: (mean, deviation) =>
      mean + deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick: ([first, ...rest]) => rest[whole(0, rest.length) - 1] ?? first,
  }
}

/** The id of a simulated fact: of its moment and its name, so that two runs agree. */
export function factId(name: string, at: Instant): string {
  const { whole } = dice(`id ${name}`)
  return uuidV7(
    epochMs(at),
    Uint8Array.from({ length: 10 }, () => whole(0, 255)),
  )
}
