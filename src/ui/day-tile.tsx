import { hatchLines } from '@/drawing/hatch'
import { octagon, type DrawnState } from '@/drawing/day-marks'
import { MarkShapes } from './mark-shapes'

const box = { x: 2, y: 2, width: 26, height: 26 }
const square = <rect x={box.x} y={box.y} width={box.width} height={box.height} rx={8} />

function insideOf(state: DrawnState, stop: boolean) {
  if (stop) return <MarkShapes marks={[octagon(15, 25, 20)]} />
  switch (state) {
    case 'done':
      return (
        <>
          <g className="m-done">{square}</g>
          <path className="m-tick" d="M8.5 15.5l4.5 4.5L22 10.5" />
        </>
      )
    case 'partial':
      return (
        <>
          <path className="m-hatch" d={hatchLines({ x: 5, y: 5, width: 20, height: 20 }, 4)} />
          <g className="m-outline tile-edge">{square}</g>
        </>
      )
    case 'zero':
      return <ellipse className="m-zero" cx={15} cy={15} rx={6} ry={8} />
    case 'missing':
      return <g className="m-missing">{square}</g>
    case 'excused':
      return (
        <>
          <path className="m-weave" d={hatchLines(box, 6, false)} />
          <path className="m-pause tile-pause" d="M11.5 10v10M18.5 10v10" />
        </>
      )
    case 'pending':
      return <g className="m-pending tile-edge">{square}</g>
    case 'future':
      return <g className="m-later">{square}</g>
    case 'rest':
      return <path className="m-rest" d="M10.5 15h9" />
    case 'out':
      return null
  }
}

/** One day of the week as a tile, in the same grammar as the bars. Its words stand beside it, hidden or seen. */
export function DayTile({ state, stop = false }: { state: DrawnState; stop?: boolean }) {
  return (
    <svg className="day-tile" viewBox="0 0 30 30" aria-hidden="true">
      {insideOf(state, stop)}
    </svg>
  )
}
