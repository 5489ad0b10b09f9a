import { sizes } from '../body-sizes'
import type { Movement } from '../movement'
import { cos, place, sin } from '../space'
import { footOn, hanging, standing, type FootTracks } from '../stance'
import { track } from '../track'

/** Small steps back: two of them, metres. */
const stride = -0.64

/** A foot that lands on its toes behind the body, lowers its heel, and leaves the floor heel last. */
const tracks: FootTracks = {
  x: track(
    [
      [0, 0],
      [0.6, 0],
      [0.68, 0.1 * stride],
      [0.8, 0.5 * stride],
      [0.92, 0.92 * stride],
      [0.98, stride],
    ],
    stride,
  ),
  z: track([
    [0, 0],
    [0.6, 0],
    [0.7, 0.05],
    [0.82, 0.06],
    [0.92, 0.035],
  ]),
  pitch: track([
    [0, -30],
    [0.05, -29],
    [0.2, 0],
    [0.5, 0],
    [0.6, 9],
    [0.7, -4],
    [0.82, -20],
    [0.93, -32],
  ]),
}

/** One look back in every two strides. */
const looking = track([
  [0.02, 0],
  [0.16, 1],
  [0.5, 1],
  [0.64, 0],
])

/** Backwards in small steps, leaning a little forward, with a look over the right shoulder. */
export const backward: Movement = {
  seconds: 5.6,
  seenFrom: 'side',
  stills: [0.25, 0.42, 0.52, 0.62],
  portrait: 2,
  rounds: 1,
  travel: 2 * stride,
  direction: -1,
  ways: [],
  wide: [-1.15, 1.15],
  close: [-0.7, 0.48],
  scene: 'floor',
  poseAt(phase) {
    const steps = 2 * phase
    const turn = 360 * steps
    const left = footOn(tracks, steps - 0.5, -0.06)
    const look = looking(phase)
    return standing({
      hips: place(
        stride * (steps - 0.25) + 0.03,
        0.02 * cos(turn - 108),
        sizes.hipHeight - 0.022 - 0.01 * cos(2 * turn),
      ),
      hipTilt: 2 * cos(turn - 50),
      lean: 6,
      shoulderTurn: 28 * look,
      headTurn: 116 * look,
      feet: { right: footOn(tracks, steps, 0.06), left: { ...left, x: left.x + stride / 2 } },
      arms: {
        left: { ...hanging, swing: -2 + 10 * cos(turn), bend: 30 },
        right: { ...hanging, swing: -2 - 10 * cos(turn), bend: 30 + 2 * sin(turn) },
      },
    })
  },
}
