import { walking } from '../figure/movements/walking'
import { rectangle } from '../figure/view'
import { tenth } from '../path-text'
import { part, person } from './picture'
import type { LearnPicture } from './picture'

/** Minutes of a published twelve-week schedule, one rung after the other. */
const rungs = [5, 7, 9, 11, 13, 15, 18, 20, 23, 26, 28, 30]
/** Drawing units for one minute. */
const perMinute = 6
const floor = 226
const [first, wide] = [120, 22]

/** From a first small walk up to 30 minutes, rung by rung. */
export function questionsPicture(): LearnPicture {
  const rise = (minutes: number) => tenth(-minutes * perMinute)
  const line = rungs.map((minutes, place) =>
    part(place === 0 ? 'move' : 'main', rectangle(first + place * wide, rise(minutes), wide - 4, 4)),
  )
  return {
    width: 390,
    height: 240,
    layers: [
      {
        at: { x: 0, y: floor },
        parts: [part('ground', rectangle(4, 0, 382, 2)), part('arrow', `M130 ${rise(30) - 6}H386`), ...line],
      },
      { at: { x: 62, y: floor }, parts: person(walking.poseAt(0, 0), 'side').parts },
    ],
    marks: [],
    numbers: [
      { at: { x: first + (wide - 4) / 2, y: floor - 7 }, value: 5 },
      { at: { x: 372, y: floor - 30 * perMinute - 12 }, value: 30 },
    ],
  }
}
