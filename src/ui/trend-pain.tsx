'use client'
import { painBand, painPaths, painShape } from '@/drawing/pain-line'
import { dayCentre, scoreHeight, type StripFrame, type TrendFrame } from '@/drawing/trend-frame'
import type { TrendDay, TrendStrip } from './trend-facts'
import { TrendPainWords } from './trend-pain-words'

interface PainProps {
  days: readonly TrendDay[]
  frame: TrendFrame
  strip: StripFrame
  facts: TrendStrip
}

const scoresOf = ({ days, facts }: PainProps) => days.map((day) => day[facts.moment])

/** Behind one moment's line, always 0 to 10: the two upper bands, a stroke to each score, and dots over a short gap. */
export function PainBehind(props: PainProps) {
  const { frame, strip } = props
  const scores = scoresOf(props)
  const xOf = (place: number) => dayCentre(frame, place)
  const yOf = (score: number) => scoreHeight(strip, score)
  const band = (low: number, high: number) =>
    `M${frame.left} ${yOf(low)}V${yOf(high)}H${frame.right}V${yOf(low)}z`
  // A stroke from 0 to each score shows the amount, so that a level line in a strip of 0 to 10 is not read as nothing.
  const stems = frame.dense
    ? ''
    : scores.map((score, place) => (score ? `M${xOf(place)} ${yOf(0)}V${yOf(score)}` : '')).join('')
  return (
    <g>
      <path className="p-amber" d={band(2.5, 5.5)} />
      <path className="p-red" d={band(5.5, 10)} />
      <path className="m-base" d={`M${frame.left} ${yOf(0)}H${frame.right}`} />
      <path className="p-stem" d={stems} />
      <path className="p-bridge" d={painPaths(scores, xOf, yOf).bridge} />
    </g>
  )
}

/** Over its line: each score's shape, where there is room for it, and the words. */
export function PainOver(props: PainProps) {
  const { frame, strip, facts } = props
  const scores = scoresOf(props)
  const xOf = (place: number) => dayCentre(frame, place)
  const yOf = (score: number) => scoreHeight(strip, score)
  const size = frame.dense ? 2.2 : Math.max(2.4, Math.min(3.8, frame.step * 0.24))
  return (
    <g>
      {scores.map((score, place) =>
        score === null || (frame.dense && score < 6) ? null : (
          <path
            key={place}
            className={painBand(score) === 'low' ? 'p-open' : 'p-dot'}
            d={painShape(score, { x: xOf(place), y: yOf(score) }, size)}
          />
        ),
      )}
      <TrendPainWords
        scores={scores}
        frame={frame}
        strip={strip}
        facts={facts}
        xOf={xOf}
        yOf={yOf}
        size={size}
      />
    </g>
  )
}
