/** A score on a day, counted from any day. */
export type ScoreMark = { day: number; value: number }
/** Where it lies, and whether there is room to write its value above it and its date below. */
export type PlacedMark = { x: number; y: number; hasValue: boolean; hasDate: boolean }
export type SeriesBox = {
  left: number
  right: number
  top: number
  bottom: number
  /** The score at the bottom, and at the top. */
  lowest: number
  highest: number
  /** How far apart two values, or two dates, have to stand. */
  valueRoom: number
  dateRoom: number
}

/** Scores in order of their days, placed in proportion to them; a single one in the middle. The first and the last are
 * always written out, others where nothing is in the way. */
export function placeScores(marks: readonly ScoreMark[], box: SeriesBox): PlacedMark[] {
  const [first, last] = [marks[0]?.day ?? 0, marks.at(-1)?.day ?? 0]
  const { left, right, top, bottom, lowest, highest } = box
  const xs = marks.map(({ day }) =>
    last === first ? (left + right) / 2 : left + ((day - first) / (last - first)) * (right - left),
  )
  const [values, dates] = [written(xs, box.valueRoom), written(xs, box.dateRoom)]
  return marks.map(({ value }, at) => ({
    x: xs[at] ?? left,
    y: bottom - ((value - lowest) / (highest - lowest)) * (bottom - top),
    hasValue: values.has(at),
    hasDate: dates.has(at),
  }))
}

/** Places with room to both sides; of two that are too close the last one of all wins, else the earlier. */
function written(xs: readonly number[], room: number): Set<number> {
  const end = xs.length - 1
  const last = xs[end] ?? 0
  const kept = new Set<number>()
  let before = Number.NEGATIVE_INFINITY
  for (const [at, x] of xs.entries()) {
    const isFree = x - before >= room && (at === end || at === 0 || last - x >= room)
    if (!isFree && at !== end) continue
    kept.add(at)
    before = x
  }
  // Two at one place: the later is what counts.
  if (end > 0 && last - (xs[0] ?? 0) < room) kept.delete(0)
  return kept
}
