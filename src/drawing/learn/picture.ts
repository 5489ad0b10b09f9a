import { bodyParts, type DrawnPart, type Tone } from '../figure/body-parts'
import type { Pose } from '../figure/pose'
import { skeleton } from '../figure/skeleton'
import { place } from '../figure/space'
import { unitsPerMetre, viewFrom, type SeenFrom } from '../figure/view'
import type { Point } from '../path-text'

/** Pieces that are drawn in their own coordinates, the floor at y = 0, and put at a point of the picture. */
export interface Layer {
  at: Point
  parts: DrawnPart[]
}
/** A numbered mark and the place that it tells of. */
export interface NumberedMark {
  at: Point
  to: Point
}
/** A figure, such as 30 minutes, written into the picture. */
interface WrittenNumber {
  at: Point
  value: number
}
/** One picture of what is taught, a person of it 200 units tall. */
export interface LearnPicture {
  width: number
  height: number
  layers: Layer[]
  /** In the order of their numbers, from 1. */
  marks: NumberedMark[]
  numbers: WrittenNumber[]
}

export const part = (tone: Tone, d: string): DrawnPart => ({ tone, d, edged: false })
export const metres = (length: number): number => length * unitsPerMetre

/** A person in a pose, the hips in the middle. @param moving the tone of the right leg, which otherwise is the accent */
export function person(pose: Pose, seenFrom: SeenFrom, moving: Tone = 'move') {
  const view = viewFrom(seenFrom, place(pose.hips.x, pose.hips.y, 0))
  const body = skeleton(pose)
  const parts = bodyParts(view, body, { left: [], right: [] })
  return {
    view,
    body,
    parts: parts.map((one) => (one.tone === 'move' ? { ...one, tone: moving } : one)),
  }
}

export const shifted = ({ x, y }: Point, by: Point): Point => ({ x: x + by.x, y: y + by.y })
