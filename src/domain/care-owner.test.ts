import { expect, test } from 'vitest'
import { currentCare } from '@/domain/care-owner'

const first = { id: 'a', staffId: 'ben', replaces: null }
const taken = { id: 'b', staffId: 'anna', replaces: 'a' }
const back = { id: 'c', staffId: 'ben', replaces: 'b' }

test('whoever nobody took the place of, in whatever order the rows come', () => {
  expect(currentCare([first])).toBe(first)
  expect(currentCare([taken, first])).toBe(taken)
  expect(currentCare([back, first, taken])).toBe(back)
  expect(() => currentCare([])).toThrow('without anybody')
})
