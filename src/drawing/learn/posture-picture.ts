import { sizes } from '../figure/body-sizes'
import { walking } from '../figure/movements/walking'
import { between, place, plus, type Place } from '../figure/space'
import { rectangle, seen } from '../figure/view'
import { tenth } from '../path-text'
import { metres, part, person, shifted } from './picture'
import type { LearnPicture, NumberedMark } from './picture'

/** Where the two figures stand. */
const side = { x: 146, y: 222 }
const behind = { x: 320, y: 222 }
/** The columns in which the numbers stand, clear of both figures. */
const [left, right] = [22, 246]

/** Posture: a walker from the side and from behind, and where each line of the list belongs. */
export function posturePicture(): LearnPicture {
  const pose = walking.poseAt(0, 0)
  const ofSide = person(pose, 'side')
  const ofBehind = person(
    {
      ...pose,
      feet: {
        left: { ...pose.feet.left, y: -sizes.halfHips },
        right: { ...pose.feet.right, y: sizes.halfHips },
      },
    },
    'behind',
  )
  const { body } = ofSide
  const on = (at: Place) => shifted(seen(ofSide.view, at), side)
  const mark = (x: number, y: number, at: Place): NumberedMark => ({ at: { x, y }, to: on(at) })
  const tummy = plus(between(body.hips, body.shoulders, 0.22), place(0.07, 0, 0))
  const chin = plus(body.head, place(0.06, 0, -0.07))
  const apart = tenth(metres(sizes.halfHips))
  return {
    width: 390,
    height: 268,
    layers: [
      { at: side, parts: [part('ground', rectangle(-126, 0, 214, 2)), ...ofSide.parts] },
      {
        at: behind,
        parts: [
          part('ground', rectangle(-50, 0, 100, 2)),
          ...ofBehind.parts,
          part('lace', `M${-apart} -104V-8M${apart} -104V-8`),
          part('arrow-tip', `M${-apart} 8v8M${apart} 8v8M${-apart} 12H${apart}`),
        ],
      },
    ],
    marks: [
      mark(right, 44, chin),
      mark(left, 58, body.arms.right.shoulder),
      mark(left, 108, body.arms.right.elbow),
      mark(right, 104, tummy),
      mark(right, 188, body.legs.right.foot.heel),
      mark(left, 188, body.legs.left.foot.toe),
      { at: { x: behind.x, y: 252 }, to: { x: behind.x, y: 234 } },
    ],
    numbers: [],
  }
}
