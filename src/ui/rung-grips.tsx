'use client'
import { useRef } from 'react'
import type { PointerEvent } from 'react'
import type { RampStairs } from '@/drawing/ramp-stairs'

const MOST_MINUTES = 120
const THIRTY = 30
/** How far above and below its top edge a rung can be grasped, in pixels. */
const REACH = 14

/** The top edges of the rungs, to be dragged up and down with a pointer; each keeps the scale that it was grasped at. */
export function RungGrips(props: {
  stairs: RampStairs
  extra: number
  onSet: (rung: number, minutes: number) => void
}) {
  const { stairs, extra, onSet } = props
  const grasp = useRef<{ y: number; minutes: number; perPixel: number } | null>(null)
  const drag = (rung: number, event: PointerEvent) => {
    const held = grasp.current
    if (held === null) return
    const minutes = Math.round(held.minutes + (held.y - event.clientY) * held.perPixel)
    onSet(rung, Math.min(MOST_MINUTES, Math.max(1, minutes)))
  }
  return stairs.bars.map((bar) => (
    <g key={bar.rung} className="rung-grip">
      <rect
        x={bar.x}
        y={bar.y - REACH}
        width={bar.width}
        height={2 * REACH}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          const perPixel = THIRTY / (stairs.baseline - stairs.thirty)
          grasp.current = { y: event.clientY, minutes: bar.minutes - extra, perPixel }
        }}
        onPointerMove={(event) => {
          drag(bar.rung, event)
        }}
        onLostPointerCapture={() => {
          grasp.current = null
        }}
      />
      <path d={`M${bar.x + bar.width * 0.3} ${bar.y}h${bar.width * 0.4}`} />
    </g>
  ))
}
