import { describe, expect, it } from 'vitest'
import { eventLane, rowsUsed, type LaneItem } from './event-lane'

const frame = { left: 0, right: 300, rows: 2, iconWidth: 16, gap: 4 }
const item = (x: number, width = 80, rank = 1): LaneItem => ({ x, width, rank })

describe('eventLane', () => {
  it('keeps far events in one row', () => {
    expect(eventLane([item(10), item(120)], frame)).toEqual([
      { row: 0, side: 'right' },
      { row: 0, side: 'right' },
    ])
  })
  it('stacks near ones', () => {
    const places = eventLane([item(10), item(40)], frame)
    expect(places).toEqual([
      { row: 0, side: 'right' },
      { row: 1, side: 'right' },
    ])
    expect(rowsUsed(places)).toBe(2)
  })
  it('turns its words to the left at the right edge', () => {
    expect(eventLane([item(290)], frame)).toEqual([{ row: 0, side: 'left' }])
  })
  it('keeps the icon when there is no room for words, and at last nothing', () => {
    const places = eventLane([item(50), item(52), item(75), item(76)], {
      ...frame,
      left: 45,
      right: 140,
      rows: 2,
    })
    expect(places.map((place) => place?.side ?? null)).toEqual(['right', 'right', null, null])
  })
  it('lets the more important event stand', () => {
    const places = eventLane([item(50, 80, 5), item(52, 80, 0)], { ...frame, rows: 1 })
    expect(places).toEqual([null, { row: 0, side: 'right' }])
  })
  it('never lets two spans touch', () => {
    const many = Array.from({ length: 40 }, (_, n) => item(n * 7.3, 60 + (n % 5) * 9, n % 4))
    const places = eventLane(many, { ...frame, rows: 3 })
    const spans = places.flatMap((place, index) => {
      const one = many[index]
      if (!place || !one) return []
      const from = place.side === 'left' ? one.x + 8 - one.width : one.x - 8
      return [{ row: place.row, from, to: place.side === 'none' ? one.x + 8 : from + one.width }]
    })
    for (const a of spans) {
      for (const b of spans) {
        if (a !== b && a.row === b.row) expect(a.from >= b.to || a.to <= b.from).toBe(true)
      }
    }
  })
})
