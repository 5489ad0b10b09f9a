import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleDay as day, exampleId } from '@/domain/example-facts'
import { exampleOutcome as outcome } from '@/domain/example-outcomes'
import { outcomeFactSchema } from '@/domain/outcome'
import {
  activitiesOf,
  isAllSkipped,
  isGoingOn,
  linesOf,
  newSitting,
  openStep,
  saidIn,
  scoredAt,
  sittingAgain,
  stepAt,
  stepsOf,
  wrongLine,
} from '@/domain/outcome-sitting'
import type { OutcomeSitting } from '@/domain/outcome-sitting'

const begun = (change: Partial<OutcomeSitting> = {}, known: string[] = []): OutcomeSitting => ({
  ...newSitting({ occasion: 'week-6', asksChange: true }, { id: exampleId(1), known, today: day(35) }),
  ...change,
})
const due = (occasion: 'start' | 'week-6') => ({ occasion, by: null, until: day(48), asksChange: true })

describe('the questions', () => {
  it('come one by one, with one for each activity', () => {
    const named = { typed: ['Cook', '', ' Walk '], isNamed: true }
    expect(stepsOf(begun())).toEqual(['pain', 'activities', 'change', 'check'])
    expect(stepsOf(begun(named))).toEqual(['pain', 'activities', 'score-0', 'score-1', 'change', 'check'])
    expect(stepsOf(begun({ ...named, asksChange: false })).includes('change')).toBe(false)
    expect([0, 1, 2].map((at) => scoredAt(begun(named), `score-${at}`))).toEqual(['Cook', 'Walk', null])
  })
  it('have no answer beforehand, and a skipped one is answered', () => {
    expect(openStep(begun())).toBe('pain')
    expect(openStep(begun({ pain: null }))).toBe('activities')
    expect(openStep(begun({ pain: 0, isNamed: true }))).toBe('change')
    expect(openStep(begun({ pain: 0, isNamed: true, change: null }))).toBe('check')
    const scored = begun({ pain: 0, isNamed: true, scores: { Cook: 0 } }, ['Cook', 'Walk'])
    expect(openStep(scored)).toBe('score-1')
  })
  it('are reached by their address up to the first open one', () => {
    const half = begun({ pain: 3 }, ['Cook'])
    for (const [wished, at] of [
      [null, 'activities'],
      ['pain', 'pain'],
      ['check', 'activities'],
      ['score-0', 'activities'],
      ['nonsense', 'activities'],
    ] as const)
      expect(stepAt(wished, half)).toBe(at)
  })
})

describe('activities', () => {
  it('are those kept and those typed, three at most, in the words of before', () => {
    const sitting = begun({ kept: ['Cook'], typed: ['  go  FOR a walk', '', 'Sleep'] }, [
      'Cook',
      'Go for a walk',
    ])
    expect(activitiesOf(sitting)).toEqual(['Cook', 'Go for a walk', 'Sleep'])
    expect(linesOf(sitting)).toHaveLength(3)
    expect(linesOf({ kept: ['Cook'], typed: [] })).toEqual(['', ''])
    expect(linesOf({ kept: ['Cook', 'Walk', 'Sleep'], typed: ['Sing', ''] })).toEqual(['Sing'])
  })
  it.each<[string, Partial<OutcomeSitting>, unknown]>([
    ['nothing typed', {}, null],
    ['empty lines', { typed: ['', '  '] }, null],
    ['three of them', { typed: ['a', 'b', 'c'] }, null],
    ['the same twice', { typed: ['', 'Cook', 'cook '] }, { line: 2, code: 'activity-twice' }],
    ['one that is kept', { kept: ['Cook'], typed: ['', 'COOK'] }, { line: 1, code: 'activity-twice' }],
    ['a fourth', { kept: ['a', 'b', 'c'], typed: ['d'] }, { line: 0, code: 'too-many-activities' }],
    ['a long story', { typed: ['x'.repeat(81)] }, { line: 0, code: 'words-too-long' }],
  ])('%s', (_, change, expected) => {
    expect(wrongLine(begun(change))).toEqual(expected)
  })
})

describe('what was begun', () => {
  it('goes on for the same set within its days', () => {
    expect(isGoingOn(begun(), due('week-6'), day(48))).toBe(true)
    expect(isGoingOn(begun(), due('week-6'), day(49))).toBe(false)
    expect(isGoingOn(begun(), due('start'), day(36))).toBe(false)
    expect(isGoingOn(begun(), null, day(36))).toBe(true)
    expect(isGoingOn(begun({ corrects: exampleId(9) }), due('start'), day(36))).toBe(true)
  })
  it('to be put right, stands as it was answered', () => {
    const answer = outcome(4, 30, {
      ...{ pain: 0, change: 'same', occasion: 'week-6' },
      activities: [
        { wording: 'Cook', score: null },
        { wording: 'Walk', score: 0 },
      ],
    })
    const again = sittingAgain(answer, { id: exampleId(5), today: day(31) })
    expect(openStep(again)).toBe('check')
    const { occasion, pain, activities, change } = answer
    expect(saidIn(again)).toEqual({ occasion, pain, activities, change })
    expect(again.corrects).toBe(answer.setId)
  })
  it('may be skipped whole', () => {
    expect(isAllSkipped(begun({ pain: null, change: null, isNamed: true }))).toBe(true)
    expect(isAllSkipped(begun({ pain: 0 }))).toBe(false)
    expect(isAllSkipped(begun({ pain: null, scores: { Cook: 0 } }, ['Cook']))).toBe(false)
  })
  it('an activity with the name of something else is scored like any', () => {
    const odd = begun({ kept: [], typed: ['constructor'], isNamed: true, pain: 1 })
    expect(openStep(odd)).toBe('score-0')
    expect(saidIn(odd).activities).toEqual([{ wording: 'constructor', score: null }])
  })
  it('whatever is typed, says what the clinic can read, or which line is wrong', () => {
    const lines = fc.array(fc.string({ maxLength: 90 }), { maxLength: 3 })
    fc.assert(
      fc.property(lines, (typed) => {
        const sitting = begun({ typed, isNamed: true })
        if (wrongLine(sitting) !== null) return
        const rest = { id: exampleId(1), setId: exampleId(1), kind: 'outcome', timeZone: 'Europe/Madrid' }
        const fact = { ...rest, recordedAt: '2026-03-04T10:00:00.000Z', ...saidIn(sitting) }
        expect(outcomeFactSchema.parse(fact)).toEqual(fact)
      }),
    )
  })
})
