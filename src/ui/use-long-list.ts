import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'

/** Longer lists are drawn as far as they are seen. */
const DRAWN_WHOLE = 60

/**
 * Which places of a list are to be drawn: all of a short one, of a long one what is seen and a little around it.
 * @param total how long the list is, and how much of it is here already
 * @param rowHeight of a row, in pixels, before it is measured
 */
export function useLongList(
  list: RefObject<HTMLElement | null>,
  { total, here, rowHeight }: { total: number; here: number; rowHeight: number },
) {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
  }, [list])
  const isWhole = total <= DRAWN_WHOLE
  const seen = useWindowVirtualizer({
    count: isWhole ? 0 : here,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: top,
    initialRect: { width: 0, height: 900 },
  })
  const items = seen.getVirtualItems()
  const [first, last] = [items[0], items.at(-1)]
  return {
    isWhole,
    places: isWhole ? Array.from({ length: here }, (_, place) => place) : items.map(({ index }) => index),
    /** Heights of what is not drawn before and after them, in pixels. */
    above: first === undefined ? 0 : first.start - top,
    below: last === undefined ? 0 : seen.getTotalSize() - (last.end - top),
    isNearEnd: isWhole || last === undefined || last.index >= here - 10,
    /** Of each drawn row, which says its place as `data-index`. */
    measure: seen.measureElement,
  }
}
