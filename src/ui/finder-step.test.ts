import { describe, expect, it } from 'vitest'
import { finderStep } from './finder-step'

const rows = [['ana', 'ana-visit', 'ana-plan'], ['ben', 'ben-visit', 'ben-plan'], ['library']]

describe('finderStep', () => {
  it.each([
    [null, 'ArrowDown', 'ana'],
    [null, 'ArrowUp', 'library'],
    ['ana', 'ArrowDown', 'ben'],
    ['library', 'ArrowDown', 'ana'],
    ['ana', 'ArrowUp', 'library'],
    ['ana', 'ArrowRight', 'ana-visit'],
    ['ana-visit', 'ArrowRight', 'ana-plan'],
    ['ana-plan', 'ArrowRight', null],
    ['ana-plan', 'ArrowLeft', 'ana-visit'],
    ['ana', 'ArrowLeft', null],
    ['ana-visit', 'ArrowDown', 'ben-visit'],
    ['ben-visit', 'ArrowDown', 'library'],
    ['ben-plan', 'Home', 'ana'],
    ['ana-plan', 'End', 'library'],
    ['gone', 'ArrowDown', 'ana'],
    ['ana', 'a', null],
    ['ana', 'Tab', null],
  ])('from %s with %s to %s', (active, key, expected) => {
    expect(finderStep(rows, active, key, true)).toBe(expected)
  })
  it.each(['ArrowLeft', 'ArrowRight'])(
    'leaves %s to the field while its mark stands within the words',
    (key) => {
      expect(finderStep(rows, 'ana-visit', key, false)).toBeNull()
    },
  )
  it.each(['ArrowDown', 'ArrowUp', 'Home', 'End', 'ArrowRight'])('of nothing %s leads nowhere', (key) => {
    expect(finderStep([], null, key, true)).toBeNull()
  })
})
