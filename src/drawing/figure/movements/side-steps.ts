import { sizes } from '../body-sizes'
import type { Movement } from '../movement'
import { place, plus } from '../space'
import { standing } from '../stance'
import { track } from '../track'

/** From foot to foot when the stance is wide, and one step to the side, metres. */
const stance = 0.5
const step = 0.27

const leads = (keys: readonly (readonly [number, number])[]) => track(keys.map(([at, y]) => [at, y * step]))
const right = leads([
  [0, 0],
  [0.06, 0],
  [0.15, 1],
  [0.27, 1],
  [0.36, 2],
  [0.65, 2],
  [0.73, 1],
  [0.86, 1],
  [0.94, 0],
])
const left = leads([
  [0, 0],
  [0.19, 0],
  [0.25, 1],
  [0.39, 1],
  [0.46, 2],
  [0.53, 2],
  [0.62, 1],
  [0.74, 1],
  [0.83, 0],
])
const lift = (windows: readonly (readonly [number, number])[]) =>
  track(
    windows.flatMap(([from, until]): [number, number][] => [
      [from, 0],
      [(from + until) / 2, 0.055],
      [until, 0],
    ]),
  )
const rightLift = lift([
  [0.06, 0.15],
  [0.27, 0.36],
  [0.65, 0.73],
  [0.86, 0.94],
])
const leftLift = lift([
  [0.19, 0.25],
  [0.39, 0.46],
  [0.53, 0.62],
  [0.74, 0.83],
])
/** The weight goes over the standing foot before the other one leaves the floor. */
const weight = leads([
  [0, -0.1],
  [0.055, -0.56],
  [0.09, -0.5],
  [0.19, 1.05],
  [0.22, 1.1],
  [0.265, 0.5],
  [0.3, 0.56],
  [0.39, 2.05],
  [0.43, 2.1],
  [0.47, 2.05],
  [0.525, 2.56],
  [0.56, 2.5],
  [0.65, 0.95],
  [0.68, 0.9],
  [0.735, 1.5],
  [0.77, 1.44],
  [0.86, -0.05],
  [0.9, -0.1],
])

/** Wide stance, knees soft: shift, step out, shift, follow; twice to the right and twice to the left. */
export const sideSteps: Movement = {
  seconds: 9.6,
  seenFrom: 'behind',
  stills: [0, 0.07, 0.16, 0.225],
  portrait: 2,
  rounds: 2,
  travel: 0,
  direction: 0,
  ways: [
    { side: 'right', from: 0, until: 0.15 },
    { side: 'left', from: 0.17, until: 0.25 },
    { side: 'right', from: 0.265, until: 0.36 },
    { side: 'left', from: 0.37, until: 0.46 },
    { side: 'left', from: 0.48, until: 0.62 },
    { side: 'right', from: 0.63, until: 0.73 },
    { side: 'left', from: 0.735, until: 0.83 },
    { side: 'right', from: 0.84, until: 0.94 },
  ],
  wide: [-0.88, 1.42],
  close: [-0.55, 0.75],
  scene: 'floor',
  poseAt(phase) {
    const [rightY, leftY] = [stance / 2 + right(phase), -stance / 2 + left(phase)]
    const hips = place(0, weight(phase), sizes.hipHeight - 0.06)
    return standing({
      hips,
      lean: 6,
      feet: {
        right: { x: 0, y: rightY, z: rightLift(phase), pitch: 0, out: 8 },
        left: { x: 0, y: leftY, z: leftLift(phase), pitch: 0, out: 8 },
      },
      arms: {
        right: { wrist: plus(hips, place(0.05, 0.2, 0.1)), elbowTowards: place(-0.4, 1, 0) },
        left: { wrist: plus(hips, place(0.05, -0.2, 0.1)), elbowTowards: place(-0.4, -1, 0) },
      },
    })
  },
}
