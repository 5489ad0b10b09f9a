import { afterEach, expect, test, vi } from 'vitest'
import { closedDoor, readDoorRefusal } from './door-answer'

afterEach(() => {
  vi.useRealTimers()
})

test('a refusal is read by its code', () => {
  expect(readDoorRefusal('bad-credentials')).toEqual(closedDoor('bad-credentials'))
})

test('a throttled door says from when it may be tried again', () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T10:00:00.000Z') })
  expect(readDoorRefusal('throttled 840')).toEqual(closedDoor('throttled', '2026-11-22T10:14:00.000Z'))
  expect(readDoorRefusal('throttled')).toEqual(closedDoor('throttled'))
})

test.each(['internal', '', 'Configuration', 'throttled-by-aliens 5'])('%j is a fault of ours', (error) => {
  expect(readDoorRefusal(error)).toEqual(closedDoor('unknown'))
})
