import { tenth, type Point } from '../path-text'
import type { DrawnPart } from './body-parts'
import { footJoints } from './foot-joints'
import { footPrint } from './limb-shapes'
import type { Movement } from './movement'
import { seen, unitsPerMetre, type View } from './view'

/** Shorter ways need no arrow, drawing units. */
const shortest = 22
/** Above the print where the foot will stand. */
const above = 17

const part = (tone: DrawnPart['tone'], d: string): DrawnPart => ({ tone, d, edged: false })

/** A dashed line with its solid tip, and the outline of what stands at its end. */
const arrow = (line: string, before: Point, tip: Point, print: string): DrawnPart[] => {
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x)
  const barb = (turn: number) =>
    `${tenth(tip.x - 6.5 * Math.cos(angle + turn))} ${tenth(tip.y - 6.5 * Math.sin(angle + turn))}`
  const tips = `M${barb(0.6)}L${tenth(tip.x)} ${tenth(tip.y)}L${barb(-0.6)}`
  return [part('arrow', line), part('arrow-tip', tips), part('print', print)]
}
const nothing = [part('arrow', ''), part('arrow-tip', ''), part('print', '')]

/** Which way a walker travels: beside the knees, in front of the way. */
function travelArrow(direction: 1 | -1): DrawnPart[] {
  const [from, to] = [0.4, 0.66].map((metres) => ({ x: metres * unitsPerMetre * direction, y: -72 }))
  if (!from || !to) return nothing
  return arrow(`M${tenth(from.x)} ${from.y}H${tenth(to.x)}`, from, to, '')
}

/** The way of a whole walk; or the way one foot has before it, shorter as it arrives, with the print that it will fill. */
export function wayArrow(view: View, movement: Movement, phase: number, step: number): DrawnPart[] {
  if (movement.direction !== 0) return travelArrow(movement.direction)
  const way = movement.ways.find(({ from, until }) => phase >= from && phase < until)
  if (!way) return nothing
  const footAt = (at: number) => footJoints(movement.poseAt(at, step).feet[way.side], way.side)
  const landed = footAt(way.until)
  const [start, end] = [seen(view, footAt(phase).ball), seen(view, landed.ball)]
  const far = end.x - start.x
  if (Math.abs(far) < shortest) return nothing
  const [x, y] = [start.x + Math.sign(far) * 9, start.y - 9]
  const tip = { x: end.x, y: end.y - above }
  const top = { x: (x + tip.x) / 2 + Math.sign(far) * 4, y: Math.min(y, tip.y) - 9 - Math.abs(far) * 0.16 }
  const line = `M${tenth(x)} ${tenth(y)}Q${tenth(top.x)} ${tenth(top.y)} ${tenth(tip.x)} ${tenth(tip.y)}`
  return arrow(line, top, tip, footPrint(view, landed))
}
