import type { SeenFrom, View } from './view'
import { headShapes } from './head-shape'
import { armShape, footShape, legShape } from './limb-shapes'
import type { Side } from './pose'
import type { Skeleton } from './skeleton'
import { facing } from './space'
import { trunkShape } from './trunk-shape'

/** What a part is, which gives it its colour. */
export type Tone =
  | ('main' | 'far' | 'near' | 'move')
  | ('ground' | 'marks' | 'prop' | 'prop-top' | 'weight')
  | ('arrow' | 'arrow-tip' | 'print' | 'lace')
export interface DrawnPart {
  tone: Tone
  d: string
  /** Outlined in the ground's colour, so that overlapping parts stay apart. */
  edged: boolean
}

const edged = (tone: Tone, d: string): DrawnPart => ({ tone, d, edged: true })

const plain = (tone: Tone, d: string): DrawnPart => ({ tone, d, edged: false })

function legParts(view: View, body: Skeleton, side: Side): DrawnPart[] {
  const leg = body.legs[side]
  const tone = side === 'right' ? 'move' : view.seenFrom === 'side' ? 'far' : 'main'
  return [edged(tone, legShape(view, leg)), edged(tone, footShape(view, leg.foot))]
}

function armParts(view: View, body: Skeleton, side: Side, tone: Tone): DrawnPart[] {
  const { ahead } = facing(body.turns.shoulders)
  return [edged(tone, armShape(view, body.arms[side], ahead))]
}

/** The body from back to front. What it carries is drawn with the hands that hold it. */
export function bodyParts(view: View, body: Skeleton, held: Record<Side, DrawnPart[]>): DrawnPart[] {
  const head = headShapes(view, body)
  const trunk: DrawnPart[] = [
    edged('far', head.neck),
    edged('main', trunkShape(view, body)),
    plain('far', head.earsBehind),
    edged('near', head.hair),
    plain('far', head.face),
    { tone: 'far', d: head.earsBefore, edged: view.seenFrom === 'side' },
  ]
  const order: Record<SeenFrom, () => DrawnPart[]> = {
    side: () => [
      ...armParts(view, body, 'left', 'far'),
      ...held.left,
      ...legParts(view, body, 'left'),
      ...legParts(view, body, 'right'),
      ...trunk,
      ...held.right,
      ...armParts(view, body, 'right', 'near'),
    ],
    behind: () => [
      ...armParts(view, body, 'left', 'far'),
      ...armParts(view, body, 'right', 'far'),
      ...legParts(view, body, 'left'),
      ...legParts(view, body, 'right'),
      ...held.left,
      ...held.right,
      ...trunk,
    ],
    front: () => [
      ...legParts(view, body, 'left'),
      ...legParts(view, body, 'right'),
      ...trunk,
      ...armParts(view, body, 'left', 'far'),
      ...armParts(view, body, 'right', 'far'),
      ...held.left,
      ...held.right,
    ],
  }
  return order[view.seenFrom]()
}
