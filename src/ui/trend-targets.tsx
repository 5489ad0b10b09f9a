'use client'
import { targetLabels, targetPath } from '@/drawing/target-line'
import type { TrendFrame } from '@/drawing/trend-frame'
import { textWidth } from './text-width'
import type { TrendDay, TrendWords } from './trend-facts'

/** The target's step line over all states, with its numbers clear of the bars. */
export function TrendTargets(props: {
  days: readonly TrendDay[]
  frame: TrendFrame
  perMinute: number
  words: TrendWords
}) {
  const { days, frame, perMinute, words } = props
  const { top, baseline } = frame.minutes
  const yOf = (minutes: number) => Math.max(top + 1, baseline - minutes * perMinute)
  const targets = days.map(({ target }) => target)
  const wordsOf = (minutes: number, first: boolean) => (first ? words.firstTarget : String(minutes))
  const labels = targetLabels({
    targets,
    heights: days.map(({ minutes, target }) => Math.max(minutes, target ?? 0)),
    left: frame.left,
    right: frame.right,
    step: frame.step,
    yOf,
    widthOf: (minutes, first) => textWidth(wordsOf(minutes, first), frame.text, 620),
  })
  return (
    <g>
      <path className="m-target" d={targetPath(targets, frame.left, frame.step, yOf)} />
      {labels.map(({ place, minutes, x, y }, order) => (
        <text key={place} className="c-text c-strong c-halo" x={x} y={Math.max(top + frame.text, y)}>
          {wordsOf(minutes, order === 0)}
        </text>
      ))}
    </g>
  )
}
