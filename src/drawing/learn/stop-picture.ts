import { armShape } from '../figure/limb-shapes'
import type { Pose } from '../figure/pose'
import { facing, place, plus } from '../figure/space'
import { hanging, standing, tall } from '../figure/stance'
import { rectangle, seen } from '../figure/view'
import { tenth } from '../path-text'
import { part, person } from './picture'
import type { LearnPicture } from './picture'

const calling: Pose = standing({
  hips: place(0, 0, tall),
  headTurn: -8,
  feet: {
    left: { x: 0, y: -0.1, z: 0, pitch: 0, out: 9 },
    right: { x: 0, y: 0.1, z: 0, pitch: 0, out: 9 },
  },
  arms: {
    left: hanging,
    right: { wrist: place(0.07, 0.16, 1.5), elbowTowards: place(0.2, 1, -1) },
  },
})

/** An octagon around the middle, as a stop is marked everywhere here. @param reach from the middle to a side */
function octagon(reach: number, y: number): string {
  const near = reach * Math.tan(Math.PI / 8)
  const corners = [
    [-near, -reach],
    [near, -reach],
    [reach, -near],
    [reach, near],
    [near, reach],
    [-near, reach],
    [-reach, near],
    [-reach, -near],
  ] as const
  return `M${corners.map(([x, down]) => `${tenth(x)} ${tenth(y + down)}`).join('L')}Z`
}

/** Standing still, with a telephone at the ear. */
export function stopPicture(): LearnPicture {
  const { view, body, parts } = person(calling, 'front', 'main')
  const arm = body.arms.right
  const ear = seen(view, plus(arm.knuckles, place(0, -0.015, 0.01)))
  return {
    width: 390,
    height: 236,
    layers: [
      {
        at: { x: 195, y: 224 },
        parts: [
          part('prop', octagon(104, -108)),
          part('ground', rectangle(-150, 0, 300, 2)),
          ...parts,
          { tone: 'weight', d: rectangle(ear.x - 4, ear.y - 11, 8, 22), edged: true },
          { tone: 'move', d: armShape(view, arm, facing(0).ahead), edged: true },
        ],
      },
    ],
    marks: [],
    numbers: [],
  }
}
