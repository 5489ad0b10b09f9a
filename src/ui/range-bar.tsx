import { rangeSpans } from '@/drawing/range-spans'

/** What is known, solid, and what may be true, dotted, of a whole track. Shares from 0 to 1; its words stand beside it. */
export function RangeBar({ low, high }: { low: number; high: number }) {
  const width = 208
  const height = 12
  const spans = rangeSpans(low, high, width, height)
  return (
    <svg
      className="range-bar"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="r-track" x={0.5} y={0.5} width={width - 1} height={height - 1} rx={2} />
      {spans.high ? (
        <>
          <path className="r-dots" d={spans.high.dots} />
          <rect
            className="r-high"
            x={spans.high.x}
            y={spans.high.y}
            width={spans.high.width}
            height={spans.high.height}
            rx={1}
          />
        </>
      ) : null}
      {spans.low ? <rect className="r-low" {...spans.low} rx={2} /> : null}
    </svg>
  )
}
