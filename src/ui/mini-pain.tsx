import { painBand, painPaths, painShape } from '@/drawing/pain-line'

const step = 8
const size = 2.3
const [top, baseline] = [4, 36]
/** Grows with the reader's text, as the words beside it do. */
const rem = (pixels: number) => `${String(pixels / 16)}rem`

/** Scores of 0–10 on days that follow each other, as a small line with the last one written out; lighter rules lie at 0
 * and at 5. `label` says in words what is drawn. */
export function MiniPain({ scores, label }: { scores: readonly (number | null)[]; label: string }) {
  const width = scores.length * step
  const xOf = (place: number) => place * step + step / 2
  const yOf = (score: number) => baseline - (score * (baseline - top)) / 10
  const { line, bridge } = painPaths(scores, xOf, yOf)
  const last = scores.findLastIndex((score) => score !== null)
  return (
    <svg
      className="mini-bars"
      width={rem(width + 18)}
      height={rem(44)}
      viewBox={`0 0 ${width + 18} 44`}
      role="img"
      aria-label={label}
    >
      <path className="m-base" d={`M0 ${baseline + 0.5}H${width}`} />
      <path className="p-middle" d={`M0 ${yOf(5)}H${width}`} />
      <path className="p-bridge" d={bridge} />
      <path className="p-thin" d={line} />
      {scores.map((score, place) =>
        score === null ? null : (
          <path
            key={place}
            className={painBand(score) === 'low' ? 'p-open' : 'p-dot'}
            d={painShape(score, { x: xOf(place), y: yOf(score) }, size)}
          />
        ),
      )}
      {last < 0 ? null : (
        <text className="p-last" x={xOf(last) + 6} y={yOf(scores[last] ?? 0) + 4}>
          {scores[last]}
        </text>
      )}
    </svg>
  )
}
