import { walking } from '../figure/movements/walking'
import { rectangle } from '../figure/view'
import { part, person } from './picture'
import type { LearnPicture } from './picture'

/** Where one ground ends and the next begins. */
const [start, grass, stones, ice, end] = [4, 138, 222, 306, 386]
const floor = 222

/** Blades, each with its height. */
const blades = [7, 12, 9, 14, 8, 13, 10, 15, 9, 12, 8]
/** Loose stones: half their width and their height. */
const pebbles: readonly (readonly [half: number, height: number])[] = [
  [8, 9],
  [5, 5],
  [10, 12],
  [6, 6],
  [9, 8],
]

function grassPath(): string {
  const apart = (stones - grass - 12) / (blades.length - 1)
  return blades
    .map((height, place) => {
      const x = Math.round(grass + 6 + place * apart)
      return `M${x} 0q${place % 2 === 0 ? 1 : -1} ${-height / 2} ${place % 2 === 0 ? 3 : -3} ${-height}`
    })
    .join('')
}

function stonesPath(): string {
  const apart = (ice - stones - 6) / pebbles.length
  return pebbles
    .map(([half, height], place) => {
      const x = Math.round(stones + (place + 0.5) * apart)
      return `M${x - half} 0C${x - half} ${-height} ${x + half} ${-height * 1.2} ${x + half} 0Z`
    })
    .join('')
}

const cloud = 'M326 62a15 15 0 0 1 1-30a22 22 0 0 1 42 5a13 13 0 0 1-1 25Z'
const snow = 'M332 78v14M325 81.500l14 7M325 88.500l14-7M360 82v14M353 85.500l14 7M353 92.500l14-7'

/** Even ground first, then three that ask for more care. */
export function groundPicture(): LearnPicture {
  const mark = (from: number, to: number) => {
    const x = (from + to) / 2
    return { at: { x, y: floor + 30 }, to: { x, y: floor + 4 } }
  }
  return {
    width: 390,
    height: 268,
    layers: [
      { at: { x: 72, y: floor }, parts: person(walking.poseAt(0, 0), 'side').parts },
      {
        at: { x: 0, y: floor },
        parts: [
          part('move', rectangle(start, 0, grass - start - 3, 4)),
          part('ground', rectangle(grass, 0, stones - grass - 3, 4)),
          part('ground', rectangle(stones, 0, ice - stones - 3, 4)),
          part('prop', rectangle(ice, -5, end - ice, 9)),
          part('prop-top', stonesPath()),
          part('marks', grassPath()),
          part('marks', `M${ice + 12} -1h18M${ice + 38} 1h26M${ice + 20} 2h10`),
        ],
      },
      { at: { x: 0, y: 60 }, parts: [part('prop', cloud), part('marks', snow)] },
    ],
    marks: [mark(start, grass), mark(grass, stones), mark(stones, ice), mark(ice, end)],
    numbers: [],
  }
}
