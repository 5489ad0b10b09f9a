import type { Movement } from '../movement'
import { place } from '../space'
import { hanging, standing, tall } from '../stance'
import {
  rightWay,
  rightFloor,
  leftWay,
  leftFloor,
  hipWay,
  rightTilt,
  leftTilt,
  climbed,
} from './step-up-ways'

/** Up on the step with the right foot and over it, wide on the far side, a pause, and back. */
export const stepUps: Movement = {
  seconds: 9,
  seenFrom: 'behind',
  stills: [0.03, 0.23, 0.62, 0.8],
  portrait: 1,
  rounds: 1,
  travel: 0,
  direction: 0,
  ways: [
    { side: 'right', from: 0.02, until: 0.21 },
    { side: 'right', from: 0.3, until: 0.55 },
    { side: 'right', from: 0.6, until: 0.79 },
    { side: 'left', from: 0.76, until: 0.88 },
  ],
  wide: [-1.2, 1.1],
  close: [-0.62, 0.62],
  scene: 'step',
  poseAt(phase, step) {
    return standing({
      hips: place(0.02, hipWay(phase), tall + step * climbed(phase)),
      lean: 3,
      feet: {
        right: { x: 0, y: rightWay(phase), z: step * rightFloor(phase), pitch: rightTilt(phase), out: 7 },
        left: { x: 0, y: leftWay(phase), z: step * leftFloor(phase), pitch: leftTilt(phase), out: 7 },
      },
      arms: { left: hanging, right: hanging },
    })
  },
}
