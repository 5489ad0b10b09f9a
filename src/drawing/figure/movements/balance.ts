import type { Movement } from '../movement'
import { place, sin } from '../space'
import { hanging, standing, tall } from '../stance'
import { track } from '../track'

const half = 0.085
const lifted = track([
  [0, 0],
  [0.12, 0],
  [0.26, 1],
  [0.8, 1],
  [0.93, 0],
])
const shifted = track([
  [0, 0],
  [0.02, 0],
  [0.17, 1],
  [0.84, 1],
  [0.98, 0],
])

/** Where the hand may rest: the counter's edge, metres left of the middle, and its height. */
export const counterEdge = -0.4
export const counterHeight = 0.92

/** Weight onto the left leg, the right foot just off the floor, still but for the small sway of everybody. */
export const balance: Movement = {
  seconds: 7.5,
  seenFrom: 'behind',
  stills: [0.02, 0.13, 0.5, 0.9],
  portrait: 2,
  rounds: 1,
  travel: 0,
  direction: 0,
  ways: [],
  wide: [-1.15, 1.15],
  close: [-0.62, 0.42],
  scene: 'counter',
  poseAt(phase) {
    const [up, over] = [lifted(phase), shifted(phase)]
    const sway = (0.007 * sin(1440 * phase) + 0.004 * sin(1080 * phase)) * up
    return standing({
      hips: place(0, -0.066 * over + sway, tall),
      hipTilt: 3 * up - 1.5 * over,
      bend: -1.5 * up - sway * 90,
      feet: {
        left: { x: 0, y: -half, z: 0, pitch: 0, out: 7 },
        right: { x: -0.09 * up, y: half + 0.01 * up, z: 0.075 * up, pitch: -26 * up, out: 7 },
      },
      arms: {
        left: {
          wrist: place(0.06, counterEdge - 0.05, counterHeight + 0.09),
          elbowTowards: place(-1, -0.5, 0),
        },
        right: { ...hanging, out: 9 + 11 * up - sway * 300 },
      },
    })
  },
}
