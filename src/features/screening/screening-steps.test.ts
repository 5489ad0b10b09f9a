import { describe, expect, it } from 'vitest'
import { screeningQuestions } from '@/domain/screening'
import { nextStep } from '@/domain/screening-step'
import type { GivenAnswers } from '@/domain/screening'
import { addressOf, stepAfter, stepOf } from './screening-steps'

/** The first so many answered with no. */
const first = (count: number): GivenAnswers =>
  Object.fromEntries(screeningQuestions.slice(0, count).map((question) => [question, 'no']))

describe('one question at a time', () => {
  it.each([
    ['nothing answered', null, 0, '/screening?step=1'],
    ['left after six', null, 6, '/screening?step=7'],
    ['all answered', null, 19, '/screening?step=check'],
    ['back to an answered one', '3', 6, '/screening?step=3'],
    ['the open one', '7', 6, '/screening?step=7'],
    ['ahead of the open one', '12', 6, '/screening?step=7'],
    ['the check too early', 'check', 18, '/screening?step=19'],
    ['the check', 'check', 19, '/screening?step=check'],
    ['a place that is none', '20', 19, '/screening?step=check'],
    ['half a place', '1.5', 2, '/screening?step=3'],
    ['a word', 'x', 0, '/screening?step=1'],
  ])('%s', (_, wished, answered, address) => {
    expect(addressOf(stepOf(wished, first(answered)))).toBe(address)
  })

  it('goes on to the next, and to the check after the last or a mended one', () => {
    expect(addressOf(stepAfter(1, first(1)))).toBe('/screening?step=2')
    expect(addressOf(stepAfter(19, first(19)))).toBe('/screening?step=check')
    expect(addressOf(stepAfter(4, first(19)))).toBe('/screening?step=check')
  })

  it('looks at all answers as they were given, and at none before the last is', () => {
    const all: GivenAnswers = { ...first(19), bones: 'unsure' }
    const { bones: _, ...rest } = all
    expect(nextStep(all)).toEqual({ kind: 'check', answers: all })
    expect(nextStep(rest)).toMatchObject({ kind: 'question', question: 'bones' })
  })
})
