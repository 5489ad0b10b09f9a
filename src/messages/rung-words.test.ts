import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { exerciseKeys, exerciseLibrary } from '@/domain/exercise-library'
import type { ExerciseKey } from '@/domain/exercise-library'
import type { ExerciseRung } from '@/domain/rung'
import { measureOf } from '@/domain/measure'
import { languages } from '@/domain/person'
import type { Language } from '@/domain/person'
import english from '@/messages/parts/exercises.en.json'
import spanish from '@/messages/parts/exercises.es.json'
import { rungMove } from '@/messages/rung-move'
import { rungLabel, rungSentence, say } from '@/messages/rung-words'
import type { CountedExercise, RungMessage, Translate } from '@/messages/rung-words'

function sayIn(language: Language, parts: readonly RungMessage[]): string {
  const translator: Translate = createTranslator<typeof english, 'exercises'>({
    locale: language,
    messages: { en: english, es: spanish }[language],
    namespace: 'exercises',
    onError: (error) => {
      throw error
    },
  })
  return parts.map((part) => say(translator, part)).join(', ')
}
const sentence = (key: ExerciseKey, change: Partial<ExerciseRung> = {}, language: Language = 'en') => {
  const [first] = exerciseLibrary[key].ladder
  if (first === undefined) throw new Error('an empty ladder')
  return sayIn(language, rungSentence({ ...first, ...change }, exerciseLibrary[key]))
}
const labels = (ladder: readonly ExerciseRung[], exercise: CountedExercise, language: Language = 'en') =>
  ladder.map((_rung, index) => sayIn(language, rungLabel(ladder, index, exercise)))

const twoKilograms = { load: measureOf(2, 'kg'), loadAt: 'hands' as const }

describe('the sentence of a rung', () => {
  it.each<[string, string]>([
    [sentence('heel-toe'), '2 sets of 10 steps, then the same back'],
    [sentence('side-steps'), '2 sets of 5 steps each way, each step 20 cm long, about 8 in'],
    [sentence('backward', { stride: null }), '2 sets of 6 steps'],
    [sentence('balance', { sets: 3 }), '3 sets of 15 s each leg'],
    [sentence('lunges', { sets: 1, dose: 1, stride: null }), '1 set of 1 repetition each leg'],
    [sentence('step-ups'), '2 sets of 6 repetitions each side, on a 10 cm step, about 4 in'],
    [
      sentence('step-ups', { load: measureOf(10, 'lb'), loadAt: 'hands' }),
      '2 sets of 6 repetitions each side, on a 10 cm step, about 4 in, with 10 lb in both hands together, about 4.5 kg',
    ],
    [
      sentence('step-ups', twoKilograms),
      '2 sets of 6 repetitions each side, on a 10 cm step, about 4 in, with 2 kg in both hands together, about 4 lb',
    ],
    [
      sentence('step-ups', { height: measureOf(4, 'in') }),
      '2 sets of 6 repetitions each side, on a 4 in step, about 10 cm',
    ],
    [
      sentence('lunges', { stride: null, load: measureOf(3, 'kg'), loadAt: 'ball' }),
      '2 sets of 4 repetitions each leg, with a 3 kg medicine ball, about 7 lb',
    ],
    [
      sentence('balance', { load: measureOf(1.5, 'kg'), loadAt: 'ankles' }, 'es'),
      '2 series de 15 s con cada pierna, con 1,5 kg en total entre los dos tobillos, cerca de 3 lb',
    ],
    [sentence('heel-toe', {}, 'es'), '2 series de 10 pasos y los mismos de vuelta'],
    [
      sentence('step-ups', {}, 'es'),
      '2 series de 6 repeticiones a cada lado, en un escalón de 10 cm, cerca de 4 pulg.',
    ],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected)
  })

  it('of a clinic’s own exercise knows sides alone', () => {
    const [rung] = exerciseLibrary.balance.ladder
    const own = { key: null, unit: 'repetitions', perSide: true } as const
    expect(rung && sayIn('en', rungSentence(rung, own))).toBe('2 sets of 15 repetitions each side')
    expect(rung && sayIn('en', rungSentence(rung, { ...own, perSide: false }))).toBe(
      '2 sets of 15 repetitions',
    )
  })
})

describe('the labels of a ladder', () => {
  it.each<[ExerciseKey, string[]]>([
    ['heel-toe', ['10 steps', '12 steps', '15 steps', '3 sets of 15']],
    ['side-steps', ['5 steps', '8 steps', '10 steps', '30 cm long', '40 cm long', '1 kg', '2 kg']],
    ['balance', ['15 s', '20 s', '25 s', '30 s', '1 kg', '2 kg']],
    ['lunges', ['4 times', '6 times', '8 times', '10 times', '1 kg', '2 kg', '3 kg ball']],
    ['step-ups', ['10 cm', '15 cm', '20 cm', '2 kg', '3 kg', '4 kg', '4.5 kg']],
  ])('of %s', (key, expected) => {
    expect(labels(exerciseLibrary[key].ladder, exerciseLibrary[key])).toEqual(expected)
  })

  it.each(exerciseKeys)('of %s tell every rung from the others, in each language', (key) => {
    for (const language of languages) {
      const shown = labels(exerciseLibrary[key].ladder, exerciseLibrary[key], language)
      expect(new Set(shown).size).toBe(shown.length)
    }
  })

  it('say everything that a rung changes', () => {
    const [rung] = exerciseLibrary.balance.ladder
    if (rung === undefined) throw new Error('an empty ladder')
    const ladder = [
      rung,
      { ...rung, ...twoKilograms },
      { ...rung, sets: 3, dose: 20 },
      { ...rung, sets: 3, dose: 25, height: measureOf(10, 'cm') },
      { ...rung, sets: 3, dose: 25 },
      { ...rung, sets: 3, dose: 25 },
    ]
    expect(labels(ladder, exerciseLibrary.balance)).toEqual([
      '15 s',
      '2 kg',
      '3 sets of 20 s, no weights',
      '25 s, 10 cm',
      '25 s',
      '25 s',
    ])
    expect(labels([rung], exerciseLibrary.balance, 'es')).toEqual(['15 s'])
    expect(rungLabel(ladder, 9, exerciseLibrary.balance)).toEqual([])
  })
})

describe('a move from rung to rung', () => {
  const moves = (
    key: ExerciseKey,
    place: number,
    change: Partial<ExerciseRung>,
    language: Language = 'en',
  ) => {
    const before = exerciseLibrary[key].ladder[place]
    if (before === undefined) throw new Error('no such rung')
    const move = rungMove(before, { ...before, ...change }, exerciseLibrary[key])
    return move && [sayIn(language, move.before), sayIn(language, move.after)].join(' > ')
  }
  it.each<[string | null, string | null]>([
    [moves('step-ups', 0, { dose: 12 }), '6 > 12 repetitions each side'],
    [moves('step-ups', 0, { dose: 12 }, 'es'), '6 > 12 repeticiones a cada lado'],
    [moves('heel-toe', 0, { dose: 12 }), '10 > 12 steps, then the same back'],
    [moves('balance', 0, { dose: 20 }), '15 > 20 s each leg'],
    [moves('heel-toe', 0, { sets: 3, dose: 12 }), '2 sets of 10 > 3 sets of 12'],
    [moves('step-ups', 0, { height: measureOf(15, 'cm') }), 'a 10 cm step > a 15 cm step'],
    [moves('side-steps', 0, { stride: measureOf(30, 'cm') }, 'es'), 'pasos de 20 cm > pasos de 30 cm'],
    [moves('step-ups', 0, twoKilograms), 'no weights > 2 kg'],
    [moves('step-ups', 0, { dose: 8, ...twoKilograms }), '6, no weights > 8 repetitions each side, 2 kg'],
    [moves('step-ups', 0, {}), null],
    [moves('step-ups', 0, { height: null }), null],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected)
  })
})
