'use client'
import { isCut, type DayColumn } from '@/drawing/day-marks'
import { thirtyMinutes } from '@/drawing/minute-axis'
import { type TrendFrame } from '@/drawing/trend-frame'
import type { TrendDay } from './trend-facts'

interface AxisNumberProps {
  x?: number | string
  y?: number | string
  payload?: { value: number }
  thirty: string
}

export function AxisNumber({ x = 0, y = 0, payload, thirty }: AxisNumberProps) {
  const strong = payload?.value === thirtyMinutes
  return (
    <text
      className={strong ? 'c-text c-end c-strong' : 'c-text c-end'}
      x={Number(x)}
      y={Number(y)}
      dy="0.34em"
    >
      {strong ? thirty : payload?.value}
    </text>
  )
}

/** Numbers of bars taller than the axis, and the phone's word under the 30-minute line. */
export function Remarks(props: {
  days: readonly TrendDay[]
  frame: TrendFrame
  columnOf: (place: number) => DayColumn
  note?: string
}) {
  const { days, frame, columnOf, note } = props
  const thirty = columnOf(0).baseline - thirtyMinutes * columnOf(0).perMinute
  return (
    <g>
      {days.map((day, place) =>
        isCut(day.minutes, columnOf(place)) && !frame.dense ? (
          <text
            key={day.key}
            className="c-text c-strong c-end c-halo"
            x={columnOf(place).x - 4}
            y={frame.text}
          >
            {day.minutes}
          </text>
        ) : null,
      )}
      {note ? (
        <text className="c-text c-mid c-end c-halo" x={frame.right - 2} y={thirty + frame.text * 1.3}>
          {note}
        </text>
      ) : null}
    </g>
  )
}
