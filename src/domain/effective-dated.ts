/** Reads effective-dated facts day by day: of those that begin on or before the day the latest, of two with the same
 * first day the one recorded (listed) last. Days must be asked for in ascending order, so that years stay cheap. */
export function inForceBy<Dated extends { from: string }>(
  facts: readonly Dated[],
): (day: string) => Dated | null {
  const sorted = [...facts].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  let next = 0
  let current: Dated | null = null
  return (day) => {
    for (let fact = sorted[next]; fact !== undefined && fact.from <= day; fact = sorted[++next])
      current = fact
    return current
  }
}

/** Whether a day lies in any of the ranges, both ends included and no end open. Days in ascending order. */
export function coveredBy(ranges: readonly { from: string; to: string | null }[]): (day: string) => boolean {
  const sorted = [...ranges].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  let next = 0
  let open = false
  let until = ''
  return (day) => {
    for (let range = sorted[next]; range !== undefined && range.from <= day; range = sorted[++next]) {
      open ||= range.to === null
      if (range.to !== null && range.to > until) until = range.to
    }
    return open || until >= day
  }
}
