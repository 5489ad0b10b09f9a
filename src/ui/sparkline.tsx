import { PainShapes } from './pain-shapes'

/** A fortnight of one pain score, 0–10 over the whole height, with the last value written. */
export function Sparkline({ scores, label }: { scores: readonly (number | null)[]; label: string }) {
  const width = 112
  const height = 36
  const step = width / Math.max(1, scores.length)
  const xOf = (place: number) => Math.round((place + 0.5) * step * 10) / 10
  const yOf = (score: number) => height - 3 - (score * (height - 6)) / 10
  const last = scores.findLastIndex((score) => score !== null)
  const value = scores[last]
  return (
    <svg
      width={width + 18}
      height={height}
      viewBox={`0 0 ${width + 18} ${height}`}
      role="img"
      aria-label={label}
    >
      <rect className="p-red" x={0} y={yOf(10)} width={width} height={yOf(5.5) - yOf(10)} />
      <rect className="p-amber" x={0} y={yOf(5.5)} width={width} height={yOf(2.5) - yOf(5.5)} />
      <path className="m-base" d={`M0 ${height - 1}H${width}`} />
      <PainShapes scores={scores} xOf={xOf} yOf={yOf} size={2.2} />
      {value === null || value === undefined ? null : (
        <text className="c-text c-pain" x={xOf(last) + 6} y={yOf(value) + 4}>
          {value}
        </text>
      )}
    </svg>
  )
}
