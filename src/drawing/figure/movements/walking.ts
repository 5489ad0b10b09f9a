import { sizes } from '../body-sizes'
import type { Movement } from '../movement'
import { place, cos, sin } from '../space'
import { footOn, standing, type FootTracks } from '../stance'
import { track } from '../track'

/** From one landing of the right heel to the next, metres. */
const stride = 1.24

/** A foot of the walk, from the landing of its heel at phase 0: heel, sole, ball, then through the air. */
const tracks: FootTracks = {
  x: track(
    [
      [0, 0],
      [0.61, 0],
      [0.7, 0.18 * stride],
      [0.8, 0.56 * stride],
      [0.9, 0.88 * stride],
      [0.97, 0.99 * stride],
    ],
    stride,
  ),
  z: track([
    [0, 0],
    [0.61, 0],
    [0.7, 0.03],
    [0.8, 0.03],
    [0.9, 0.03],
    [0.97, 0.008],
  ]),
  pitch: track([
    [0, 19],
    [0.1, 0],
    [0.33, 0],
    [0.43, -6],
    [0.5, -15],
    [0.61, -50],
    [0.66, -59],
    [0.74, -42],
    [0.82, -10],
    [0.9, 14],
    [0.96, 20],
  ]),
}

/** Upright, arms bent at a right angle and swung against the legs, the heel landing softly. */
export const walking: Movement = {
  seconds: 1.8,
  seenFrom: 'side',
  stills: [0, 0.18, 0.5, 0.78],
  portrait: 0,
  rounds: 1,
  travel: stride,
  direction: 1,
  ways: [],
  wide: [-1.15, 1.15],
  close: [-0.48, 0.7],
  scene: 'floor',
  poseAt(phase) {
    const turn = 360 * phase
    const left = footOn(tracks, phase - 0.5, -0.05)
    const swing = (back: number) => ({
      swing: -6 - 24 * back,
      out: 6,
      bend: 88 - 8 * back,
      inward: 14,
    })
    return standing({
      hips: place(
        stride * (phase - 0.25) + 0.035 + 0.008 * sin(2 * turn),
        0.018 * cos(turn - 108),
        sizes.hipHeight - 0.011 - 0.019 * cos(2 * (turn - 14)),
      ),
      hipTurn: -5 * cos(turn),
      hipTilt: 3 * cos(turn - 50),
      lean: 3,
      shoulderTurn: 6 * cos(turn),
      feet: { right: footOn(tracks, phase, 0.05), left: { ...left, x: left.x + stride / 2 } },
      arms: { right: swing(cos(turn)), left: swing(-cos(turn)) },
    })
  },
}
