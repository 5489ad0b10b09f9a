import { dayMarks, type DrawnDay } from '@/drawing/day-marks'
import { targetPath } from '@/drawing/target-line'
import { MarkShapes } from './mark-shapes'

const bar = 8
const gap = 3
const step = bar + gap
/** Grows with the reader's text, as the words beside it do. */
const rem = (pixels: number) => `${String(pixels / 16)}rem`

/** A fortnight of days as small bars with what was asked above them. `label` says in words what is drawn. */
export function MiniBars({
  days,
  label,
  height = 36,
}: {
  days: readonly DrawnDay[]
  label: string
  height?: number
}) {
  const width = Math.max(step, days.length * step) - gap
  const targets = days.map(({ target }) => target)
  const top = Math.max(
    1,
    ...targets.map((target) => 1.15 * (target ?? 0)),
    ...days.map(({ minutes, target }) => Math.min(minutes, 1.6 * (target ?? minutes))),
  )
  const perMinute = (height - 3) / top
  return (
    <svg
      className="mini-bars"
      width={rem(width + 4)}
      height={rem(height + 8)}
      viewBox={`-2 0 ${width + 4} ${height + 8}`}
      role="img"
      aria-label={label}
    >
      {days.map((day, place) => (
        <MarkShapes
          key={place}
          marks={dayMarks(
            { ...day, late: false, paper: false },
            { x: place * step, width: bar, columnWidth: step, top: 2, baseline: height, perMinute },
          )}
        />
      ))}
      <path className="m-base" d={`M0 ${height + 0.5}H${width}`} />
      <path
        className="m-target"
        d={targetPath(targets, -gap / 2, step, (minutes) => height - minutes * perMinute)}
      />
    </svg>
  )
}
