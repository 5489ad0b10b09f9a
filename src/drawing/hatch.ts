import type { Box } from './mark'
import { lineTo, moveTo } from './path-text'

/**
 * Parallel 45° lines cut to a box: drawn as a path, so that no pattern id is needed and paper can have it too. The lines
 * of all boxes belong to one grid, so that those of neighbouring boxes join.
 * @param gap pixels between lines, measured across them.
 * @param rising lines go up to the right; otherwise down.
 */
export function hatchLines({ x, y, width, height }: Box, gap: number, rising = true): string {
  if (width <= 0 || height <= 0) return ''
  const along = gap * Math.SQRT2
  // Rising lines keep x + y, falling ones x − y: measured from the corner where that sum is least.
  const corner = rising ? x + y : x - (y + height)
  const first = Math.ceil(corner / along + 0.01) * along - corner
  let d = ''
  for (let sum = first; sum < width + height; sum += along) {
    const from = { u: Math.max(0, sum - height), v: Math.min(sum, height) }
    const to = { u: Math.min(sum, width), v: Math.max(0, sum - width) }
    const place = ({ u, v }: { u: number; v: number }) => ({ x: x + u, y: rising ? y + v : y + height - v })
    d += moveTo(place(from)) + lineTo(place(to))
  }
  return d
}

/** A field of dots as a path of points: give its stroke round ends. */
export function dotField({ x, y, width, height }: Box, gap: number): string {
  let d = ''
  for (let row = 0, top = y + gap / 2; top < y + height; top += gap, row += 1) {
    for (let left = x + (row % 2 === 0 ? gap / 2 : gap); left < x + width; left += gap) {
      d += `${moveTo({ x: left, y: top })}h0`
    }
  }
  return d
}
