'use client'
import { dayTicks } from '@/drawing/day-ticks'
import type { LanePlace } from '@/drawing/event-lane'
import { dayCentre, dayLeft, type TrendFrame } from '@/drawing/trend-frame'
import { textWidth } from './text-width'
import { TrendEvents } from './trend-events'
import type { TrendBand, TrendDay, TrendEvent } from './trend-facts'

/** Behind all else: days and weeks, events with their dotted lines, today. */
export function TrendBackdrop(props: {
  days: readonly TrendDay[]
  events: readonly TrendEvent[]
  places: readonly (LanePlace | null)[]
  frame: TrendFrame
  minutesName: string
}) {
  const { days, events, places, frame, minutesName } = props
  const ticks = dayTicks(days, frame.step, labelWidthOf(days, frame))
  const today = days.findIndex((day) => day.today)
  const strips = frame.strips.map(({ top, height }) => `M0 ${top}v${height}`).join('')
  return (
    <g>
      {ticks.map(({ place, kind }) => (
        <g key={place}>
          {kind === 'each' && !days[place]?.weekStart ? null : (
            <path
              className="m-axis"
              transform={`translate(${dayLeft(frame, place)} 0)`}
              d={`M0 ${frame.minutes.top}V${kind === 'each' ? frame.minutes.baseline : frame.labels}${strips}`}
            />
          )}
          <text
            className={kind === 'each' ? 'c-text c-middle' : 'c-text'}
            x={kind === 'each' ? dayCentre(frame, place) : dayLeft(frame, place) + 4}
            y={frame.labels}
          >
            {kind === 'month' ? days[place]?.month : days[place]?.label}
          </text>
        </g>
      ))}
      {frame.compact ? (
        <text className="c-text c-strong" x={0} y={frame.text}>
          {minutesName}
        </text>
      ) : null}
      <TrendEvents events={events} places={places} frame={frame} />
      {today < 0 ? null : (
        <path
          className="m-today"
          d={`M${dayCentre(frame, today)} ${frame.minutes.baseline + frame.foot - (frame.dense ? 2 : 8)}v6`}
        />
      )}
    </g>
  )
}

/** Of the widest name below the days, with its gap. Where only months have room, January is named with its year. */
function labelWidthOf(days: readonly TrendDay[], { step, text }: TrendFrame): number {
  const width = textWidth('30 Nov', text) + text
  if (step * 7 >= width) return width
  const years = days.flatMap(({ yearStart, month }) => (yearStart ? [textWidth(month, text) + text] : []))
  return Math.max(width, ...years)
}

/** The reasons of days that do not count, over the weave; turned upright where the band is narrow. */
export function TrendBands({ bands, frame }: { bands: readonly TrendBand[]; frame: TrendFrame }) {
  const line = frame.text * 1.3
  return (
    <g>
      {bands.map(({ from, to, lines }) => {
        const width = (to - from + 1) * frame.step
        const x = dayLeft(frame, from) + width / 2
        const longest = Math.max(...lines.map((words) => textWidth(words, frame.text)))
        const upright = longest + 6 > width
        // Upright it hangs from the top, clear of what is asked.
        const y =
          frame.minutes.top +
          (upright ? textWidth(lines.join(' '), frame.text) / 2 + 4 : frame.minutes.height * 0.42)
        if (upright && width < frame.text * 1.1) return null
        return (
          <text
            key={from}
            className="c-text c-mid c-middle c-halo"
            transform={upright ? `rotate(-90 ${x} ${y})` : undefined}
            dy={upright ? '0.34em' : 0}
          >
            {(upright ? [lines.join(' ')] : lines).map((words, place) => (
              <tspan key={words} x={x} y={y + place * line}>
                {words}
              </tspan>
            ))}
          </text>
        )
      })}
    </g>
  )
}
