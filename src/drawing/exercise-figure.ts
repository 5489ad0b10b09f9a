import type { FigureKind } from './figure-kinds'
import { bodyParts, type DrawnPart } from './figure/body-parts'
import { carrying } from './figure/carrying'
import { heldParts, type HeldLoad } from './figure/held-load'
import type { FourPhases, Movement } from './figure/movement'
import { movements } from './figure/movements'
import { scenery } from './figure/scenery'
import { skeleton } from './figure/skeleton'
import { place } from './figure/space'
import { unitsPerMetre, viewFrom, type SeenFrom } from './figure/view'
import { wayArrow } from './figure/way-arrow'
import { tenth } from './path-text'

export interface FigureSetup {
  /** Height of the step that is climbed; 10 cm where nothing is said. */
  heightMetres?: number
  load?: HeldLoad | null
}
export interface FigureDrawing {
  viewBox: string
  /** The same moment cut closer, for a small frame. */
  closeViewBox: string
  /** From back to front; as many at every moment of a loop. */
  parts: DrawnPart[]
  seenFrom: SeenFrom
}

/** Above the crown and below the floor, drawing units. */
const [head, foot] = [14, 16]

/** The middle of the picture: a walker's hips, smoothed over a tenth of the loop so that the picture glides along. */
function middle(movement: Movement, phase: number, step: number): number {
  if (movement.travel === 0) return 0
  const around = [-0.1, -0.05, 0, 0.05, 0.1]
  return around.reduce((sum, off) => sum + movement.poseAt(phase + off, step).hips.x, 0) / around.length
}

/** One moment of a movement. @param phase from 0 to 1 of its loop. */
export function exerciseFigure(kind: FigureKind, phase: number, setup: FigureSetup = {}): FigureDrawing {
  const movement = movements[kind]
  const step = setup.heightMetres ?? 0.1
  const load = setup.load ?? null
  const view = viewFrom(movement.seenFrom, place(middle(movement, phase, step), 0, 0))
  const pose = carrying(movement.poseAt(phase, step), load)
  const body = skeleton(pose)
  const held = heldParts(view, body, load)
  const raised = movement.scene === 'step' ? step : 0
  const top = -200 - head - raised * unitsPerMetre
  const box = ([left, right]: readonly [number, number], shift = 0) =>
    [left * unitsPerMetre + shift, top, (right - left) * unitsPerMetre, foot - top].map(tenth).join(' ')
  const aside = movement.seenFrom === 'side' ? 0 : pose.hips.y * unitsPerMetre
  return {
    viewBox: box(movement.wide),
    closeViewBox: box(movement.close, aside),
    parts: [
      ...scenery(view, movement, step),
      ...wayArrow(view, movement, phase, step),
      ...bodyParts(view, body, held.hands),
      ...held.ankles.left,
      ...held.ankles.right,
    ],
    seenFrom: movement.seenFrom,
  }
}

/** The four moments that tell the movement. */
export const stillPhases = (kind: FigureKind): FourPhases => movements[kind].stills

/** How long one calm loop takes. */
export const loopSeconds = (kind: FigureKind): number => movements[kind].seconds

/** The one moment that tells it best. */
export function portraitPhase(kind: FigureKind): number {
  const { stills, portrait } = movements[kind]
  return stills[portrait]
}

/** Which of the four moments a phase belongs to: the last one that has begun. */
export function momentAt(kind: FigureKind, phase: number): 0 | 1 | 2 | 3 {
  const { stills, rounds } = movements[kind]
  const within = phase % (1 / rounds)
  const begun = stills.map((still) => still - 0.03 <= within).lastIndexOf(true)
  return begun === 0 || begun === 1 || begun === 2 ? begun : 3
}
