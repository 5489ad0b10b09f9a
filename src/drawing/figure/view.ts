import { tenth, type Point } from '../path-text'
import { bodyHeight } from './body-sizes'
import type { Disc } from './outline'
import { dot, place, type Place } from './space'

export type SeenFrom = 'behind' | 'side' | 'front'

/** Drawing units for one metre: the person is 200 units tall. */
export const unitsPerMetre = 200 / bodyHeight

/** From where the reader looks, and what stands in the middle. The floor is at y = 0. */
export interface View {
  seenFrom: SeenFrom
  /** What lies to the right in the picture. */
  rightward: Place
  /** What lies towards the reader. */
  nearward: Place
  /** The place in the room that is at x = 0. */
  centre: Place
}

const axes: Record<SeenFrom, Pick<View, 'rightward' | 'nearward'>> = {
  behind: { rightward: place(0, 1, 0), nearward: place(-1, 0, 0) },
  side: { rightward: place(1, 0, 0), nearward: place(0, 1, 0) },
  front: { rightward: place(0, -1, 0), nearward: place(1, 0, 0) },
}

export const viewFrom = (seenFrom: SeenFrom, centre: Place): View => ({
  seenFrom,
  ...axes[seenFrom],
  centre,
})

export const seen = (view: View, { x, y, z }: Place): Point => ({
  x: (dot(view.rightward, { x, y, z }) - dot(view.rightward, view.centre)) * unitsPerMetre,
  y: -z * unitsPerMetre,
})
/** @param radius in metres. */
export const ball = (view: View, at: Place, radius: number): Disc => ({
  ...seen(view, at),
  radius: radius * unitsPerMetre,
})
export const rectangle = (left: number, top: number, width: number, height: number): string =>
  `M${tenth(left)} ${tenth(top)}h${tenth(width)}v${tenth(height)}h${tenth(-width)}z`
