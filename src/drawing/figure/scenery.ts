import { tenth } from '../path-text'
import type { DrawnPart } from './body-parts'
import type { Movement } from './movement'
import { counterEdge, counterHeight } from './movements/balance'
import { halfStep } from './movements/step-up-ways'
import { place } from './space'
import { rectangle, seen, unitsPerMetre, type View } from './view'

/** Joints of the floor that pass below a walker, metres apart at most. */
const jointsApart = 0.3
const floorThick = 2

const part = (tone: DrawnPart['tone'], d: string): DrawnPart => ({ tone, d, edged: false })

/** Strokes below the floor's line. A loop leads over a whole number of them, so that it closes. */
function floorJoints(view: View, travel: number, [left, right]: readonly [number, number]): string {
  const apart = Math.abs(travel) / Math.ceil(Math.abs(travel) / jointsApart)
  const first = Math.ceil((view.centre.x + left) / apart)
  const last = Math.floor((view.centre.x + right) / apart)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const { x } = seen(view, place((first + index) * apart, 0, 0))
    return `M${tenth(x)} ${floorThick + 2}l-5 7`
  }).join('')
}

function things(view: View, { scene }: Movement, step: number): DrawnPart[] {
  if (scene === 'step') {
    const { x } = seen(view, place(0, -halfStep, 0))
    const [width, height] = [2 * halfStep * unitsPerMetre, step * unitsPerMetre]
    return [
      part('prop', rectangle(x + 1.5, -height, width - 3, height)),
      part('prop-top', rectangle(x, -height, width, 3)),
    ]
  }
  if (scene === 'counter') {
    const { x, y } = seen(view, place(0, counterEdge, counterHeight))
    return [part('prop', rectangle(x - 38, y, 34, -y)), part('prop-top', rectangle(x - 40, y, 40, 4))]
  }
  return []
}

/** The floor and what stands on it. */
export function scenery(view: View, movement: Movement, step: number): DrawnPart[] {
  const [left, right] = movement.wide
  const width = (right - left) * unitsPerMetre
  const floor = part('ground', rectangle(left * unitsPerMetre + 4, 0, width - 8, floorThick))
  const joints = movement.travel === 0 ? '' : floorJoints(view, movement.travel, [left + 0.1, right - 0.06])
  return [...things(view, movement, step), floor, part('marks', joints)]
}
