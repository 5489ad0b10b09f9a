'use client'
import { useState, type PointerEvent } from 'react'
import { dayAt, dayCentre, dayLeft, type TrendFrame } from '@/drawing/trend-frame'
import type { TrendDay } from './trend-facts'
import { useDaySpan } from './use-day-span'

/** The facts of one day, beside its column. */
function DayCard({ day, place, frame }: { day: TrendDay; place: number; frame: TrendFrame }) {
  const x = dayCentre(frame, place)
  const before = x > frame.width / 2
  const side = before
    ? { right: frame.width - dayLeft(frame, place) + 8 }
    : { left: dayLeft(frame, place + 1) + 8 }
  return (
    <div className="trend-card" style={{ ...side, top: frame.minutes.top + 6 }} aria-hidden="true">
      <b>{day.title}</b>
      {day.facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </div>
  )
}

/** A column of days, from the picture's first to its last strip. */
function Marked({ frame, from, to }: { frame: TrendFrame; from: number; to: number }) {
  const left = dayLeft(frame, from)
  return (
    <svg className="trend-front" width={frame.width} height={frame.height} aria-hidden="true">
      <rect
        className="m-cursor"
        x={left - (frame.step < 4 ? 1.5 : 0)}
        y={frame.minutes.top}
        width={Math.max(dayLeft(frame, to + 1) - left, 4)}
        height={frame.height - frame.minutes.top}
      />
    </svg>
  )
}

/**
 * A cursor over the days. The keyboard's is a native slider: left and right move it by a day, page keys by more, and
 * its spoken value is the day in words. Pointing shows the same facts in a card. Where days can be seen alone, a mouse
 * drags over them, and the keyboard presses Enter on the first and on the last.
 */
export function TrendCursor({
  days,
  frame,
  name,
  onZoom,
}: {
  days: readonly TrendDay[]
  frame: TrendFrame
  name: string
  onZoom?: ((from: number, to: number) => void) | undefined
}) {
  const [place, setPlace] = useState<number | null>(null)
  const [chosen, setChosen] = useState(days.length - 1)
  const span = useDaySpan(onZoom)
  const shown = place === null ? null : Math.min(place, days.length - 1)
  const at = Math.min(chosen, days.length - 1)
  const day = shown === null ? undefined : days[shown]
  const spoken = days[at]
  const placeOf = (event: PointerEvent<HTMLDivElement>) =>
    dayAt(frame, event.clientX - event.currentTarget.getBoundingClientRect().left, days.length)
  const marked = shown === null ? null : span.until(shown)
  return (
    <div
      className="trend-cursor"
      onPointerMove={(event) => {
        setPlace(placeOf(event))
      }}
      onPointerDown={(event) => {
        setPlace(placeOf(event))
        // A finger that moves scrolls the page.
        if (event.pointerType === 'mouse' && event.button === 0) span.begin(placeOf(event))
      }}
      onPointerUp={(event) => {
        if (event.pointerType === 'mouse') span.end(placeOf(event))
      }}
      onPointerLeave={() => {
        span.leave()
        setPlace(null)
      }}
    >
      <input
        className="trend-slider"
        type="range"
        min={0}
        max={Math.max(0, days.length - 1)}
        value={at}
        aria-label={name}
        aria-valuetext={spoken ? [spoken.title, ...spoken.facts].join('. ') : undefined}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) setPlace(at)
        }}
        onBlur={() => {
          span.leave()
          setPlace(null)
        }}
        onChange={(event) => {
          const next = Number(event.target.value)
          setChosen(next)
          setPlace(next)
        }}
        onKeyDown={({ key }) => {
          if (key === 'Enter') span.press(at)
          if (key === 'Escape') span.leave()
        }}
      />
      {shown === null || !day ? null : (
        <>
          <Marked frame={frame} {...(marked ?? { from: shown, to: shown })} />
          <DayCard day={day} place={shown} frame={frame} />
        </>
      )}
    </div>
  )
}
