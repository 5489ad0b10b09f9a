import { describe, expect, it } from 'vitest'
import { median } from '@/cli/bench/rounds'
import { difference } from '@/cli/bench/same-answers'

describe('figures are printed only of the same answers', () => {
  it('finds where two answers part', () => {
    expect(difference({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBeNull()
    expect(difference({ a: [1, { b: null }] }, { a: [1, { b: 0 }] })).toBe('answer.a.1.b: null and 0')
    expect(difference({ a: 1 }, { a: 1, c: 2 })).toBe('answer.c: undefined and 2')
    expect(difference([1], [1, 2])).toBe('answer.1: undefined and 2')
  })

  it('takes the middle of the rounds', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5])
  })
})
