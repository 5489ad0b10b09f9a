'use client'
import { dayMarks, isCut, type DayColumn } from '@/drawing/day-marks'
import { minuteTicks, thirtyMinutes } from '@/drawing/minute-axis'
import { dayLeft, type TrendFrame } from '@/drawing/trend-frame'
import { MarkShapes } from './mark-shapes'
import { textWidth } from './text-width'
import { TrendDense } from './trend-dense'
import type { TrendDay, TrendWords } from './trend-facts'
import { TrendTargets } from './trend-targets'

interface MinutesProps {
  days: readonly TrendDay[]
  frame: TrendFrame
  words: TrendWords
  /** Where the axis ends. */
  top: number
}

/** Where each day's bar stands. */
const columnOf =
  (frame: TrendFrame, top: number) =>
  (place: number): DayColumn => ({
    x: dayLeft(frame, place) + (frame.step - frame.bar) / 2,
    width: frame.bar,
    columnWidth: frame.step,
    top: frame.minutes.top,
    baseline: frame.minutes.baseline,
    perMinute: frame.minutes.height / top,
  })

const yOf = ({ minutes }: TrendFrame, top: number, value: number) =>
  minutes.baseline - (value * minutes.height) / top

/** Level lines with their numbers, and on them each day's bar; where days are many, a few shapes for all of them. */
export function MinutesBehind({ days, frame, words, top }: MinutesProps) {
  const ticks = minuteTicks(top)
  const column = columnOf(frame, top)
  return (
    <g>
      {ticks.map((minutes) => (
        <path
          key={minutes}
          className={minutes === 0 ? 'm-base' : 'm-axis'}
          d={`M${frame.left} ${yOf(frame, top, minutes)}H${frame.right}`}
        />
      ))}
      {[...new Set([...ticks, thirtyMinutes])].map((minutes) => (
        <text
          key={minutes}
          className={minutes === thirtyMinutes ? 'c-text c-end c-strong' : 'c-text c-end'}
          x={frame.left - 8}
          y={yOf(frame, top, minutes)}
          dy="0.34em"
        >
          {minutes === thirtyMinutes ? words.thirty : minutes}
        </text>
      ))}
      {frame.dense ? (
        <TrendDense days={days} frame={frame} perMinute={frame.minutes.height / top} words={words} />
      ) : (
        days.map((day, place) => <MarkShapes key={day.key} marks={dayMarks(day, column(place))} />)
      )}
    </g>
  )
}

/** Over the bars: the 30-minute line, what was asked, numbers of bars taller than the axis, and the phone's quiet word. */
export function MinutesOver({ days, frame, words, top }: MinutesProps) {
  const column = columnOf(frame, top)
  const thirty = yOf(frame, top, thirtyMinutes)
  const highestTarget = Math.max(0, ...days.map(({ target }) => target ?? 0))
  const note = words.thirtyNote
  const noteFits =
    note !== undefined && highestTarget < 21 && textWidth(note, frame.text) + frame.left + 12 < frame.right
  return (
    <g>
      <path className="m-thirty" d={`M${frame.left} ${thirty}H${frame.right}`} />
      <TrendTargets days={days} frame={frame} perMinute={frame.minutes.height / top} words={words} />
      {days.map((day, place) =>
        isCut(day.minutes, column(place)) && !frame.dense ? (
          <text
            key={day.key}
            className="c-text c-strong c-end c-halo"
            x={column(place).x - 4}
            y={frame.minutes.top + frame.text}
          >
            {day.minutes}
          </text>
        ) : null,
      )}
      {noteFits ? (
        <text className="c-text c-mid c-end c-halo" x={frame.right - 2} y={thirty + frame.text * 1.3}>
          {note}
        </text>
      ) : null}
    </g>
  )
}
