import { expect, it } from 'vitest'
import { retryPause } from '@/offline/retry-pause'

it('grows from seconds to minutes and no further', () => {
  expect([1, 2, 3, 4].map((failures) => retryPause(failures, 1))).toEqual([2_000, 4_000, 8_000, 16_000])
  expect(retryPause(9, 1)).toBe(300_000)
  expect(retryPause(2_000, 1)).toBe(300_000)
})

it('is spread over its second half', () => {
  expect(retryPause(3, 0)).toBe(4_000)
  expect(retryPause(3, 0.5)).toBe(6_000)
})
