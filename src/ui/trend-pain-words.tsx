'use client'
import { spokenScores } from '@/drawing/pain-line'
import type { StripFrame, TrendFrame } from '@/drawing/trend-frame'
import { textWidth } from './text-width'
import type { TrendStrip } from './trend-facts'

/** Name, scale and the numbers worth writing of one strip. */
export function TrendPainWords(props: {
  scores: readonly (number | null)[]
  frame: TrendFrame
  strip: StripFrame
  facts: TrendStrip
  xOf: (place: number) => number
  yOf: (score: number) => number
  size: number
}) {
  const { scores, frame, strip, facts, xOf, yOf, size } = props
  const { text, left, right, compact } = frame
  const spoken = spokenScores(scores, Math.ceil((text * 2.5) / frame.step))
  const axis = strip.height >= text * 4.4 ? [0, 3, 6, 10] : [0, 10]
  const valueOf = (place: number) => scores[place] ?? 0
  const noteWidth = facts.note ? textWidth(facts.note, text) : 0
  // With large text the note may not fit: the shapes and the sentence say it too.
  const note = left + 12 + noteWidth < right ? facts.note : undefined
  const noteEnd = note ? left + 6 + noteWidth : 0
  const highest =
    spoken.highest !== null &&
    (xOf(spoken.highest) > noteEnd + 6 || yOf(valueOf(spoken.highest)) > yOf(10) + text * 3)
      ? spoken.highest
      : null
  return (
    <>
      {axis.map((score) => (
        <text
          key={score}
          className="c-text c-end"
          x={left - 8}
          y={yOf(score)}
          dy={score === 10 ? '0.62em' : score === 0 ? '0.2em' : '0.34em'}
        >
          {score}
        </text>
      ))}
      {note ? (
        <text className="c-text c-pain-quiet" x={left + 6} y={yOf(10) + text * 1.25}>
          {note}
        </text>
      ) : null}
      {highest === null ? null : (
        <text className="c-text c-pain c-middle" x={xOf(highest)} y={yOf(valueOf(highest)) - size - 5}>
          {valueOf(highest)}
        </text>
      )}
      {spoken.last === null ? null : (
        <text
          className="c-text c-pain c-halo"
          x={Math.min(xOf(spoken.last) + size + 5, right + 6)}
          y={yOf(valueOf(spoken.last))}
          dy="0.34em"
        >
          {valueOf(spoken.last)}
        </text>
      )}
      <text
        className={compact ? 'c-text c-strong' : 'c-text c-strong c-end'}
        x={compact ? 0 : left - text * 2.4}
        y={compact ? yOf(10) - text * 0.7 : (yOf(0) + yOf(10)) / 2}
        dy={compact ? 0 : '0.34em'}
      >
        {facts.name}
      </text>
    </>
  )
}
