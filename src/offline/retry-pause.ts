const FIRST_MS = 2_000
const LONGEST_MS = 300_000

/** Milliseconds until the next try after that many failures in a row (1, 2, …): doubling from two seconds to five
 * minutes, of which a random half is taken off, so that a clinic's phones do not all come back at once.
 * `random` is from 0 to 1. */
export const retryPause = (failures: number, random: number): number =>
  Math.round(Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1)) * (0.5 + random / 2))
