import * as z from 'zod/mini'

/** Numeric pain rating scale: a whole number from 0 (none) to 10 (worst imaginable). */
export const painScoreSchema = z.int().check(z.gte(0), z.lte(10))

export type PainZone = 'green' | 'amber' | 'red' | 'unknown'

/** Limits that a programme may set. */
export type PainSettings = {
  /** Highest score that is green, 0–3; 2 unless set. */
  greenMax?: number
  /** Highest score that is amber, from greenMax + 1 to 8; 5 unless set. */
  amberMax?: number
  /** For people whose pain is high before they start. */
  highBaseline?: boolean
}

/** Safe bounds of what a programme may set. */
export const MOST_GREEN = 3
export const MOST_AMBER = 8
export const LEAST_AMBER_ABOVE = 1
export const usualSettings: Required<PainSettings> = { greenMax: 2, amberMax: 5, highBaseline: false }

/** From here on pain before a walk is high (0–10). */
export const HIGH_BEFORE = 4

/** How a walk's pain is judged (pain-monitoring model). No score is unknown, never green. */
export function painZone(input: {
  before: number | null
  worst: number | null
  settings?: PainSettings | null
}): PainZone {
  const { before, worst } = input
  const { greenMax = 2, amberMax = 5, highBaseline = false } = input.settings ?? {}
  if (worst === null) return 'unknown'
  if (highBaseline && before !== null && before >= HIGH_BEFORE) {
    const rise = worst - before
    if (worst >= 8 || rise >= 3) return 'red'
    return rise >= 1 || worst >= 6 ? 'amber' : 'green'
  }
  if (worst <= greenMax) return 'green'
  return worst <= amberMax ? 'amber' : 'red'
}

/** The middle value, or the mean of the two in the middle; null of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = new Float64Array(values).sort()
  const upper = sorted[sorted.length >> 1]
  if (upper === undefined) return null
  if (sorted.length % 2 === 1) return upper
  return ((sorted[(sorted.length >> 1) - 1] ?? upper) + upper) / 2
}

/** Whether pain had settled by the next morning: at most one above the median of three or more usual mornings, else
 * at most one above the score before the walk; null when it cannot be known. */
export function settled(input: {
  before: number | null
  nextMorning: number | null
  usualMornings: readonly number[]
}): boolean | null {
  const { before, nextMorning, usualMornings } = input
  const usual = usualMornings.length >= 3 ? median(usualMornings) : before
  if (nextMorning === null || usual === null) return null
  return nextMorning <= usual + 1
}
