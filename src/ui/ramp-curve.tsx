import { rampStairs } from '@/drawing/ramp-stairs'

export interface RampCurveProps {
  /** Brisk minutes of each rung. */
  rungs: readonly number[]
  /** The rung in force, from 1; null before the start. */
  now: number | null
  /** A rung that comes into force tomorrow. */
  soon?: number | null
  /** Warm-up and cool-down minutes on top of every rung. */
  extra?: number
  /** Words for the picture; the caller also shows the rungs as numbers. */
  label: string
  thirtyWord: string
  /** Drawing size: wide for desk pages, narrow for a phone card. */
  size?: 'wide' | 'narrow'
}

const frames = {
  wide: { width: 980, height: 176, left: 40, foot: 24, labelWidth: 20 },
  narrow: { width: 318, height: 136, left: 30, foot: 24, labelWidth: 20 },
}

/** The ramp as a staircase: past, present, coming and later rungs, with the 30-minute line. Drawn on the server too. */
export function RampCurve({
  rungs,
  now,
  soon = null,
  extra = 0,
  label,
  thirtyWord,
  size = 'wide',
}: RampCurveProps) {
  const frame = frames[size]
  const stairs = rampStairs({ rungs, now, soon, extra, ...frame })
  return (
    <svg
      className={`ramp-curve ramp-${size}`}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={label}
    >
      {stairs.bars.map((bar) => (
        <rect
          key={bar.rung}
          className={`rung-${bar.look}`}
          x={bar.x}
          y={bar.y}
          width={bar.width}
          height={bar.height}
          rx={2}
        />
      ))}
      <path className="m-thirty" d={`M${stairs.left} ${stairs.thirty}H${stairs.right}`} />
      <path className="m-target" d={stairs.line} />
      <path className="m-base" d={`M${stairs.left} ${stairs.baseline}H${stairs.right}`} />
      <text className="c-text c-strong c-end" x={stairs.left - 8} y={stairs.thirty + 4}>
        {thirtyWord}
      </text>
      <text className="c-text c-end" x={stairs.left - 8} y={stairs.baseline + 4}>
        0
      </text>
      {stairs.bars.map((bar) =>
        bar.labelled ? (
          <text
            key={bar.rung}
            className={bar.look === 'now' ? 'c-text c-middle c-strong' : 'c-text c-middle'}
            x={bar.x + bar.width / 2}
            y={frame.height - 6}
          >
            {bar.rung}
          </text>
        ) : null,
      )}
    </svg>
  )
}
