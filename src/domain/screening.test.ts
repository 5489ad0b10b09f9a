import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleStart } from '@/domain/example-facts'
import { exampleAnswers as answersOf, exampleScreening } from '@/domain/example-screening'
import { Refusal } from '@/domain/refusal'
import { gateItems } from '@/domain/safety'
import {
  answerKinds,
  concernsOf,
  fallsQuestions,
  gateConcernsOf,
  healthQuestions,
  readAnswers,
  readClearance,
  screeningQuestions,
  screeningState,
} from '@/domain/screening'
import type { ScreeningAnswers } from '@/domain/screening'

const anyAnswers = fc.record(
  Object.fromEntries(screeningQuestions.map((question) => [question, fc.constantFrom(...answerKinds)])),
) as fc.Arbitrary<ScreeningAnswers>

describe('the answers as they were sent', () => {
  it('are nineteen, the gate first and falls last', () => {
    expect(screeningQuestions).toHaveLength(19)
    expect(screeningQuestions.slice(0, 5)).toEqual([...gateItems])
    expect(screeningQuestions.slice(-3)).toEqual([...fallsQuestions])
  })

  it('come back as they are when all are there', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(readAnswers(answers)).toEqual(answers)
      }),
    )
  })

  it('name the first question that is left open, whichever it is', () => {
    fc.assert(
      fc.property(anyAnswers, fc.subarray([...screeningQuestions], { minLength: 1 }), (answers, left) => {
        const given = Object.fromEntries(
          Object.entries(answers).filter(([one]) => !left.includes(one as never)),
        )
        const refusal = readAnswers(given)
        expect(refusal).toBeInstanceOf(Refusal)
        expect(refusal).toMatchObject({ code: 'screening-incomplete', field: `answers.${left[0] ?? ''}` })
      }),
    )
  })

  it.each([
    ['nothing', undefined, 'invalid', 'answers'],
    ['a list', ['no'], 'invalid', 'answers'],
    ['a word', 'no', 'invalid', 'answers'],
    ['an answer that is none', { ...answersOf(), bones: 'maybe' }, 'screening-incomplete', 'answers.bones'],
    ['an answer beforehand', { ...answersOf(), disc: null }, 'screening-incomplete', 'answers.disc'],
    ['a question that nobody asks', { ...answersOf(), smoking: 'yes' }, 'invalid', 'answers'],
  ])('%s is refused', (_, sent, code, field) => {
    expect(readAnswers(sent)).toMatchObject({ code, field })
  })
})

describe('what asks for a written clearance', () => {
  it('is every yes and every "not sure" about health, and none about falls', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const told = [...gateItems, ...healthQuestions].filter((question) => answers[question] !== 'no')
        expect(concernsOf(answers)).toEqual(told)
        expect(gateConcernsOf(answers)).toEqual(told.filter((one) => gateItems.includes(one as never)))
      }),
    )
  })

  it('is nothing where nothing is answered yet', () => {
    expect(concernsOf({})).toEqual([])
    expect(concernsOf({ bones: 'unsure' })).toEqual(['bones'])
  })

  it.each([
    ['nothing of concern', answersOf(), null, false, { clearance: null, loadedLegs: false }],
    ['falls alone', answersOf({ unsteady: 'yes' }), '  ', false, { clearance: null, loadedLegs: false }],
    ['a word though none is asked', answersOf(), ' Fit. ', false, { clearance: 'Fit.', loadedLegs: false }],
    [
      'a yes with words',
      answersOf({ bones: 'yes' }),
      ' Known. ',
      false,
      { clearance: 'Known.', loadedLegs: false },
    ],
    [
      'a disc with loads',
      answersOf({ disc: 'yes' }),
      'Seen.',
      true,
      { clearance: 'Seen.', loadedLegs: true },
    ],
  ])('%s may be signed', (_, answers, clearance, loadedLegs, read) => {
    expect(readClearance(answers, { clearance, loadedLegs })).toEqual(read)
  })

  it('is refused without words, whatever the answer of concern', () => {
    const asked = fc.constantFrom(...gateItems, ...healthQuestions)
    const blank = fc.constantFrom(null, '', '   ', 'ok', ' a ')
    fc.assert(
      fc.property(asked, fc.constantFrom('yes', 'unsure'), blank, (question, answer, clearance) => {
        const read = readClearance(answersOf({ [question]: answer }), { clearance, loadedLegs: false })
        expect(read).toMatchObject({ code: 'clearance-missing', field: 'clearance' })
      }),
    )
    expect(readClearance(answersOf(), { clearance: null, loadedLegs: true })).toBeInstanceOf(Refusal)
  })
})

describe('where the screening stands', () => {
  const [no, yes] = [exampleScreening(), exampleScreening({ bones: 'yes' })]
  it.each([
    ['nobody has answered', [], null, { kind: 'unanswered' }],
    ['answered', [no], null, { kind: 'unsigned', concerns: [] }],
    ['answered with a yes', [yes], null, { kind: 'unsigned', concerns: ['bones'] }],
    ['the latest answers count', [yes, no], null, { kind: 'unsigned', concerns: [] }],
    [
      'signed, or confirmed before there were questions',
      [],
      exampleStart,
      { kind: 'signed', day: exampleStart },
    ],
  ])('%s', (_, screenings, clearedOn, state) => {
    expect(screeningState({ screenings, clearedOn })).toMatchObject(state)
  })
})
