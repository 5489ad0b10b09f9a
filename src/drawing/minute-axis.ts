/** The guideline's 30 minutes a day; the axis always reaches a little above it. */
export const thirtyMinutes = 30
export const lowestTop = 32

/**
 * Where the axis of minutes ends. It grows with what is asked and walked, but one day far beyond the others does not
 * flatten them all: such a bar is cut and its number written.
 */
export function axisTop(minutes: readonly number[], targets: readonly (number | null)[]): number {
  const asked = Math.max(0, ...targets.map((target) => target ?? 0))
  const walked = Math.max(0, ...minutes)
  const usual = Math.max(lowestTop, asked * 1.15)
  return Math.max(usual, Math.min(walked * 1.06, usual * 2))
}

/** Level lines at round minutes: few, and none so near to 30 that their numbers touch. */
export function minuteTicks(top: number): number[] {
  const step = [10, 15, 30, 60, 120, 240, 480].find((size) => top / size <= 4.3) ?? 720
  const ticks = Array.from({ length: Math.floor(top / step) + 1 }, (_, place) => place * step)
  return ticks.filter((tick) => tick === thirtyMinutes || Math.abs(tick - thirtyMinutes) > top * 0.08)
}
