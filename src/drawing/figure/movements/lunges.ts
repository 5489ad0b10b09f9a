import type { Movement } from '../movement'
import { place, sin } from '../space'
import { footOn, hanging, standing, tall, type FootTracks } from '../stance'
import { track } from '../track'

/** From foot to foot, metres: about 30 cm between the toes behind and the heel before. */
const step = 0.6
const travel = 2 * step

/** The foot that lunges first; half a loop later it is behind, and then comes up beside the other. */
const tracks: FootTracks = {
  x: track(
    [
      [0, 0],
      [0.06, 0],
      [0.1, 0.35 * step],
      [0.15, step],
      [0.89, step],
      [0.93, 1.5 * step],
      [0.975, travel],
    ],
    travel,
  ),
  z: track([
    [0, 0],
    [0.055, 0],
    [0.1, 0.07],
    [0.15, 0],
    [0.87, 0],
    [0.92, 0.07],
    [0.975, 0],
  ]),
  pitch: track([
    [0, 0],
    [0.06, -12],
    [0.1, -2],
    [0.145, 12],
    [0.18, 0],
    [0.55, 0],
    [0.62, -25],
    [0.7, -60],
    [0.82, -60],
    [0.87, -48],
    [0.93, -12],
    [0.975, 0],
  ]),
}

const hipWay = track(
  [
    [0, 0],
    [0.05, 0.01],
    [0.14, 0.28],
    [0.22, 0.375],
    [0.32, 0.375],
    [0.4, 0.46],
    [0.475, step],
    [0.5, step],
    [0.55, step + 0.01],
    [0.64, step + 0.28],
    [0.72, step + 0.375],
    [0.82, step + 0.375],
    [0.9, step + 0.46],
    [0.975, travel],
  ],
  travel,
)
const depth = track([
  [0, 0],
  [0.08, 0.01],
  [0.15, 0.1],
  [0.22, 0.29],
  [0.32, 0.29],
  [0.4, 0.06],
  [0.47, 0],
  [0.5, 0],
  [0.58, 0.01],
  [0.65, 0.1],
  [0.72, 0.29],
  [0.82, 0.29],
  [0.9, 0.06],
  [0.97, 0],
])

/** Step, sink straight down until both knees are at a right angle, hold, rise, stand, then the other leg. */
export const lunges: Movement = {
  seconds: 10,
  seenFrom: 'side',
  stills: [0.01, 0.14, 0.27, 0.42],
  portrait: 2,
  rounds: 2,
  travel,
  direction: 0,
  ways: [{ side: 'right', from: 0, until: 0.18 }],
  wide: [-1.15, 1.15],
  close: [-0.5, 0.84],
  scene: 'floor',
  poseAt(phase) {
    const left = footOn(tracks, phase - 0.5, -0.08)
    return standing({
      hips: place(hipWay(phase), 0.02 * sin(360 * phase), tall - depth(phase)),
      lean: 2,
      feet: { right: footOn(tracks, phase, 0.08), left: { ...left, x: left.x + step } },
      arms: { left: hanging, right: hanging },
    })
  },
}
