import { bodyHeight } from '../figure/body-sizes'
import { walking } from '../figure/movements/walking'
import { skin } from '../figure/outline'
import { minus, place, plus, times } from '../figure/space'
import { ball, rectangle } from '../figure/view'
import { part, person } from './picture'
import type { LearnPicture } from './picture'

/** Blocks of a spine: share of the way from the hips to the shoulders, and how far before it, shares of the height. */
const blocks: readonly (readonly [share: number, ahead: number])[] = [
  [0.02, -0.033],
  [0.14, -0.026],
  [0.26, -0.02],
  [0.38, -0.018],
  [0.5, -0.022],
  [0.62, -0.03],
  [0.74, -0.036],
  [0.86, -0.037],
  [0.98, -0.031],
  [1.1, -0.02],
  [1.2, -0.011],
]
/** Half a block's depth and its radius, shares of the height. */
const [half, radius] = [0.009, 0.0115]

/** Walking, and the spine that it is good for. */
export function whyPicture(): LearnPicture {
  const { view, body, parts } = person(walking.poseAt(0.5, 0), 'side', 'main')
  const spine = minus(body.shoulders, body.hips)
  const blockAt = (share: number, ahead: number) => {
    const middle = plus(plus(body.hips, times(spine, share)), place(ahead * bodyHeight, 0, 0))
    const end = (sign: number) =>
      ball(view, plus(middle, place(sign * half * bodyHeight, 0, 0)), radius * bodyHeight)
    return skin([end(-1), end(1)])
  }
  return {
    width: 300,
    height: 232,
    layers: [
      {
        at: { x: 150, y: 222 },
        parts: [
          part('ground', rectangle(-130, 0, 260, 2)),
          ...parts,
          { tone: 'move', d: blocks.map(([share, ahead]) => blockAt(share, ahead)).join(''), edged: true },
        ],
      },
    ],
    marks: [],
    numbers: [],
  }
}
