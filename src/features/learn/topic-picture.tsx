import type { LearnPicture } from '@/drawing/learn/picture'
import { FigureParts } from '@/ui/figure-parts'

/** A drawing with its numbers. Their size follows the reader's text. Without words it is an ornament of its page's link. */
export function TopicPicture({ picture, words = null }: { picture: LearnPicture; words?: string | null }) {
  const { width, height, layers, marks, numbers } = picture
  const isAlone = words === null
  return (
    <svg
      className={isAlone ? 'learn-thumb' : 'learn-picture'}
      viewBox={`0 0 ${width} ${height}`}
      {...(isAlone ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words })}
    >
      {layers.map(({ at, parts }, order) => (
        <g key={order} transform={`translate(${at.x} ${at.y})`}>
          <FigureParts parts={parts} />
        </g>
      ))}
      {isAlone ? null : (
        <>
          {marks.map(({ at, to }, order) => (
            <g key={order} className="learn-mark">
              <path d={`M${at.x} ${at.y}L${to.x} ${to.y}`} />
              <circle cx={to.x} cy={to.y} r={2.5} />
              <circle className="learn-mark-ground" cx={at.x} cy={at.y} />
              <text x={at.x} y={at.y} dy="0.34em">
                {order + 1}
              </text>
            </g>
          ))}
          {numbers.map(({ at, value }) => (
            <text key={value} className="learn-number" x={at.x} y={at.y}>
              {value}
            </text>
          ))}
        </>
      )}
    </svg>
  )
}
