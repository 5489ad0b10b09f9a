import type { Point } from '../path-text'
import { bodyHeight } from './body-sizes'
import { smooth } from './outline'
import type { Skeleton } from './skeleton'
import { dot, facing, plus, times } from './space'
import { seen, unitsPerMetre, type View } from './view'

/** Rings of the trunk: share of the spine from hips to shoulders, half-width, depth before and behind the spine. */
const rings: readonly (readonly [share: number, half: number, before: number, behind: number])[] = [
  [-0.185, 0.04, 0.022, 0.03],
  [-0.13, 0.08, 0.044, 0.056],
  [0.0, 0.0965, 0.053, 0.065],
  [0.2, 0.0905, 0.055, 0.056],
  [0.42, 0.08, 0.057, 0.042],
  [0.66, 0.089, 0.066, 0.053],
  [0.84, 0.099, 0.065, 0.062],
  [0.98, 0.112, 0.05, 0.058],
  [1.05, 0.101, 0.037, 0.052],
  [1.1, 0.066, 0.032, 0.046],
  [1.12, 0.04, 0.024, 0.036],
]

/** Neck to seat in one outline: turned at the hips and shoulders, it narrows as a real trunk does. */
export function trunkShape(view: View, { hips, up, turns }: Skeleton): string {
  const spine = 0.288 * bodyHeight
  const upward = seen({ ...view, centre: { x: 0, y: 0, z: 0 } }, up)
  const long = Math.hypot(upward.x, upward.y) || 1
  // At right angles to the spine, towards the picture's right.
  const aside: Point = { x: -upward.y / long, y: upward.x / long }
  const left: Point[] = []
  const right: Point[] = []
  for (const [share, half, before, behind] of rings) {
    const turn = turns.hips + (turns.shoulders - turns.hips) * Math.min(1, Math.max(0, share))
    const local = facing(turn)
    const [wide, deep] = [dot(local.right, view.rightward) * half, dot(local.ahead, view.rightward)]
    const reach = (sign: number) =>
      Math.hypot(wide, deep * (deep * sign > 0 ? before : behind)) * bodyHeight * unitsPerMetre * sign
    const middle = seen(view, plus(hips, times(up, share * spine)))
    const at = (far: number): Point => ({ x: middle.x + aside.x * far, y: middle.y + aside.y * far })
    left.push(at(reach(-1)))
    right.push(at(reach(1)))
  }
  return smooth([...left, ...right.toReversed()])
}
