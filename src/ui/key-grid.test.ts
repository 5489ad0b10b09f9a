import { describe, expect, it } from 'vitest'
import { nextKey } from './key-grid'

describe('nextKey', () => {
  it.each([
    [0, 'ArrowRight', 1],
    [0, 'ArrowLeft', 0],
    [0, 'ArrowDown', 3],
    [0, 'ArrowUp', 0],
    [9, 'ArrowDown', 9],
    [11, 'ArrowRight', 11],
    [11, 'ArrowUp', 8],
    [5, 'Home', 0],
    [5, 'End', 11],
  ])('from %i with %s to %i', (place, pressed, expected) => {
    expect(nextKey(place, pressed, 12, 3)).toBe(expected)
  })
  it.each(['Enter', ' ', 'Tab', '4'])('leaves %j alone, so that the browser does its own', (pressed) => {
    expect(nextKey(4, pressed, 12, 3)).toBeNull()
  })
})
