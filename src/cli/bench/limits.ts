import type { GrowthFigure } from '@/cli/bench/growth-figures'

/** How many times the bare server's an answer may take, at one connection. */
export const benchLimits = { log: 8, year: 5, caseload: 3 } as const

/** How many times the usual size's the largest may take; of memory, the last round's to the first's. */
const growthLimits = { 'caseload-first-page': 1.3, 'name-search': 2, memory: 1.2 } as const
/** Where the limits hold: memory at its last round. */
const LARGEST = 10_000

/** @returns the limit of a figure, null where it has none */
export function growthLimitOf({ job, size }: Pick<GrowthFigure, 'job' | 'size'>): number | null {
  if (job === 'year') return null
  return job === 'memory'
    ? size === 1
      ? null
      : growthLimits.memory
    : size === LARGEST
      ? growthLimits[job]
      : null
}

type Limited = { what: string; ratio: number; limit: number | null }

/** A sentence of each figure that is beyond its limit; what is no number is so. */
export const missed = (figures: readonly Limited[]): string[] =>
  figures.flatMap(({ what, ratio, limit }) =>
    limit === null || ratio <= limit
      ? []
      : [`${what}: ${ratio.toFixed(2)} times, and the limit is ${String(limit)}.`],
  )
