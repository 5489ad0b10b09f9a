'use client'
import { memo } from 'react'
import { ComposedChart, Line, ZIndexLayer, XAxis, YAxis, type DotItemDotProps } from 'recharts'
import { painBand, painPaths, painShape } from '@/drawing/pain-line'
import { dayCentre, type StripFrame, type TrendFrame } from '@/drawing/trend-frame'
import type { TrendDay, TrendStrip } from './trend-facts'
import { TrendPainWords } from './trend-pain-words'

const overhang = 8

/** One moment's pain on the same days, always 0 to 10. */
export const TrendPain = memo(function TrendPain(props: {
  days: readonly TrendDay[]
  frame: TrendFrame
  strip: StripFrame
  facts: TrendStrip
}) {
  const { days, frame, strip, facts } = props
  const scores = days.map((day) => day[facts.moment])
  const xOf = (place: number) => dayCentre(frame, place)
  const yOf = (score: number) => overhang + strip.height - (score * strip.height) / 10
  const band = (low: number, high: number) =>
    `M${frame.left} ${yOf(low)}V${yOf(high)}H${frame.right}V${yOf(low)}z`
  const size = frame.dense ? 2.2 : Math.max(2.4, Math.min(3.8, frame.step * 0.24))
  const { bridge } = painPaths(scores, xOf, yOf)
  // A stroke from 0 to each score shows the amount, so that a level line in a strip of 0 to 10 is not read as nothing.
  const stems = frame.dense
    ? ''
    : scores.map((score, place) => (score ? `M${xOf(place)} ${yOf(0)}V${yOf(score)}` : '')).join('')
  const dot = ({ cx, cy, index }: DotItemDotProps) => {
    const score = scores[index]
    if (score === null || score === undefined || cx === undefined || cy === undefined)
      return <g key={index} />
    if (frame.dense && score < 6) return <g key={index} />
    const look = painBand(score) === 'low' ? 'p-open' : 'p-dot'
    return <path key={index} className={look} d={painShape(score, { x: cx, y: cy }, size)} />
  }
  return (
    <div className="trend-panel" style={{ top: strip.top - overhang }}>
      <ComposedChart
        width={frame.width}
        height={strip.height + 2 * overhang}
        data={[...days]}
        margin={{ top: overhang, right: frame.width - frame.right, bottom: overhang, left: frame.left }}
        accessibilityLayer={false}
      >
        <XAxis dataKey="key" scale="band" hide />
        <YAxis domain={[0, 10]} hide />
        <ZIndexLayer zIndex={-60}>
          <path className="p-amber" d={band(2.5, 5.5)} />
          <path className="p-red" d={band(5.5, 10)} />
          <path className="m-base" d={`M${frame.left} ${yOf(0)}H${frame.right}`} />
        </ZIndexLayer>
        <path className="p-stem" d={stems} />
        <path className="p-bridge" d={bridge} />
        <Line
          dataKey={facts.moment}
          type="linear"
          connectNulls={false}
          isAnimationActive={false}
          dot={dot}
          activeDot={false}
          className={frame.dense ? (frame.step < 1 ? 'line-dense line-thin' : 'line-dense') : ''}
        />
        <TrendPainWords
          scores={scores}
          frame={frame}
          strip={strip}
          facts={facts}
          xOf={xOf}
          yOf={yOf}
          size={size}
        />
      </ComposedChart>
    </div>
  )
})
