export interface LaneItem {
  /** Where the day's centre is. */
  x: number
  /** Of icon and word together. */
  width: number
  /** Lower comes first: a stop keeps its place, a repeated hold gives way. */
  rank: number
}
export interface LanePlace {
  row: number
  /** Words to the right of the icon, to its left (near the right edge), or none for want of room. */
  side: 'right' | 'left' | 'none'
}

interface Span {
  from: number
  to: number
}

const touches = (spans: readonly Span[], { from, to }: Span, gap: number) =>
  spans.some((span) => from < span.to + gap && to > span.from - gap)

/**
 * Stacks events in rows so that no two words collide. What finds no row keeps its icon; an icon that would cover
 * another is left to the list and the table (null).
 */
export function eventLane(
  items: readonly LaneItem[],
  frame: { left: number; right: number; rows: number; iconWidth: number; gap: number },
): (LanePlace | null)[] {
  const rows: Span[][] = Array.from({ length: frame.rows }, () => [])
  const places: (LanePlace | null)[] = items.map(() => null)
  const order = items.map((_, index) => index)
  order.sort(
    (a, b) => (items[a]?.rank ?? 0) - (items[b]?.rank ?? 0) || (items[a]?.x ?? 0) - (items[b]?.x ?? 0),
  )

  const half = frame.iconWidth / 2
  const spanOf = ({ x, width }: LaneItem, side: LanePlace['side']): Span => {
    if (side === 'right') return { from: x - half, to: x - half + width }
    if (side === 'left') return { from: x + half - width, to: x + half }
    return { from: x - half, to: x + half }
  }
  const put = (index: number, item: LaneItem, side: LanePlace['side']): boolean => {
    const span = spanOf(item, side)
    if (side !== 'none' && (span.from < frame.left - half || span.to > frame.right + half)) return false
    const row = rows.findIndex((spans) => !touches(spans, span, frame.gap))
    if (row < 0) return false
    rows[row]?.push(span)
    places[index] = { row, side }
    return true
  }
  for (const index of order) {
    const item = items[index]
    if (item) void (put(index, item, 'right') || put(index, item, 'left') || put(index, item, 'none'))
  }
  return places
}

/** How many rows are in use. */
export const rowsUsed = (places: readonly (LanePlace | null)[]): number =>
  places.reduce((most, place) => Math.max(most, place ? place.row + 1 : 0), 0)
