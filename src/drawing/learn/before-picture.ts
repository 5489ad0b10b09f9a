import { walking } from '../figure/movements/walking'
import type { Pose } from '../figure/pose'
import { place } from '../figure/space'
import { standing, tall } from '../figure/stance'
import { rectangle } from '../figure/view'
import { metres, part, person } from './picture'
import type { Layer, LearnPicture } from './picture'

/** The wall that the hands rest on, metres before the hips. */
const wall = 0.58
const hand = (y: number) => ({ wrist: place(wall - 0.07, y, 1.26), elbowTowards: place(0, y, -1) })

/** The calf of the leg behind is stretched: its heel stays on the ground, its knee straight. */
const calfStretch: Pose = standing({
  hips: place(0, 0, tall),
  lean: 16,
  feet: {
    left: { x: 0.2, y: -0.08, z: 0, pitch: 0, out: 4 },
    right: { x: -0.42, y: 0.08, z: 0, pitch: 0, out: 0 },
  },
  arms: { left: hand(-0.16), right: hand(0.16) },
})

const low = 250
const high = 226

/** Slowly first, at full pace on a rung of its own, slowly and with a stretch at the end. */
export function beforePicture(): LearnPicture {
  const rung = (from: number, to: number, y: number, tone: 'move' | 'ground'): Layer => ({
    at: { x: 0, y },
    parts: [part(tone, rectangle(from, 0, to - from, 3))],
  })
  const stretch = person(calfStretch, 'side')
  return {
    width: 390,
    height: 262,
    layers: [
      rung(4, 102, low, 'ground'),
      rung(108, 240, high, 'move'),
      rung(246, 386, low, 'ground'),
      { at: { x: 52, y: low }, parts: person(walking.poseAt(0.2, 0), 'side', 'main').parts },
      { at: { x: 173, y: high }, parts: person(walking.poseAt(0, 0), 'side').parts },
      {
        at: { x: 307, y: low },
        parts: [part('prop', rectangle(metres(wall), -190, 9, 190)), ...stretch.parts],
      },
    ],
    marks: [],
    numbers: [],
  }
}
