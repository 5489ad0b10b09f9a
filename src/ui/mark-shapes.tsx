import type { Mark } from '@/drawing/mark'

/** Marks of the chart grammar as SVG; their look is the class. */
export function MarkShapes({ marks }: { marks: readonly Mark[] }) {
  return marks.map((mark, place) => {
    const className = `m-${mark.look}`
    switch (mark.shape) {
      case 'rect':
        return (
          <rect
            key={place}
            className={className}
            x={mark.x}
            y={mark.y}
            width={mark.width}
            height={mark.height}
            rx={mark.radius}
          />
        )
      case 'ellipse':
        return (
          <ellipse
            key={place}
            className={className}
            cx={mark.x}
            cy={mark.y}
            rx={mark.radiusX}
            ry={mark.radiusY}
          />
        )
      case 'path':
        return <path key={place} className={className} d={mark.d} />
    }
  })
}
