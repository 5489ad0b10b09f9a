import { describe, expect, it } from 'vitest'
import { dotField, hatchLines } from './hatch'

const numbers = (d: string) => [...d.matchAll(/-?\d+(\.\d+)?/g)].map(([text]) => Number(text))
const points = (d: string) => {
  const all = numbers(d)
  return Array.from({ length: all.length / 2 }, (_, i) => ({
    x: all[2 * i] ?? NaN,
    y: all[2 * i + 1] ?? NaN,
  }))
}

describe('hatchLines', () => {
  it.each([true, false])('stays inside its box (rising %s)', (rising) => {
    for (const { x, y } of points(hatchLines({ x: 10, y: 20, width: 9, height: 31 }, 4, rising))) {
      expect(x).toBeGreaterThanOrEqual(10)
      expect(x).toBeLessThanOrEqual(19)
      expect(y).toBeGreaterThanOrEqual(20)
      expect(y).toBeLessThanOrEqual(51)
    }
  })
  it('draws 45° lines', () => {
    const [a, b] = points(hatchLines({ x: 0, y: 0, width: 100, height: 100 }, 10))
    expect(Math.abs((a?.x ?? 0) - (b?.x ?? 0))).toBeCloseTo(Math.abs((a?.y ?? 0) - (b?.y ?? 0)))
  })
  it('draws nothing into nothing', () => {
    expect(hatchLines({ x: 0, y: 0, width: 0, height: 10 }, 4)).toBe('')
  })
})

describe('dotField', () => {
  it('keeps its dots inside', () => {
    const dots = [...dotField({ x: 5, y: 5, width: 20, height: 12 }, 4).matchAll(/M([\d.]+) ([\d.]+)h0/g)]
    expect(dots.length).toBeGreaterThan(8)
    for (const [, x, y] of dots) {
      expect(Number(x)).toBeLessThan(25)
      expect(Number(y)).toBeLessThan(17)
    }
  })
})
