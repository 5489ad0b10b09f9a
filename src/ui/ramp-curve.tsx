'use client'
import { rampStairs } from '@/drawing/ramp-stairs'
import { RungGrips } from './rung-grips'
import { useChartSize, type ChartSize } from './use-chart-size'

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
  /** Wide for desk pages, narrow for a phone card. */
  size?: 'wide' | 'narrow'
  /** Drags a rung to other brisk minutes; the caller's fields do the same by keyboard. */
  onSet?: (rung: number, minutes: number) => void
}

/** What the server draws; the browser then takes its own width and text. */
const guesses: Record<'wide' | 'narrow', ChartSize> = {
  wide: { width: 980, rem: 16 },
  narrow: { width: 318, rem: 16 },
}
const heights = { wide: 154, narrow: 112 }

/** The ramp as a staircase: past, present, coming and later rungs, with the 30-minute line. Drawn on the server too. */
export function RampCurve({
  rungs,
  now,
  soon = null,
  extra = 0,
  label,
  thirtyWord,
  size = 'wide',
  onSet,
}: RampCurveProps) {
  const { box, probe, size: measured } = useChartSize()
  const { width, rem } = measured && measured.width > 0 ? measured : guesses[size]
  const foot = rem * 1.5
  const height = heights[size] + foot
  const stairs = rampStairs({
    rungs,
    now,
    soon,
    extra,
    width,
    height,
    left: rem * 2.1,
    foot,
    labelWidth: rem * 1.15,
  })
  return (
    <div className="ramp-curve" ref={box}>
      <span className="rem-probe" ref={probe} aria-hidden="true" />
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
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
        {onSet ? <RungGrips stairs={stairs} extra={extra} onSet={onSet} /> : null}
        <path className="m-base" d={`M${stairs.left} ${stairs.baseline}H${stairs.right}`} />
        <text className="c-text c-strong c-end" x={stairs.left - 8} y={stairs.thirty} dy="0.34em">
          {thirtyWord}
        </text>
        <text className="c-text c-end" x={stairs.left - 8} y={stairs.baseline} dy="0.34em">
          0
        </text>
        {stairs.bars.map((bar) =>
          bar.labelled ? (
            <text
              key={bar.rung}
              className={bar.look === 'now' ? 'c-text c-middle c-strong' : 'c-text c-middle'}
              x={bar.x + bar.width / 2}
              y={height - rem * 0.3}
            >
              {bar.rung}
            </text>
          ) : null,
        )}
      </svg>
    </div>
  )
}
