import type { Movement } from '../movement'
import { place } from '../space'
import { hanging, standing, tall } from '../stance'
import { track } from '../track'

/** The step stands in the middle; half its width, metres. */
export const halfStep = 0.2
/** Where the feet stand beside the step, on it and beyond it, metres to the right of its middle. */
const [start, startLeft, on, onLeft, land] = [-0.27, -0.42, 0.01, -0.13, 0.39]

const rightWay = track([
  [0, start],
  [0.1, start],
  [0.21, on],
  [0.43, on],
  [0.55, land],
  [0.69, land],
  [0.79, on],
  [0.9, on],
  [0.985, start],
])
const rightFloor = track([
  [0, 0],
  [0.09, 0],
  [0.15, 1.6],
  [0.21, 1],
  [0.42, 1],
  [0.47, 1.5],
  [0.55, 0],
  [0.68, 0],
  [0.735, 1.55],
  [0.79, 1],
  [0.895, 1],
  [0.93, 1.5],
  [0.985, 0],
])
const leftWay = track([
  [0, startLeft],
  [0.29, startLeft],
  [0.38, onLeft],
  [0.79, onLeft],
  [0.88, startLeft],
])
const leftFloor = track([
  [0, 0],
  [0.28, 0],
  [0.33, 1.5],
  [0.38, 1],
  [0.785, 1],
  [0.82, 1.5],
  [0.88, 0],
])
const hipWay = track([
  [0, -0.345],
  [0.085, -0.4],
  [0.15, -0.38],
  [0.22, -0.24],
  [0.3, -0.02],
  [0.37, -0.04],
  [0.43, -0.11],
  [0.5, -0.03],
  [0.56, 0.1],
  [0.67, 0.085],
  [0.72, -0.1],
  [0.79, -0.045],
  [0.83, -0.03],
  [0.89, -0.3],
  [0.92, -0.39],
])
const rightTilt = track([
  [0, 0],
  [0.08, 0],
  [0.13, -14],
  [0.2, 0],
  [0.44, 0],
  [0.52, -10],
  [0.57, 0],
  [0.66, 0],
  [0.72, -24],
  [0.78, 0],
  [0.9, 0],
  [0.95, -14],
  [0.985, 0],
])
const leftTilt = track([
  [0, 0],
  [0.22, 0],
  [0.3, -32],
  [0.37, 0],
  [0.79, 0],
  [0.85, -12],
  [0.9, 0],
])
/** How much of the step's height the hips have climbed. */
const climbed = track([
  [0, 0],
  [0.21, 0],
  [0.31, 1],
  [0.46, 1],
  [0.55, 0.25],
  [0.67, 0.25],
  [0.73, 1],
  [0.81, 1],
  [0.88, 0],
])

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
