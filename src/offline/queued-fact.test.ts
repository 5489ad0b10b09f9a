import { expect, test } from 'vitest'
import { newStop, newStopAnswer, newWalk } from '@/offline/new-facts'
import { moment } from '@/offline/phone-in-memory'
import { isTriedAgain } from '@/offline/queued-fact'

const stop = newStop(moment, 'walk')
const answer = newStopAnswer(moment, stop.id, 'saddle')
const walk = newWalk(moment, null, { minutes: 12, before: null, worst: null, gate: 'clear' })
const atMs = Date.parse(moment.at)
const DAY_MS = 86_400_000

test.each([
  ['a stop, whatever the clinic says', stop, 'not-found', atMs + DAY_MS, true],
  ['an answer whose stop the clinic has not got', answer, 'not-found', atMs, true],
  ['the same a moment before a day is over', answer, 'not-found', atMs + DAY_MS - 1, true],
  ['a day later', answer, 'not-found', atMs + DAY_MS, false],
  ['an answer that is refused for itself', answer, 'in-the-future', atMs, false],
  ['a walk', walk, 'not-found', atMs, false],
] as const)('whether it is tried again: %s', (_, fact, code, nowMs, again) => {
  expect(isTriedAgain(fact, code, nowMs)).toBe(again)
})
