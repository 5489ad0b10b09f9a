import { part } from './picture'
import type { LearnPicture } from './picture'

/** A walking shoe from the side, its tip to the right, and what each number of the list tells of. */
export function shoesPicture(): LearnPicture {
  const upper =
    'M62 150C58 120 56 92 62 66C64 56 76 54 84 58C98 66 112 70 130 64C138 61 144 62 148 68C162 88 190 104 224 112C262 120 300 122 314 140C318 146 318 150 316 152Z'
  const heel = 'M62 150C58 120 56 92 62 66C64 57 74 54 82 57C80 88 86 118 104 150Z'
  const sole =
    'M56 148H318C328 148 330 156 326 164C322 172 312 176 300 176C270 178 250 170 222 170C180 170 150 178 100 178H72C58 178 52 170 52 160C52 154 52 150 56 148Z'
  const laces = 'M152 72L138 84M166 86L150 98M182 97L166 110M200 105L184 119'
  return {
    width: 380,
    height: 214,
    layers: [
      {
        at: { x: 0, y: 0 },
        parts: [
          part('ground', 'M20 179H360V181H20Z'),
          part('main', upper),
          part('near', heel),
          { tone: 'move', d: sole, edged: true },
          part('lace', laces),
          part('lace', 'M236 118C232 128 232 138 236 148'),
        ],
      },
    ],
    marks: [
      { at: { x: 24, y: 62 }, to: { x: 68, y: 92 } },
      { at: { x: 146, y: 202 }, to: { x: 146, y: 166 } },
      { at: { x: 252, y: 62 }, to: { x: 236, y: 130 } },
      { at: { x: 350, y: 98 }, to: { x: 306, y: 136 } },
    ],
    numbers: [],
  }
}
