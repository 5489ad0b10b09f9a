'use client'
import { eventLane, type LanePlace } from '@/drawing/event-lane'
import { dayCentre, type TrendFrame } from '@/drawing/trend-frame'
import { iconPaths } from './icon-paths'
import { textWidth } from './text-width'
import type { TrendEvent } from './trend-facts'

const iconSize = (text: number): number => text * 1.25
/** Below this many pixels per day only what matters most gets a line through the days, and a repeated step no word. */
const narrowStep = 8
const mainRank = 2
const minorRank = 4

/** Which row each event's word gets, in the width that the days have; null for what the list alone tells. */
export function placeEvents(
  events: readonly TrendEvent[],
  frame: TrendFrame,
  rows: number,
): (LanePlace | null)[] {
  const icon = iconSize(frame.text)
  const shown = events.flatMap((event, index) =>
    frame.step < narrowStep && event.rank >= minorRank ? [] : [{ event, index }],
  )
  const placed = eventLane(
    shown.map(({ event }) => ({
      x: dayCentre(frame, event.place),
      width: icon + 5 + textWidth(event.words, frame.text),
      rank: event.rank,
    })),
    { left: frame.left, right: frame.right, rows, iconWidth: icon, gap: frame.text * 0.7 },
  )
  return events.map((_, index) => placed[shown.findIndex((one) => one.index === index)] ?? null)
}

function EventLine({ event, at, frame }: { event: TrendEvent; at: LanePlace; frame: TrendFrame }) {
  const x = dayCentre(frame, event.place)
  const from = frame.lane.top + (at.row + 1) * frame.lane.rowHeight
  const minor = frame.step < narrowStep && event.rank >= mainRank
  const strips = (frame.compact ? [] : frame.strips)
    .map(({ top, height }) => `M${x} ${top}v${height}`)
    .join('')
  return (
    <path
      className="m-event"
      d={`M${x} ${from}V${minor ? frame.minutes.top : frame.minutes.baseline}${minor ? '' : strips}`}
    />
  )
}

function EventMark({ event, at, frame }: { event: TrendEvent; at: LanePlace; frame: TrendFrame }) {
  const icon = iconSize(frame.text)
  const x = dayCentre(frame, event.place)
  const y = frame.lane.top + at.row * frame.lane.rowHeight
  const stop = event.rank === 0
  const left = at.side === 'left'
  return (
    <g>
      <svg
        className={stop ? 'event-icon event-stop' : 'event-icon'}
        x={x - icon / 2}
        y={y + (frame.text * 1.3 - icon) / 2}
        width={icon}
        height={icon}
        viewBox="0 0 24 24"
      >
        <path d={iconPaths[event.icon]} />
      </svg>
      {at.side === 'none' ? null : (
        <text
          className={`c-text c-halo ${stop ? 'c-stop' : 'c-mid'}${left ? ' c-end' : ''}`}
          x={left ? x - icon / 2 - 5 : x + icon / 2 + 5}
          y={y + frame.text}
        >
          {event.words}
        </text>
      )}
    </g>
  )
}

/** The lane above the days: dotted lines first, so that no line runs over a word. */
export function TrendEvents(props: {
  events: readonly TrendEvent[]
  places: readonly (LanePlace | null)[]
  frame: TrendFrame
}) {
  const placed = props.events.flatMap((event, order) => {
    const at = props.places[order]
    return at ? [{ event, at, order }] : []
  })
  return (
    <>
      {placed.map(({ event, at, order }) => (
        <EventLine key={order} event={event} at={at} frame={props.frame} />
      ))}
      {placed.map(({ event, at, order }) => (
        <EventMark key={order} event={event} at={at} frame={props.frame} />
      ))}
    </>
  )
}
