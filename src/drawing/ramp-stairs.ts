import { lowestTop, thirtyMinutes } from './minute-axis'
import { tenth } from './path-text'

type RungLook = 'past' | 'now' | 'soon' | 'next'
interface RungBar {
  rung: number
  minutes: number
  look: RungLook
  x: number
  y: number
  width: number
  height: number
  /** Whether there is room to write its number below. */
  labelled: boolean
}
export interface RampStairs {
  bars: RungBar[]
  line: string
  left: number
  right: number
  baseline: number
  thirty: number
}

/** Every how many rungs a number is written, so that numbers of that width do not touch. */
export const labelEvery = (step: number, labelWidth: number): number =>
  [1, 2, 5, 10, 20].find((every) => every * step >= labelWidth) ?? 30

/**
 * The ramp as a staircase with the 30-minute line. Rungs count from 1; `now` and `soon` may be null (not begun, no change).
 * @param extra warm-up and cool-down minutes on top of every rung.
 */
export function rampStairs(input: {
  rungs: readonly number[]
  now: number | null
  soon?: number | null
  extra?: number
  width: number
  height: number
  left: number
  foot: number
  labelWidth: number
}): RampStairs {
  const { rungs, now, soon = null, extra = 0, width, height, left, foot, labelWidth } = input
  const whole = rungs.map((minutes) => minutes + extra)
  const top = Math.max(lowestTop, ...whole.map((minutes) => minutes * 1.06))
  const baseline = height - foot
  const head = 10
  const yOf = (minutes: number) => tenth(baseline - (minutes / top) * (baseline - head))
  const step = rungs.length === 0 ? 0 : (width - left) / rungs.length
  const gap = Math.min(2.5, step * 0.14)
  const every = labelEvery(step, labelWidth)
  const bars = whole.map((minutes, place): RungBar => {
    const rung = place + 1
    const look = rung === now ? 'now' : rung === soon ? 'soon' : now !== null && rung < now ? 'past' : 'next'
    return {
      rung,
      minutes,
      look,
      x: tenth(left + place * step + gap),
      y: yOf(minutes),
      width: tenth(step - 2 * gap),
      height: tenth(baseline - yOf(minutes)),
      labelled: every === 1 || rung === 1 || rung % every === 0,
    }
  })
  const line = whole
    .map(
      (minutes, place) =>
        `${place === 0 ? `M${tenth(left)} ` : 'V'}${yOf(minutes)}H${tenth(left + (place + 1) * step)}`,
    )
    .join('')
  return { bars, line, left, right: width, baseline, thirty: yOf(thirtyMinutes) }
}
