import type { Movement } from '../movement'
import { place, sin } from '../space'
import { footOn, hanging, standing, tall, type FootTracks } from '../stance'
import { track } from '../track'

/** The heel comes down just before the other foot's toes: one foot's length, metres. */
const step = 0.28
const stride = 2 * step

/** The foot that steps first: toes up, through the air, heel down, sole down; then it waits for the other. */
const tracks: FootTracks = {
  x: track(
    [
      [0, 0],
      [0.19, 0],
      [0.25, 0.3 * stride],
      [0.31, 0.85 * stride],
      [0.36, stride],
    ],
    stride,
  ),
  z: track([
    [0, 0],
    [0.17, 0],
    [0.25, 0.075],
    [0.31, 0.05],
    [0.36, 0],
  ]),
  pitch: track([
    [0, 0],
    [0.04, 0],
    [0.11, 20],
    [0.17, 20],
    [0.24, 8],
    [0.32, 27],
    [0.4, 27],
    [0.48, 0],
    [0.54, 0],
    [0.61, 17],
    [0.66, 17],
    [0.73, 0],
    [0.82, 0],
    [0.88, -8],
    [0.97, 0],
  ]),
}

const hipWay = track(
  [
    [0, 0],
    [0.04, 0],
    [0.12, -0.06],
    [0.17, -0.03],
    [0.24, 0.13],
    [0.33, 0.17],
    [0.4, 0.2],
    [0.5, step],
    [0.54, step],
    [0.62, step - 0.06],
    [0.67, step - 0.03],
    [0.74, step + 0.13],
    [0.83, step + 0.17],
    [0.9, step + 0.2],
  ],
  stride,
)
const leaning = track([
  [0, 1],
  [0.12, 5],
  [0.2, 1],
  [0.5, 1],
  [0.62, 5],
  [0.7, 1],
])

/** Short steps in one line, each with the toes lifted, the heel first, and the sole rolled down. */
export const heelToe: Movement = {
  seconds: 6.4,
  seenFrom: 'side',
  stills: [0, 0.14, 0.38, 0.49],
  portrait: 2,
  rounds: 2,
  travel: stride,
  direction: 0,
  ways: [{ side: 'right', from: 0.1, until: 0.36 }],
  wide: [-1.15, 1.15],
  close: [-0.45, 0.62],
  scene: 'floor',
  poseAt(phase) {
    const left = footOn(tracks, phase - 0.5, -0.03)
    return standing({
      hips: place(hipWay(phase) + step / 2, 0.02 * sin(360 * phase), tall),
      lean: leaning(phase),
      feet: { right: footOn(tracks, phase, 0.03), left: { ...left, x: left.x + step } },
      arms: {
        left: { ...hanging, swing: -4 + 6 * sin(360 * phase), bend: 22 },
        right: { ...hanging, swing: -4 - 6 * sin(360 * phase), bend: 22 },
      },
    })
  },
}
