'use client'
import { memo } from 'react'
import {
  Bar,
  ComposedChart,
  Line,
  ReferenceLine,
  XAxis,
  YAxis,
  ZIndexLayer,
  type BarShapeProps,
} from 'recharts'
import { dayMarks, type DayColumn } from '@/drawing/day-marks'
import { axisTop, minuteTicks, thirtyMinutes } from '@/drawing/minute-axis'
import { dayLeft, type TrendFrame } from '@/drawing/trend-frame'
import { MarkShapes } from './mark-shapes'
import { textWidth } from './text-width'
import { TrendDense } from './trend-dense'
import type { TrendDay, TrendWords } from './trend-facts'
import { TrendTargets } from './trend-targets'
import { AxisNumber, Remarks } from './trend-remarks'

const behind = -50
const above = 900

/** Minutes by day state against what was asked and the 30-minute line. */
export const TrendMinutes = memo(function TrendMinutes(props: {
  days: readonly TrendDay[]
  frame: TrendFrame
  words: TrendWords
}) {
  const { days, frame, words } = props
  const height = frame.minutes.height
  const highestTarget = Math.max(0, ...days.map(({ target }) => target ?? 0))
  const top = axisTop(
    days.map(({ minutes }) => minutes),
    days.map(({ target }) => target),
  )
  const perMinute = height / top
  const columnOf = (place: number): DayColumn => ({
    x: dayLeft(frame, place) + (frame.step - frame.bar) / 2,
    width: frame.bar,
    columnWidth: frame.step,
    top: 0,
    baseline: height,
    perMinute,
  })
  const ticks = minuteTicks(top)
  const noteFits = (words: string) =>
    highestTarget < 21 && textWidth(words, frame.text) + frame.left + 12 < frame.right
  const note = words.thirtyNote && noteFits(words.thirtyNote) ? { note: words.thirtyNote } : {}
  return (
    <div className="trend-panel" style={{ top: frame.minutes.top }}>
      <ComposedChart
        width={frame.width}
        height={height + frame.foot}
        data={[...days]}
        margin={{ top: 0, right: frame.width - frame.right, bottom: frame.foot, left: 0 }}
        barCategoryGap={0}
        accessibilityLayer={false}
      >
        <XAxis dataKey="key" scale="band" hide />
        <YAxis
          width={frame.left}
          domain={[0, top]}
          ticks={ticks.includes(thirtyMinutes) ? ticks : [...ticks, thirtyMinutes]}
          axisLine={false}
          tickLine={false}
          interval={0}
          tick={<AxisNumber thirty={words.thirty} />}
        />
        {ticks.map((minutes) => (
          <ReferenceLine
            key={minutes}
            y={minutes}
            zIndex={behind}
            className={minutes === 0 ? 'line-base' : 'line-axis'}
          />
        ))}
        {frame.dense ? (
          <>
            {/* The axis needs a series to stand on; the dense bars are drawn as a few paths instead. */}
            <Line dataKey="minutes" stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
            <TrendDense days={days} frame={frame} perMinute={perMinute} words={words} />
          </>
        ) : (
          <Bar
            // What is taller than the axis is cut by its mark; the scale itself must not follow it.
            dataKey={(day: TrendDay) => Math.min(day.minutes, top)}
            isAnimationActive={false}
            shape={({ index }: BarShapeProps) => {
              const day = days[index]
              return day ? <MarkShapes marks={dayMarks(day, columnOf(index))} /> : <g />
            }}
          />
        )}
        <ReferenceLine y={thirtyMinutes} className="line-thirty" />
        <ZIndexLayer zIndex={above}>
          <TrendTargets days={days} frame={frame} perMinute={perMinute} words={words} />
          <Remarks days={days} frame={frame} columnOf={columnOf} {...note} />
        </ZIndexLayer>
      </ComposedChart>
    </div>
  )
})
