import type { Pose, Side } from './pose'
import type { SeenFrom } from './view'

/** The four moments that tell a movement, as phases of its loop. */
export type FourPhases = readonly [number, number, number, number]

/** One of the seven movements as a loop of poses. */
export interface Movement {
  /** One calm loop. */
  seconds: number
  seenFrom: SeenFrom
  stills: FourPhases
  /** Which of the four tells it best when there is room for one. */
  portrait: 0 | 1 | 2 | 3
  /** How often the four moments return within a loop. */
  rounds: number
  /** Metres that one loop leads forward; the picture then moves along. */
  travel: number
  /** The way that an arrow shows: onwards, back, or none where the feet have arrows of their own. */
  direction: 1 | 0 | -1
  /** @param phase any number: each whole one is a loop. @param step height of the step to climb, in metres. */
  poseAt: (phase: number, step: number) => Pose
  /** Steps whose way is shown with an arrow: from when, and when the foot arrives. */
  ways: readonly { side: Side; from: number; until: number }[]
  /** What is seen, in metres beside the middle: the whole picture, and a still frame. */
  wide: readonly [left: number, right: number]
  close: readonly [left: number, right: number]
  scene: 'floor' | 'step' | 'counter'
}
