import type { DrawnPart } from './body-parts'
import { limb, skin } from './outline'
import type { Side } from './pose'
import type { Skeleton } from './skeleton'
import { between, place, plus, times } from './space'
import { ball, type View } from './view'

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

function dumbbell(view: View, body: Skeleton, side: Side, kilograms: number): DrawnPart {
  const { wrist, knuckles } = body.arms[side]
  const grip = between(wrist, knuckles, 0.7)
  const radius = sizeOf(kilograms, 0.037)
  const along = place(1, 0, 0)
  const end = (sign: number) => [
    ball(view, plus(grip, times(along, sign * (0.05 + radius * 0.3))), radius),
    ball(view, plus(grip, times(along, sign * (0.05 + radius * 0.8))), radius),
  ]
  const bar = [
    ball(view, plus(grip, times(along, -0.05)), 0.013),
    ball(view, plus(grip, times(along, 0.05)), 0.013),
  ]
  return weight(limb(bar) + skin(end(1)) + skin(end(-1)))
}

function cuff(view: View, body: Skeleton, side: Side, kilograms: number): DrawnPart {
  const { knee, foot } = body.legs[side]
  const radius = 0.036 + sizeOf(kilograms, 0.011)
  const half = sizeOf(kilograms, 0.045) / 0.42
  return weight(
    limb([
      ball(view, between(foot.ankle, knee, 0.11), radius),
      ball(view, between(foot.ankle, knee, 0.11 + half), radius + 0.004),
    ]),
  )
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
