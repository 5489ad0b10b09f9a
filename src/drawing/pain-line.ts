import type { Point } from './path-text'
import { lineTo, moveTo, tenth } from './path-text'

type Scores = readonly (number | null)[]

/** Over how many empty days a dotted line may still lead; above that nothing is drawn. */
const longestBridge = 3

export interface PainRuns {
  /** Places of scored days that follow each other without a gap. */
  solid: number[][]
  /** Pairs of places with 1–3 empty days between them. */
  bridges: [number, number][]
}

/** Nothing imputed, nothing smoothed: solid over days that follow each other, dotted over 1–3 empty days, else a gap. */
export function painRuns(scores: Scores): PainRuns {
  const runs: PainRuns = { solid: [], bridges: [] }
  let last: number | null = null
  scores.forEach((score, place) => {
    if (score === null) return
    if (last === place - 1) runs.solid.at(-1)?.push(place)
    else {
      if (last !== null && place - last - 1 <= longestBridge) runs.bridges.push([last, place])
      runs.solid.push([place])
    }
    last = place
  })
  return runs
}

/** Path data of the solid and of the dotted line. */
export function painPaths(scores: Scores, xOf: (place: number) => number, yOf: (score: number) => number) {
  const at = (place: number): Point => ({ x: xOf(place), y: yOf(scores[place] ?? 0) })
  const { solid, bridges } = painRuns(scores)
  return {
    line: solid
      .filter((run) => run.length > 1)
      .map((run) => run.map((place, order) => (order === 0 ? moveTo(at(place)) : lineTo(at(place)))).join(''))
      .join(''),
    bridge: bridges.map(([from, to]) => moveTo(at(from)) + lineTo(at(to))).join(''),
  }
}

export type PainBand = 'low' | 'middle' | 'high'
/** The three shapes: ○ 0–2, ◆ 3–5, ▲ 6–10. They show the number's size, not a judgement of the walk. */
export const painBand = (score: number): PainBand => (score >= 6 ? 'high' : score >= 3 ? 'middle' : 'low')

/** The shape of one score, about its centre. The circle is open, the others are full. */
export function painShape(score: number, { x, y }: Point, size: number): string {
  const s = (by: number) => tenth(size * by)
  switch (painBand(score)) {
    case 'low':
      return `M${tenth(x - size)} ${tenth(y)}a${s(1)} ${s(1)} 0 1 0 ${s(2)} 0a${s(1)} ${s(1)} 0 1 0 ${s(-2)} 0z`
    case 'middle':
      return `M${tenth(x)} ${tenth(y - size * 1.3)}l${s(1.3)} ${s(1.3)}l${s(-1.3)} ${s(1.3)}l${s(-1.3)} ${s(-1.3)}z`
    case 'high':
      return `M${tenth(x - size * 1.35)} ${tenth(y + size)}h${s(2.7)}l${s(-1.35)} ${s(-2.4)}z`
  }
}

/** Places whose number is worth writing: the last score, and the highest if it stands out and is not near it. */
export function spokenScores(scores: Scores, nearest = 4): { last: number | null; highest: number | null } {
  const scored = scores.flatMap((score, place) => (score === null ? [] : [{ score, place }]))
  const last = scored.at(-1)
  if (!last) return { last: null, highest: null }
  const top = scored.reduce((best, one) => (one.score > best.score ? one : best))
  const standsOut = top.score >= 6 || top.score >= last.score + 3
  const far = last.place - top.place >= nearest
  return { last: last.place, highest: standsOut && far ? top.place : null }
}
