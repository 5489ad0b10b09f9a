'use client'
import { denseDays } from '@/drawing/dense-days'
import { hatchLines } from '@/drawing/hatch'
import type { TrendFrame } from '@/drawing/trend-frame'
import type { TrendDay, TrendWords } from './trend-facts'

interface DenseProps {
  days: readonly TrendDay[]
  frame: TrendFrame
  perMinute: number
  words: TrendWords
}

/** Many days in little room: bars, and two lanes below for what a bar cannot show. */
export function TrendDense({ days, frame, perMinute, words }: DenseProps) {
  const { top, baseline } = frame.minutes
  const laneHeight = frame.text * 0.6
  const lanePitch = frame.text * 1.15
  const laneTop = baseline + 6
  const dense = denseDays(days, {
    left: frame.left,
    step: frame.step,
    top,
    baseline,
    perMinute,
    laneTop,
    laneHeight,
    lanePitch,
  })
  const names = frame.compact ? [] : [words.laneZero, words.laneMissing]
  return (
    <g>
      {dense.excused.map((box) => (
        <path key={box.x} className="m-weave" d={hatchLines(box, 6, false)} />
      ))}
      <path className="dense-extra" d={dense.extra} />
      <path className="dense-partial" d={dense.partial} />
      <path className="m-done" d={dense.done} />
      {dense.lanes.zero.map((box) => (
        <rect key={box.x} className="lane-zero" {...box} />
      ))}
      {dense.lanes.missing.map((box) => (
        <rect key={box.x} className="lane-missing" {...box} />
      ))}
      {dense.stops.map((x) => (
        <path key={x} className="m-stop" d={`M${x - 3} ${baseline}l-2.5 -3v-4l2.5 -3h6l2.5 3v4l-2.5 3z`} />
      ))}
      {names.map((name, row) => (
        <text
          key={name}
          className="c-text c-small c-end"
          x={frame.left - 8}
          y={laneTop + row * lanePitch + laneHeight}
        >
          {name}
        </text>
      ))}
    </g>
  )
}
