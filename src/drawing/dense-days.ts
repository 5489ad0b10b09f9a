import type { DrawnDay } from './day-marks'
import type { Box } from './mark'
import { tenth } from './path-text'

/** Above this many pixels per day each day has its own mark; below it, days are told by bars and two lanes. */
export const denseStep = 4

type Lane = 'zero' | 'missing'
export interface DenseDays {
  /** Bars as one path each: full minutes, fewer minutes, minutes on days when none were asked. */
  done: string
  partial: string
  extra: string
  /** Runs of days under the baseline. */
  lanes: Record<Lane, Box[]>
  excused: Box[]
  stops: number[]
}

function runsOf(days: readonly DrawnDay[], test: (day: DrawnDay) => boolean): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  days.forEach((day, place) => {
    if (!test(day)) return
    const last = runs.at(-1)
    if (last?.to === place - 1) last.to = place
    else runs.push({ from: place, to: place })
  })
  return runs
}

/**
 * Many days in little room, with no state lost: bars keep their height; "no walk" and "no entry", which a bar two
 * pixels wide cannot show, stand as runs in two lanes of their own below the baseline.
 */
export function denseDays(
  days: readonly DrawnDay[],
  frame: {
    left: number
    step: number
    top: number
    baseline: number
    perMinute: number
    laneTop: number
    laneHeight: number
    lanePitch: number
  },
): DenseDays {
  const { left, step, top, baseline, perMinute, laneTop, laneHeight, lanePitch } = frame
  const bars = (test: (day: DrawnDay) => boolean) =>
    days
      .map((day, place) => {
        if (day.minutes <= 0 || !test(day)) return ''
        const y = tenth(Math.max(top, baseline - day.minutes * perMinute))
        return `M${tenth(left + place * step)} ${tenth(baseline)}V${y}h${tenth(step * 0.82)}V${tenth(baseline)}z`
      })
      .join('')
  const lane = (row: number, test: (day: DrawnDay) => boolean): Box[] =>
    runsOf(days, test).map(({ from, to }) => ({
      x: tenth(left + from * step),
      y: tenth(laneTop + row * lanePitch),
      width: tenth(Math.max(1, (to - from + 1) * step)),
      height: laneHeight,
    }))
  return {
    done: bars((day) => day.state === 'done'),
    partial: bars((day) => day.state === 'partial' || day.state === 'pending'),
    extra: bars((day) => !['done', 'partial', 'pending'].includes(day.state)),
    lanes: {
      zero: lane(0, (day) => day.state === 'zero'),
      missing: lane(1, (day) => day.state === 'missing'),
    },
    excused: runsOf(days, (day) => day.state === 'excused').map(({ from, to }) => ({
      x: tenth(left + from * step),
      y: top,
      width: tenth((to - from + 1) * step),
      height: baseline - top,
    })),
    stops: days.flatMap((day, place) => (day.stop ? [tenth(left + (place + 0.5) * step)] : [])),
  }
}
