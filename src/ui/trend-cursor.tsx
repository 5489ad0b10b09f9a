'use client'
import { useState, type PointerEvent } from 'react'
import { dayAt, dayCentre, dayLeft, type TrendFrame } from '@/drawing/trend-frame'
import type { TrendDay } from './trend-facts'

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

/**
 * A cursor over the days. The keyboard's is a native slider: left and right move it by a day, page keys by more, and
 * its spoken value is the day in words. Pointing shows the same facts in a card.
 */
export function TrendCursor({
  days,
  frame,
  name,
}: {
  days: readonly TrendDay[]
  frame: TrendFrame
  name: string
}) {
  const [place, setPlace] = useState<number | null>(null)
  const [chosen, setChosen] = useState(days.length - 1)
  const shown = place === null ? null : Math.min(place, days.length - 1)
  const at = Math.min(chosen, days.length - 1)
  const day = shown === null ? undefined : days[shown]
  const spoken = days[at]
  const point = (event: PointerEvent<HTMLDivElement>) => {
    setPlace(dayAt(frame, event.clientX - event.currentTarget.getBoundingClientRect().left, days.length))
  }
  return (
    <div
      className="trend-cursor"
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={() => {
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
          setPlace(null)
        }}
        onChange={(event) => {
          const next = Number(event.target.value)
          setChosen(next)
          setPlace(next)
        }}
      />
      {shown === null || !day ? null : (
        <>
          <svg className="trend-front" width={frame.width} height={frame.height} aria-hidden="true">
            <rect
              className="m-cursor"
              x={dayLeft(frame, shown) - (frame.step < 4 ? 1.5 : 0)}
              y={frame.minutes.top}
              width={Math.max(frame.step, 4)}
              height={frame.height - frame.minutes.top}
            />
          </svg>
          <DayCard day={day} place={shown} frame={frame} />
        </>
      )}
    </div>
  )
}
