import { tenth } from './path-text'

/** Minutes that one segment stands for: one each up to 20 asked, then two, and five above an hour. */
export const minutesPerSegment = (asked: number): number => (asked <= 20 ? 1 : asked <= 60 ? 2 : 5)

export interface RingSegment {
  d: string
  on: boolean
}

/**
 * The ring of minutes asked: closed segments, clockwise from the top, those walked first.
 * @param asked whole minutes, at least 1. @param size of the square, in pixels. @param thick width of the band.
 */
export function ringSegments(done: number, asked: number, size: number, thick: number): RingSegment[] {
  const per = minutesPerSegment(asked)
  const count = Math.max(1, Math.ceil(asked / per))
  const on = done >= asked ? count : Math.floor(done / per)
  const outer = size / 2 - 1
  const inner = outer - thick
  const half = count === 1 ? 0.012 : Math.min(2.6, (Math.PI * outer) / count / 4) / outer
  const arc = (2 * Math.PI) / count
  const at = (radius: number, angle: number) =>
    `${tenth(size / 2 + radius * Math.sin(angle))} ${tenth(size / 2 - radius * Math.cos(angle))}`
  return Array.from({ length: count }, (_, place) => {
    const from = place * arc + half
    const to = (place + 1) * arc - half
    // The same gap in pixels at both rims, so that its sides run parallel.
    const tilt = half * (outer / inner - 1)
    const large = to - from > Math.PI ? 1 : 0
    const d = `M${at(outer, from)}A${tenth(outer)} ${tenth(outer)} 0 ${large} 1 ${at(outer, to)}L${at(inner, to - tilt)}A${tenth(inner)} ${tenth(inner)} 0 ${large} 0 ${at(inner, from + tilt)}z`
    return { d, on: place < on }
  })
}
