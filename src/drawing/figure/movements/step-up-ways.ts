import { track } from '../track'

/** The step stands in the middle; half its width, metres. */
export const halfStep = 0.2
/** Where the feet stand beside the step, on it and beyond it, metres to the right of its middle. */
const [start, startLeft, on, onLeft, land] = [-0.27, -0.42, 0.01, -0.13, 0.39]

export const rightWay = track([
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
export const rightFloor = track([
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
export const leftWay = track([
  [0, startLeft],
  [0.29, startLeft],
  [0.38, onLeft],
  [0.79, onLeft],
  [0.88, startLeft],
])
export const leftFloor = track([
  [0, 0],
  [0.28, 0],
  [0.33, 1.5],
  [0.38, 1],
  [0.785, 1],
  [0.82, 1.5],
  [0.88, 0],
])
export const hipWay = track([
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
export const rightTilt = track([
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
export const leftTilt = track([
  [0, 0],
  [0.22, 0],
  [0.3, -32],
  [0.37, 0],
  [0.79, 0],
  [0.85, -12],
  [0.9, 0],
])
/** How much of the step's height the hips have climbed. */
export const climbed = track([
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
