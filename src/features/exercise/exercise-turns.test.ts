import { describe, expect, it } from 'vitest'
import { following, paused, ranMs, resumed, REST_SECONDS, secondsLeft, startOf } from './countdown'
import { setsDone, turnsOf } from './turns'

describe('the turns of an exercise', () => {
  it('go left, then right, set by set', () => {
    expect(turnsOf(2, true).map(({ set, side }) => `${set} ${side ?? ''}`)).toEqual([
      '1 left',
      '1 right',
      '2 left',
      '2 right',
    ])
    expect(turnsOf(2, false)).toEqual([
      { set: 1, side: null },
      { set: 2, side: null },
    ])
  })

  it.each([
    [
      'all of both sets',
      true,
      [6, 6, 6, 5],
      [
        [6, 6],
        [6, 5],
      ],
    ],
    ['one leg alone, then finished early', true, [6], [[6, 0]]],
    ['a set left out', true, [0, 0, 6, 6], [[6, 6]]],
    ['nothing', true, [0, 0], []],
    ['sets without sides', false, [10, 8], [[10], [8]]],
  ])('%s is recorded as it was done', (_, perSide, done, sets) => {
    expect(setsDone(turnsOf(2, perSide), done)).toEqual(sets)
  })
})

describe('a countdown', () => {
  const start = startOf('hold', 1000)

  it('counts whole seconds, the first as long as every other', () => {
    expect([1000, 1999, 2001, 15_999, 16_000, 20_000].map((at) => secondsLeft(start, 15, at))).toEqual([
      15, 15, 14, 1, 0, 0,
    ])
  })
  it('stands still while it is paused', () => {
    const still = paused(start, 5000)
    expect(ranMs(still, 60_000)).toBe(4000)
    expect(ranMs(resumed(still, 60_000), 61_000)).toBe(5000)
  })
  it('leads from a hold to the rest, from the rest to the next hold, and ends after the last hold', () => {
    expect(following(start, 15, false, 16_000)).toEqual(startOf('rest', 16_000))
    expect(following(startOf('rest', 0), REST_SECONDS, true, 10_100)).toEqual(startOf('hold', 10_100))
    expect(following(start, 15, true, 16_000)).toBeNull()
  })
  it('waits where nobody saw it run out', () => {
    expect(following(start, 15, false, 90_000)).toMatchObject({ phase: 'rest', startedAt: null, ranMs: 0 })
  })
})
