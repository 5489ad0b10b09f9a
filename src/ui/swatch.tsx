import { dayMarks, paperMark, type DrawnState } from '@/drawing/day-marks'
import { painBand, painShape } from '@/drawing/pain-line'
import { MarkShapes } from './mark-shapes'

/** Days that lie ahead or outside have no mark to be explained. */
export type SwatchKind =
  | Exclude<DrawnState, 'future' | 'out'>
  | 'extra'
  | 'stop'
  | 'late'
  | 'paper'
  | 'target'
  | 'pain'
  | 'lane-zero'
  | 'lane-missing'
  | 'dense-partial'
  | 'dense-extra'

const minutesOf: Partial<Record<SwatchKind, number>> = { done: 15, partial: 10, extra: 12 }

const unmarked = { late: false, paper: false }

function insideOf(kind: SwatchKind) {
  switch (kind) {
    case 'target':
      return <path className="m-target" d="M-6 10h22" />
    case 'pain':
      return ([1, 4, 7] as const).map((score, place) => (
        <path
          key={score}
          className={painBand(score) === 'low' ? 'p-open' : 'p-dot'}
          d={painShape(score, { x: -12 + place * 17, y: 10 }, 3.6)}
        />
      ))
    case 'late':
      return <path className="m-late" d="M1 14l4-6 4 6z" />
    case 'paper':
      return <MarkShapes marks={[paperMark(5, 14)]} />
    case 'dense-partial':
    case 'dense-extra':
      return <rect className={kind} x={0} y={6} width={10} height={11} />
    case 'lane-zero':
      return <rect className="lane-zero" x={-3} y={7} width={16} height={5} />
    case 'lane-missing':
      return <rect className="lane-missing" x={-3} y={7} width={16} height={5} />
    default: {
      const state: DrawnState = kind === 'extra' ? 'rest' : kind === 'stop' ? 'out' : kind
      const day = { state, minutes: minutesOf[kind] ?? 0, target: 16, ...unmarked, stop: kind === 'stop' }
      const columnWidth = kind === 'excused' ? 18 : 10
      return (
        <MarkShapes
          marks={dayMarks(day, { x: 0, width: 10, columnWidth, top: 1, baseline: 17, perMinute: 1 })}
        />
      )
    }
  }
}

/** The mark itself, for a legend: drawn by the same functions as the chart. */
function Swatch({ kind }: { kind: SwatchKind }) {
  const width =
    kind === 'pain' ? 56 : kind === 'excused' || kind === 'target' || kind.startsWith('lane') ? 24 : 14
  const left = kind === 'pain' ? -20 : width === 24 ? -7 : -2
  return (
    <svg width={width} height={23} viewBox={`${left} -1 ${width} 23`} aria-hidden="true">
      {insideOf(kind)}
    </svg>
  )
}

export function Legend({ items }: { items: readonly { kind: SwatchKind; words: string }[] }) {
  return (
    <ul className="legend">
      {items.map(({ kind, words }) => (
        <li key={kind}>
          <Swatch kind={kind} />
          {words}
        </li>
      ))}
    </ul>
  )
}
