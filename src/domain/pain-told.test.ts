import { describe, expect, it } from 'vitest'
import { painTold } from '@/domain/pain-told'
import type { AnsweredPain } from '@/domain/pain-told'

const walk: AnsweredPain = {
  of: 'walk',
  before: 1,
  worst: 1,
  minutes: { done: 12, target: 12 },
  isEarlier: false,
  settings: null,
}
const highBaseline = { greenMax: 2, amberMax: 5, highBaseline: true }
const asked = (done: number, target: number | null) => ({ worst: null, minutes: { done, target } })

describe('what a patient is told about pain', () => {
  it.each<[string, Partial<AnsweredPain>, string[]]>([
    ['no score', { worst: null }, []],
    ['no score, before either', { before: null, worst: null }, []],
    ['a score of 0', { worst: 0 }, ['green']],
    ['the last green', { worst: 2 }, ['green']],
    ['the first amber', { worst: 3 }, ['amber']],
    ['the last amber', { worst: 5 }, ['amber']],
    ['the first red', { worst: 6 }, ['red']],
    ['the worst there is', { worst: 10 }, ['red']],
    ['amber without a score before', { before: null, worst: 4 }, ['amber']],
    ['green of an earlier day', { worst: 2, isEarlier: true }, ['green']],
    ['amber of an earlier day', { worst: 4, isEarlier: true }, ['amber-earlier']],
    ['red of an earlier day', { worst: 6, isEarlier: true }, ['red-earlier']],
    ['a programme that is stricter', { worst: 5, settings: { greenMax: 1, amberMax: 4 } }, ['red']],
    ['a programme that allows more', { worst: 3, settings: { greenMax: 3 } }, ['green']],
    ['a high baseline, no higher than before', { before: 5, worst: 5, settings: highBaseline }, ['green']],
    ['a high baseline, a little higher', { before: 5, worst: 6, settings: highBaseline }, ['amber']],
    ['a high baseline, much higher', { before: 5, worst: 8, settings: highBaseline }, ['red']],
    ['a green exercise', { of: 'exercise', worst: 2, minutes: null }, []],
    ['an amber exercise', { of: 'exercise', worst: 3, minutes: null }, ['amber']],
    ['a red exercise', { of: 'exercise', worst: 6, minutes: null }, ['red']],
    ['exactly 150 % of the target', asked(18, 12), []],
    ['a minute more than 150 %', asked(19, 12), ['above-plan']],
    ['half a minute more than 150 %', asked(17, 11), ['above-plan']],
    ['many minutes where none were asked', asked(60, null), []],
    ['pain and overdoing', { worst: 7, minutes: { done: 30, target: 12 } }, ['red', 'above-plan']],
  ])('after %s', (_what, change, expected) => {
    expect(painTold({ ...walk, ...change })).toEqual(expected)
  })
})
