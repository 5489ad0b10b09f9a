export const presets = ['nhlbi12', 'linear', 'percent', 'hand'] as const
export const MOST_RUNGS = 60
export const MOST_RUNG_MINUTES = 120
export const MOST_EASY_MINUTES = 30

export type RampInput =
  | { preset: 'nhlbi12' }
  | { preset: 'linear'; from: number; to: number; weeks: number }
  | { preset: 'percent'; from: number; to: number }

/** The published walking schedule of twelve weeks (NHLBI), brisk minutes; five easy ones come before and after. */
const nhlbi12 = [5, 7, 9, 11, 13, 15, 18, 20, 23, 26, 28, 30]

/** Rounds numerator / denominator half up, in whole numbers, so that a half is never missed by a float. */
const roundedHalfUp = (numerator: number, denominator: number) =>
  Math.floor((2 * numerator + denominator) / (2 * denominator))

/** The rungs of a ladder in whole brisk minutes. `weeks` is the number of rungs. */
export function ramp(input: RampInput): number[] {
  switch (input.preset) {
    case 'nhlbi12':
      return [...nhlbi12]
    case 'linear':
      return linear(input.from, input.to, input.weeks)
    case 'percent':
      return percent(input.from, input.to)
  }
}

function linear(from: number, to: number, rungs: number): number[] {
  if (rungs === 1) return [to]
  const steps = rungs - 1
  return Array.from({ length: rungs }, (_, step) => roundedHalfUp(from * steps + (to - from) * step, steps))
}

function percent(from: number, to: number): number[] {
  const rungs = [from]
  for (let last = from; last < to; rungs.push(last)) {
    last = Math.min(to, Math.max(last + 1, roundedHalfUp(11 * last, 10)))
  }
  return rungs
}

/** Where to start: the floor of the mean of what is managed on a good and on a bad day, at least 1 minute. */
export const startMinutes = ({ goodDay, badDay }: { goodDay: number; badDay: number }): number =>
  Math.max(1, Math.floor((goodDay + badDay) / 2))

/** The rung to propose after days away: one down after 7–20, the first after 21 or more. Rungs count from 1. */
export function returnRung({ daysPaused, rung }: { daysPaused: number; rung: number }): number {
  if (daysPaused >= 21) return 1
  return daysPaused >= 7 ? Math.max(1, rung - 1) : rung
}
