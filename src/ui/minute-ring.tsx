import type { ReactNode } from 'react'
import { ringSegments } from '@/drawing/ring-segments'
import { classList } from './class-list'

/** The ring of minutes asked, one segment each (two above 20). Words stand in its middle; the drawing itself is silent. */
export function MinuteRing(props: { done: number; asked: number; large?: boolean; children: ReactNode }) {
  const { done, asked, large = false, children } = props
  const size = large ? 280 : 188
  return (
    <div className={classList('minute-ring', large && 'minute-ring-large')}>
      <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        {ringSegments(done, Math.max(1, asked), size, large ? 17 : 14).map(({ d, on }, place) => (
          <path key={place} className={on ? 'ring-on' : 'ring-off'} d={d} />
        ))}
      </svg>
      <div className="minute-ring-in">{children}</div>
    </div>
  )
}
