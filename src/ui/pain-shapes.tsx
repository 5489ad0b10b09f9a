import { painBand, painPaths, painShape } from '@/drawing/pain-line'

/** A pain line with its shapes: solid, dotted over 1–3 empty days, nothing over more. */
export function PainShapes(props: {
  scores: readonly (number | null)[]
  xOf: (place: number) => number
  yOf: (score: number) => number
  size: number
  /** Thin upright strokes from 0, so that the amount is seen and not only the change. */
  stems?: boolean
  /** Which scores get a shape; all unless told. */
  shapes?: (score: number) => boolean
}) {
  const { scores, xOf, yOf, size, stems = false, shapes = () => true } = props
  const { line, bridge } = painPaths(scores, xOf, yOf)
  const stemPath = stems
    ? scores.map((score, place) => (score ? `M${xOf(place)} ${yOf(0)}V${yOf(score)}` : '')).join('')
    : ''
  return (
    <>
      {stemPath ? <path className="p-stem" d={stemPath} /> : null}
      <path className="p-bridge" d={bridge} />
      <path className="p-line" d={line} />
      {scores.map((score, place) =>
        score === null || !shapes(score) ? null : (
          <path
            key={place}
            className={painBand(score) === 'low' ? 'p-open' : 'p-dot'}
            d={painShape(score, { x: xOf(place), y: yOf(score) }, size)}
          />
        ),
      )}
    </>
  )
}
