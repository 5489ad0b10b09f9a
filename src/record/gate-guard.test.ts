import { expect, it } from 'vitest'
import { gateListens } from './gate-guard'

it.each([
  [null, 10_000, false],
  [1000, 1000, false],
  [1000, 1599, false],
  [1000, 1600, true],
  [1000, 90_000, true],
])('shown at %s, touched at %s: %s', (shownAt, now, listens) => {
  expect(gateListens(shownAt, now)).toBe(listens)
})
