import { describe, expect, it } from 'vitest'
import { readClinicExercise } from '@/domain/clinic-exercise'
import { exerciseKeys, exerciseLibrary } from '@/domain/exercise-library'
import { copyForm, fieldOf, formOf, formRefusals, newForm, typedContent } from './exercise-form'
import type { ExerciseForm } from './exercise-form'

const taught = {
  name: 'Wall walk',
  why: 'It helps.',
  steps: ['Stand.', 'Walk.'],
  cues: ['Tall.'],
  cautions: [],
}
const sound = copyForm('lunges', taught)
const [first, ...more] = sound.rungs
const withRung = (change: object): Partial<ExerciseForm> => ({
  rungs: first === undefined ? [] : [{ ...first, ...change }, ...more],
})

describe('a copy of ours', () => {
  it.each(exerciseKeys)('%s is sound as it stands, and holds the same ladder', (key) => {
    const form = copyForm(key, taught)
    expect(formRefusals(form)).toEqual([])
    const content = readClinicExercise(typedContent(form))
    expect(content).toMatchObject({ figure: key, ladder: exerciseLibrary[key].ladder, words: taught })
  })
  it('is edited again as it was saved', () => {
    const content = readClinicExercise(typedContent(sound))
    if (content instanceof Error) throw content
    expect(formOf(content)).toEqual(sound)
  })
})

describe('what is wrong is told at its field, and nothing typed is changed', () => {
  const bad: [what: string, change: Partial<ExerciseForm>, code: string, field: string][] = [
    ['no name', { name: '  ' }, 'name-missing', 'words.name'],
    ['a long name', { name: 'x'.repeat(121) }, 'words-too-long', 'words.name'],
    ['a long line', { steps: `Stand.\n${'x'.repeat(501)}` }, 'words-too-long', 'words.steps'],
    ['a link without https', { link: 'http://wall.example' }, 'link-not-https', 'words.link'],
    ['a link with a space', { link: 'https://wall .example' }, 'link-not-https', 'words.link'],
    ['a limit above ours', { mostLoad: '11' }, 'load-over-limit', 'maxLoadKg'],
    ['a limit that is no number', { mostLoad: 'much' }, 'load-over-limit', 'maxLoadKg'],
    ['no rung', { rungs: [] }, 'ladder-empty', 'ladder'],
    ['no dose', withRung({ dose: '' }), 'dose-missing', 'ladder.0.dose'],
    ['a dose in words', withRung({ dose: 'ten' }), 'dose-missing', 'ladder.0.dose'],
    ['a load over the limit', withRung({ load: '23', loadUnit: 'lb' }), 'load-over-limit', 'ladder.0.load'],
  ]
  it.each(bad)('%s', (_, change, code, field) => {
    const told = formRefusals({ ...sound, ...change }).map((one) => ({ code: one.code, field: fieldOf(one) }))
    expect(told).toContainEqual({ code, field })
  })
  it('a new one lacks its name and its dose, both at once', () => {
    expect(formRefusals(newForm).map(({ field }) => field)).toEqual(['words.name', 'ladder.0.dose'])
  })
})
