'use client'
import { Line, LineChart, XAxis, YAxis } from 'recharts'
import type { StripFrame, TrendFrame } from '@/drawing/trend-frame'
import { Later } from './later'
import type { TrendDay, TrendStrip } from './trend-facts'

/**
 * Each moment's pain as a line, by Recharts: all strips on one set of days. What stands behind and over them is drawn
 * without it, at once and from the same frame.
 */
export function TrendLines(props: {
  days: readonly TrendDay[]
  frame: TrendFrame
  strips: readonly { facts: TrendStrip; strip: StripFrame }[]
}) {
  const { frame } = props
  const { height, dense, step } = frame
  const strips = props.strips.map(({ facts, strip }) => ({ moment: facts.moment, strip }))
  const rows = props.days.map((day) => ({
    key: day.key,
    ...Object.fromEntries(strips.map(({ moment }) => [moment, day[moment]])),
  }))
  return (
    <div className="trend-lines">
      <LineChart
        width={frame.width}
        height={height}
        data={rows}
        margin={{ top: 0, right: frame.width - frame.right, bottom: 0, left: frame.left }}
        accessibilityLayer={false}
      >
        <XAxis dataKey="key" scale="band" hide />
        {strips.map(({ moment, strip }) => (
          <YAxis
            key={moment}
            yAxisId={moment}
            domain={[0, 10]}
            padding={{ top: strip.top, bottom: height - strip.top - strip.height }}
            hide
          />
        ))}
        <Later>
          {strips.map(({ moment }) => (
            <Line
              key={moment}
              yAxisId={moment}
              dataKey={moment}
              type="linear"
              connectNulls={false}
              isAnimationActive={false}
              dot={false}
              activeDot={false}
              // In the order in which it stands here: every other layer is one more to be drawn.
              zIndex={0}
              className={dense ? (step < 1 ? 'line-dense line-thin' : 'line-dense') : ''}
            />
          ))}
        </Later>
      </LineChart>
    </div>
  )
}
