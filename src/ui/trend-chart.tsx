'use client'
import { lazy, memo, Suspense, useEffect, useMemo } from 'react'
import { rowsUsed } from '@/drawing/event-lane'
import { axisTop } from '@/drawing/minute-axis'
import { trendFrame } from '@/drawing/trend-frame'
import { textWidth } from './text-width'
import { Later } from './later'
import { TrendBackdrop, TrendBands } from './trend-backdrop'
import { TrendCursor } from './trend-cursor'
import { placeEvents } from './trend-events'
import type { TrendChartProps } from './trend-facts'
import { MinutesBehind, MinutesOver } from './trend-minutes'
import { PainBehind, PainOver } from './trend-pain'
import { useChartSize, type ChartSize } from './use-chart-size'

/** With Recharts, which weighs more than all else here. A picture without its lines is none: what fails here fails it. */
const Lines = lazy(async () => ({ default: (await import('./trend-lines')).TrendLines }))

const mostRows = (compact: boolean) => (compact ? 2 : 3)

/** Lays the picture out twice: once to see how many rows the events need, then with that many. */
function layOut(
  { days, events, strips, words }: Pick<TrendChartProps, 'days' | 'events' | 'strips' | 'words'>,
  { width, rem }: ChartSize,
  isPhone: boolean,
) {
  // In a narrow place, or with large text, the names stand above the strips as on the phone.
  const compact = isPhone || width < 34 * rem
  const text = rem * (compact ? 0.8125 : 0.75)
  const sizes = {
    width,
    rem,
    days: days.length,
    strips: strips.length,
    compact,
    nameWidth: Math.max(0, ...strips.map(({ name }) => textWidth(name, text, 620))),
    numberWidth: textWidth(words.thirty, text, 620),
  }
  const first = trendFrame({ ...sizes, laneRows: mostRows(compact) })
  const places = placeEvents(events, first, mostRows(compact))
  const top = axisTop(
    days.map(({ minutes }) => minutes),
    days.map(({ target }) => target),
  )
  const frame = trendFrame({ ...sizes, laneRows: rowsUsed(places) })
  const placed = strips.flatMap((facts, place) => {
    const strip = frame.strips[place]
    return strip ? [{ facts, strip }] : []
  })
  return { frame, places, top, strips: placed }
}

type Laid = Pick<TrendChartProps, 'days' | 'events' | 'bands' | 'words' | 'onZoom'> &
  ReturnType<typeof layOut>

/** Days and weeks, events, axes and bars: all that stands behind the lines. */
function Behind({ days, events, strips, words, frame, places, top }: Laid) {
  return (
    <svg className="trend-back" width={frame.width} height={frame.height}>
      <TrendBackdrop days={days} events={events} places={places} frame={frame} minutesName={words.minutes} />
      <MinutesBehind days={days} frame={frame} words={words} top={top} />
      {strips.map(({ facts, strip }) => (
        <PainBehind key={facts.moment} days={days} frame={frame} strip={strip} facts={facts} />
      ))}
    </svg>
  )
}

/** What was asked, shapes, numbers and names: all that stands over them. */
function Over({ days, bands, strips, words, frame, top }: Laid) {
  return (
    <svg className="trend-front" width={frame.width} height={frame.height}>
      <TrendBands bands={bands} frame={frame} />
      <MinutesOver days={days} frame={frame} words={words} top={top} />
      {strips.map(({ facts, strip }) => (
        <PainOver key={facts.moment} days={days} frame={frame} strip={strip} facts={facts} />
      ))}
    </svg>
  )
}

/** All layers on one frame. Drawn anew only where their facts, words or sizes are others. */
const Layers = memo(function Layers(props: Laid) {
  const { days, strips, words, frame } = props
  return (
    <div className="trend-view" style={{ height: frame.height }}>
      <div aria-hidden="true">
        <Behind {...props} />
        <Later>
          <Suspense fallback={null}>
            <Lines days={days} frame={frame} strips={strips} />
          </Suspense>
        </Later>
        <Over {...props} />
      </div>
      <TrendCursor days={days} frame={frame} name={words.cursor} onZoom={props.onZoom} />
    </div>
  )
})

/** Minutes and pain on the same days. Sizes follow the element's width and the reader's text. */
export function TrendChart(props: TrendChartProps) {
  const { days, events, bands, strips, words, summaryId, compact = false, onForm, onZoom } = props
  const { box, probe, size } = useChartSize()
  const layout = useMemo(
    () => (size && size.width > 0 ? layOut({ days, events, strips, words }, size, compact) : null),
    [days, events, strips, words, compact, size],
  )
  const dense = layout?.frame.dense ?? false
  useEffect(() => {
    onForm?.(dense)
  }, [onForm, dense])
  return (
    <div className="trend" ref={box} role="group" aria-labelledby={summaryId}>
      <span className="rem-probe" ref={probe} aria-hidden="true" />
      {layout && days.length > 0 ? (
        <Layers {...{ days, events, bands, words, onZoom }} {...layout} />
      ) : (
        <div className="trend-wait" />
      )}
    </div>
  )
}
