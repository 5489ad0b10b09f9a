import { Ellipse, Path, Rect } from '@react-pdf/renderer'
import type { Mark } from '@/drawing/mark'
import { ink } from './ink'

type Look = {
  fill?: string
  stroke?: string
  strokeWidth?: number
  strokeDasharray?: string
  strokeLinecap?: 'round'
  opacity?: number
}

/** What the screens' chart.css gives each look, in ink. */
const looks: Record<Mark['look'], Look> = {
  done: { fill: ink.accent },
  outline: { fill: 'none', stroke: ink.accent, strokeWidth: 1.25 },
  hatch: { fill: 'none', stroke: ink.accent, strokeWidth: 1.5 },
  extra: { fill: ink.tint, stroke: ink.accent, strokeWidth: 1.25 },
  zero: { fill: ink.surface, stroke: ink.ink2, strokeWidth: 1.6 },
  missing: { fill: 'none', stroke: ink.ink3, strokeWidth: 1.25, strokeDasharray: '2 2.4' },
  weave: { fill: 'none', stroke: ink.ink3, strokeWidth: 0.9, opacity: 0.7 },
  pause: { fill: 'none', stroke: ink.ink2, strokeWidth: 1.8, strokeLinecap: 'round' },
  rest: { fill: 'none', stroke: ink.ink3, strokeWidth: 1.8, strokeLinecap: 'round' },
  pending: { fill: 'none', stroke: ink.accent, strokeWidth: 1.5 },
  stop: { fill: ink.red },
  late: { fill: ink.ink2 },
  paper: { fill: ink.ink2 },
  later: { fill: 'none', stroke: ink.edge, strokeWidth: 1.25 },
  break: { fill: 'none', stroke: ink.surface, strokeWidth: 3 },
}

/** Marks of the chart grammar, as the screens draw them; within an `Svg`. */
export function MarkDrawing({ marks }: { marks: readonly Mark[] }) {
  return marks.map((mark, place) => {
    const look = looks[mark.look]
    switch (mark.shape) {
      case 'rect': {
        const { x, y, width, height, radius } = mark
        return <Rect key={place} {...look} {...{ x, y, width, height }} rx={radius} ry={radius} />
      }
      case 'ellipse':
        return <Ellipse key={place} {...look} cx={mark.x} cy={mark.y} rx={mark.radiusX} ry={mark.radiusY} />
      case 'path':
        return <Path key={place} {...look} d={mark.d} />
    }
  })
}
