import type { ReactNode } from 'react'
import { RangeBar } from '@/ui/range-bar'

/** One figure: its title, its count, its range drawn, and what stands behind it. */
export function FigureTile(props: {
  title: string
  figure: ReactNode
  low?: number | null
  high?: number | null
  notes: readonly ReactNode[]
}) {
  const { title, figure, low = null, high = null, notes } = props
  return (
    <div className="tile">
      <h3>{title}</h3>
      <p className="tile-figure">{figure}</p>
      {low !== null && high !== null ? <RangeBar low={low} high={high} /> : null}
      {notes.map((note, place) => (
        <p key={place} className="tiny soft">
          {note}
        </p>
      ))}
    </div>
  )
}
