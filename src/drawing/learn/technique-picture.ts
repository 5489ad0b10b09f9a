import { sizes } from '../figure/body-sizes'
import type { Tone } from '../figure/body-parts'
import { walking } from '../figure/movements/walking'
import { limb } from '../figure/outline'
import { rectangle } from '../figure/view'
import { tenth } from '../path-text'
import { metres, part, person } from './picture'
import type { LearnPicture } from './picture'

/** Half of what the walker's feet travel from one landing to the next of the same foot, metres. */
const step = walking.travel / 2
/** A sole from above, along the foot from below the ankle: how far ahead, how wide to either side. Metres. */
const sole: readonly (readonly [ahead: number, half: number])[] = [
  [-0.015, 0.032],
  [0.05, 0.028],
  [0.12, 0.043],
  [0.175, 0.03],
]
const half = { height: 26, walker: 226 }

/** Where the next foot will stand is an outline alone. */
const toneOf = (place: number): Tone => (place > 0 ? 'print' : place % 2 === 0 ? 'move' : 'main')

/** A walker, and the prints of the feet from above: as far apart as the hips, one step as long as the other. */
export function techniquePicture(): LearnPicture {
  const pose = walking.poseAt(0, 0)
  const { parts } = person(pose, 'side')
  // The right heel lands where its print is.
  const landing = metres(pose.feet.right.x - pose.hips.x)
  const prints = [-3, -2, -1, 0, 1].map((place) => {
    const x = landing + metres(step * place)
    const y = metres(sizes.halfHips) * (place % 2 === 0 ? 1 : -1)
    return {
      x,
      tone: toneOf(place),
      d: limb(sole.map(([ahead, wide]) => ({ x: x + metres(ahead), y, radius: metres(wide) }))),
    }
  })
  const heels = prints.map(({ x }) => tenth(x - metres(sole[0]?.[1] ?? 0)))
  const lengths = heels.map((x) => `M${x} ${half.height - 5}v10`).join('')
  return {
    width: 390,
    height: 310,
    layers: [
      { at: { x: 212, y: half.walker - 6 }, parts: [part('ground', rectangle(-196, 0, 358, 2)), ...parts] },
      {
        at: { x: 212, y: 256 },
        parts: [
          ...prints.map(({ tone, d }) => part(tone, d)),
          part('arrow-tip', `${lengths}M${heels[0] ?? 0} ${half.height}H${heels.at(-1) ?? 0}`),
        ],
      },
    ],
    marks: [],
    numbers: [],
  }
}
