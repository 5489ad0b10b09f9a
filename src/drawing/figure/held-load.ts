import type { Point } from '../path-text'
import type { DrawnPart } from './body-parts'
import { sizes } from './body-sizes'
import { skin } from './outline'
import { signOf, type Side } from './pose'
import type { Skeleton } from './skeleton'
import { between, facing, plus, times } from './space'
import { ball, seen, unitsPerMetre, type View } from './view'

export interface HeldLoad {
  /** All that is carried, both hands or both ankles together. */
  kilograms: number
  held: 'hands' | 'ankles' | 'chest'
}

const weight = (d: string): DrawnPart => ({ tone: 'weight', d, edged: true })

/** Solid things of one form: twice as long is eight times as heavy. Metres for a weight in one hand. */
const sizeOf = (kilograms: number, ofOneKilogram: number) => ofOneKilogram * Math.cbrt(kilograms)

/** Where the middle of a ball is, held with both hands before the chest. */
export const ballRadius = (kilograms: number): number => sizeOf(kilograms, 0.078)

/** A bar with a head at either end, held as hands hang: turned a little inwards. */
function dumbbell(view: View, body: Skeleton, side: Side, kilograms: number): DrawnPart {
  const { wrist, knuckles } = body.arms[side]
  const grip = between(wrist, knuckles, 0.75)
  const radius = sizeOf(kilograms, 0.036)
  const along = facing(-50 * signOf(side)).ahead
  const at = (far: number, thick: number) => ball(view, plus(grip, times(along, far)), thick)
  const head = (sign: number) =>
    skin([at(sign * (0.058 + radius * 0.3), radius), at(sign * (0.058 + radius), radius)])
  return weight(skin([at(-0.05, 0.013), at(0.05, 0.013)]) + head(1) + head(-1))
}

/** A band round the ankle. */
function cuff(view: View, body: Skeleton, side: Side, kilograms: number): DrawnPart {
  const { knee, foot } = body.legs[side]
  const long = sizeOf(kilograms, 0.075)
  const [low, high] = [0.055, 0.055 + long].map((up) =>
    seen(view, between(foot.ankle, knee, up / sizes.shank)),
  )
  if (!low || !high) return weight('')
  const [x, y] = [high.x - low.x, high.y - low.y]
  const half = ((0.024 + sizeOf(kilograms, 0.013)) * unitsPerMetre) / (Math.hypot(x, y) || 1)
  const corner = (at: Point, sign: number) => ({
    x: at.x - y * half * sign,
    y: at.y + x * half * sign,
    radius: 2.2,
  })
  return weight(skin([corner(low, 1), corner(low, -1), corner(high, 1), corner(high, -1)]))
}

/** What is carried at each side; nothing without a load. */
export function heldParts(
  view: View,
  body: Skeleton,
  load: HeldLoad | null,
): { hands: Record<Side, DrawnPart[]>; ankles: Record<Side, DrawnPart[]> } {
  const none = { left: [], right: [] }
  if (load === null || load.kilograms <= 0) return { hands: none, ankles: none }
  if (load.held === 'chest') {
    const middle = between(body.arms.left.knuckles, body.arms.right.knuckles, 0.5)
    const round = weight(skin([ball(view, middle, ballRadius(load.kilograms))]))
    return { hands: { left: [], right: [round] }, ankles: none }
  }
  const each = load.kilograms / 2
  const make = load.held === 'hands' ? dumbbell : cuff
  const both = { left: [make(view, body, 'left', each)], right: [make(view, body, 'right', each)] }
  return load.held === 'hands' ? { hands: both, ankles: none } : { hands: none, ankles: both }
}
