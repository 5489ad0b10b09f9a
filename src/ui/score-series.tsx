import { placeScores } from '@/drawing/score-series'

export type SeriesPoint = {
  key: string
  /** Counted in days, from any day. */
  day: number
  value: number
  date: string
}

const width = 320
const [left, right, top, bottom] = [26, 300, 22, 84]
const dateLine = 102
/** A few scores over months as a small line: each as a dot, with its value above it and its date below wherever there is
 * room. `ends` are written at the axis; `label` says in words what is drawn. */
export function ScoreSeries(props: {
  points: readonly SeriesPoint[]
  /** The score at the bottom, and at the top. */
  from: number
  to: number
  ends: { low: string; high: string }
  tone: 'pain' | 'accent'
  /** Steps without a number of their own are not written out. */
  isNumbered?: boolean
  label: string
}) {
  const { points, from, to, ends, tone, isNumbered = true, label } = props
  const box = { left, right, top, bottom, lowest: from, highest: to, valueRoom: 16, dateRoom: 52 }
  const placed = placeScores(points, box)
  const middle = (top + bottom) / 2
  return (
    <svg className={`series series-${tone}`} viewBox={`0 0 ${width} 108`} role="img" aria-label={label}>
      <path className="p-middle" d={`M${left - 6} ${top}H${right + 6}M${left - 6} ${middle}H${right + 6}`} />
      <path className="m-base" d={`M${left - 6} ${bottom}H${right + 6}`} />
      <text className="series-end" x={left - 10} y={top + 4} textAnchor="end">
        {ends.high}
      </text>
      <text className="series-end" x={left - 10} y={bottom + 4} textAnchor="end">
        {ends.low}
      </text>
      <path
        className="series-line"
        d={placed.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')}
      />
      {placed.map(({ x, y, hasValue, hasDate }, at) => (
        <g key={points[at]?.key}>
          <circle className="series-dot" cx={x} cy={y} r={4} />
          {isNumbered && hasValue ? (
            <text className="series-value" x={x} y={y - 8} textAnchor="middle">
              {points[at]?.value}
            </text>
          ) : null}
          {hasDate ? (
            <text className="series-end" x={x} y={dateLine} textAnchor="middle">
              {points[at]?.date}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  )
}
