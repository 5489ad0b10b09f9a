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
export interface LaneFrame {
  left: number
  right: number
  rows: number
  iconWidth: number
  gap: number
}

interface Span {
  x: number
  row: number
  from: number
  to: number
}

/** Two words in one row may not touch; a line that goes down from a higher row should not cross a word below. */
const collide = (a: Span, b: Span, gap: number) =>
  a.row === b.row && a.from < b.to + gap && a.to > b.from - gap
const crosses = (a: Span, b: Span) =>
  (a.row < b.row && a.x > b.from - 2 && a.x < b.to + 2) ||
  (b.row < a.row && b.x > a.from - 2 && b.x < a.to + 2)

function spanOf(
  { x, width }: LaneItem,
  side: LanePlace['side'],
  row: number,
  { iconWidth }: LaneFrame,
): Span {
  const half = iconWidth / 2
  if (side === 'right') return { x, row, from: x - half, to: x - half + width }
  if (side === 'left') return { x, row, from: x + half - width, to: x + half }
  return { x, row, from: x - half, to: x + half }
}

/**
 * Stacks events in rows so that no two words collide. What finds no row keeps its icon; an icon that would cover
 * another is left to the list and the table (null).
 */
export function eventLane(items: readonly LaneItem[], frame: LaneFrame): (LanePlace | null)[] {
  const spans: Span[] = []
  const places: (LanePlace | null)[] = items.map(() => null)
  const half = frame.iconWidth / 2
  const tries = (['right', 'left', 'none'] as const).flatMap((side) =>
    Array.from({ length: frame.rows }, (_, row) => ({ side, row })),
  )
  const fits = (item: LaneItem, { side, row }: LanePlace, mayCross: boolean): Span | null => {
    const span = spanOf(item, side, row, frame)
    if (side !== 'none' && (span.from < frame.left - half || span.to > frame.right + half)) return null
    const free = spans.every(
      (other) => !collide(span, other, frame.gap) && (mayCross || !crosses(span, other)),
    )
    return free ? span : null
  }
  const put = (index: number, item: LaneItem): void => {
    for (const mayCross of [false, true]) {
      for (const place of tries) {
        if (!mayCross && place.side === 'none') continue
        const span = fits(item, place, mayCross)
        if (!span) continue
        spans.push(span)
        places[index] = place
        return
      }
    }
  }
  items
    .map((item, index) => ({ item, index }))
    .sort((a, b) => a.item.rank - b.item.rank || a.item.x - b.item.x)
    .forEach(({ item, index }) => {
      put(index, item)
    })
  return places
}

/** How many rows are in use. */
export const rowsUsed = (places: readonly (LanePlace | null)[]): number =>
  places.reduce((most, place) => Math.max(most, place ? place.row + 1 : 0), 0)
