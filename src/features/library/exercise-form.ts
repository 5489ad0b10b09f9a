import * as z from 'zod/mini'
import { readClinicExercise } from '@/domain/clinic-exercise'
import type { ClinicExerciseContent } from '@/domain/clinic-exercise'
import { exerciseKeys, exerciseLibrary } from '@/domain/exercise-library'
import type { ExerciseKey } from '@/domain/exercise-library'
import { ladderRefusals } from '@/domain/ladder'
import { doseUnits, MOST_LOAD_KG } from '@/domain/rung'
import { ladderFormOf, nextRung, rungFormSchema, typedRungs } from '@/domain/ladder-form'
import { Refusal } from '@/domain/refusal'

/** An exercise as typed: numbers and lines stay text, so that nothing typed is lost, however wrong. */
export const exerciseFormSchema = z.object({
  figure: z.nullable(z.enum(exerciseKeys)),
  name: z.string(),
  why: z.string(),
  /** One on each line. */
  steps: z.string(),
  cues: z.string(),
  cautions: z.string(),
  link: z.string(),
  level: z.enum(['basic', 'advanced']),
  unit: z.enum(doseUnits),
  perSide: z.boolean(),
  balance: z.boolean(),
  discGate: z.boolean(),
  /** Kilograms, all of it together. */
  mostLoad: z.string(),
  rungs: z.array(rungFormSchema),
})
export type ExerciseForm = z.infer<typeof exerciseFormSchema>

export const newForm: ExerciseForm = {
  ...{ figure: null, name: '', why: '', steps: '', cues: '', cautions: '', link: '' },
  ...{ level: 'basic', unit: 'repetitions', perSide: false, balance: false, discGate: false },
  mostLoad: String(MOST_LOAD_KG),
  rungs: [nextRung([])],
}

type Taught = { name: string; why: string; steps: string[]; cues: string[]; cautions: string[] }
const wordsForm = ({ name, why, steps, cues, cautions }: Taught) => ({
  ...{ name, why },
  ...{ steps: steps.join('\n'), cues: cues.join('\n'), cautions: cautions.join('\n') },
})

/** A copy of ours to change: with its figure, in the words in which it was read. */
export function copyForm(key: ExerciseKey, taught: Taught): ExerciseForm {
  const { level, unit, perSide, balance, needsClearanceWithDisc, maxLoadKg, ladder } = exerciseLibrary[key]
  return {
    ...{ figure: key, level, unit, perSide, balance, link: '', mostLoad: String(maxLoadKg) },
    ...wordsForm(taught),
    discGate: needsClearanceWithDisc !== 'never',
    rungs: ladderFormOf(ladder),
  }
}

export function formOf(content: ClinicExerciseContent): ExerciseForm {
  const { words, ladder, maxLoadKg, figure, level, unit, perSide, balance, discGate } = content
  return {
    ...{ figure, level, unit, perSide, balance, discGate, mostLoad: String(maxLoadKg) },
    ...wordsForm(words),
    link: words.link ?? '',
    rungs: ladderFormOf(ladder),
  }
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** With a point or a comma; what is no number is beyond every limit, and refused at its field. */
function kilograms(typed: string): number {
  const plain = typed.trim().replace(',', '.')
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : -1
}

/** What is sent, right or wrong. */
export const typedContent = (form: ExerciseForm) => ({
  ...{ figure: form.figure, level: form.level, unit: form.unit, perSide: form.perSide },
  ...{ balance: form.balance, discGate: form.discGate },
  maxLoadKg: kilograms(form.mostLoad),
  words: {
    ...{ name: form.name.trim(), why: form.why.trim() },
    ...{ steps: lines(form.steps), cues: lines(form.cues), cautions: lines(form.cautions) },
    link: form.link.trim() === '' ? null : form.link.trim(),
  },
  ladder: typedRungs(form.rungs),
})

/** Where a refusal is told: a line of a list at the list ('words.steps.3' at 'words.steps'), anything else where it is. */
export const fieldOf = ({ field }: { field: string | null }): string | null =>
  field?.replace(/^(words\.\w+)\.\d+$/, '$1') ?? null

/** Everything that keeps it from being saved, each at its field ('words.name', 'ladder.2.load'); none if it can be. */
export function formRefusals(form: ExerciseForm): Refusal[] {
  const { ladder, ...content } = typedContent(form)
  const mostLoadKg = content.maxLoadKg >= 0 ? Math.min(content.maxLoadKg, MOST_LOAD_KG) : MOST_LOAD_KG
  const ofLadder = ladderRefusals(ladder, { field: 'ladder', mostLoadKg })
  // The words first, whatever stands in the ladder.
  const read = readClinicExercise({ ...content, ladder })
  const first = read instanceof Refusal && !(read.field?.startsWith('ladder') ?? false) ? [read] : []
  return [...first, ...ofLadder]
}
