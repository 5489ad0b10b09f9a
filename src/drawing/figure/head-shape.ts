import { bodyHeight } from './body-sizes'
import { limb, skin } from './outline'
import type { Skeleton } from './skeleton'
import { between, cos, dot, facing, place, plus, sin, times, type Place } from './space'
import { ball, type View } from './view'

/** Rounded pieces of a head: to the front, to the right, up from its middle, radius; shares of the body's height. */
type Piece = readonly [ahead: number, right: number, up: number, radius: number]
const skull: readonly Piece[] = [
  [-0.0125, 0, 0.0155, 0.0465],
  [0.008, 0, 0.017, 0.0445],
  [0.02, 0, -0.008, 0.034],
  [-0.019, 0.015, -0.014, 0.029],
  [-0.019, -0.015, -0.014, 0.029],
]
const jaw: readonly Piece[] = [
  [0.026, 0.016, 0.004, 0.026],
  [0.026, -0.016, 0.004, 0.026],
  [0.002, 0.014, -0.026, 0.022],
  [0.002, -0.014, -0.026, 0.022],
  [0.031, 0.003, -0.0455, 0.016],
  [0.031, -0.003, -0.0455, 0.016],
]
const nose: readonly Piece[] = [
  [0.046, 0, 0.008, 0.008],
  [0.0575, 0, -0.0115, 0.0066],
  [0.044, 0, -0.017, 0.009],
]
const ears: readonly Piece[] = [
  [-0.006, 0.0445, 0.004, 0.0085],
  [-0.004, 0.044, -0.01, 0.006],
]

export interface HeadShapes {
  neck: string
  hair: string
  face: string
  /** Ears on the far side of the head, and on the side that is seen. */
  earsBehind: string
  earsBefore: string
}

/** Head and neck: face, nose and ears say where somebody looks; from behind there is no face. */
export function headShapes(view: View, { head, shoulders, up: spineUp, turns, nod }: Skeleton): HeadShapes {
  const { ahead, right } = facing(turns.head)
  const offset = ([a, r, u]: Piece): Place => {
    const [front, top] = [a * cos(nod) + u * sin(nod), u * cos(nod) - a * sin(nod)]
    return times(plus(plus(times(ahead, front), times(right, r)), place(0, 0, top)), bodyHeight)
  }
  const skinOf = (pieces: readonly Piece[]) =>
    skin(pieces.map((piece) => ball(view, plus(head, offset(piece)), piece[3] * bodyHeight)))
  const seenEars: string[] = []
  const hiddenEars: string[] = []
  for (const side of [-1, 1]) {
    const ear = ears.map(([a, r, u, radius]): Piece => [a, r * side, u, radius])
    const [first] = ear
    const before = first !== undefined && dot(offset(first), view.nearward) > 0
    ;(before ? seenEars : hiddenEars).push(skinOf(ear))
  }
  const low = plus(shoulders, times(spineUp, 0.02 * bodyHeight))
  const high = plus(head, place(-0.002 * bodyHeight, 0, -0.026 * bodyHeight))
  return {
    neck: limb([
      ball(view, low, 0.036 * bodyHeight),
      ball(view, between(low, high, 0.55), 0.029 * bodyHeight),
      ball(view, high, 0.0285 * bodyHeight),
    ]),
    hair: skinOf(skull),
    face: view.seenFrom === 'behind' ? '' : skinOf(jaw) + skinOf(nose),
    earsBehind: hiddenEars.join(''),
    earsBefore: seenEars.join(''),
  }
}
