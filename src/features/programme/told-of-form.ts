import { lastExerciseChanges } from '@/domain/exercise-change'
import type { LastExerciseChange } from '@/domain/exercise-change'
import { lastChangeOf } from '@/domain/last-change'
import type { LastChange } from '@/domain/last-change'
import { inForceVersions } from '@/domain/programme-version'
import type { PublishedVersion } from '@/domain/programme-version'
import type { RecordFacts } from '@/domain/record'
import { Refusal } from '@/domain/refusal'
import type { ProgrammeForm } from './programme-form'
import { draftOf } from './read-form'

/** As Today tells it: the walk's change, null of a course that begins with it, and what changes in exercises. */
export type ToldOfForm = { walk: LastChange | null; exercises: LastExerciseChange[] }

const DRAFT = 'draft'

/** What Today will tell of a form once it is published and in force; null while a field says nothing usable. */
export function toldOfForm(form: ProgrammeForm, record: RecordFacts): ToldOfForm | null {
  // The fields that the patient does not read do not keep it from being shown.
  const draft = draftOf({ ...form, fallingReason: form.fallingReason || '…', screening: '' }, record.today)
  if (draft instanceof Refusal) return null
  const last = record.programmes.at(-1)
  if (last === undefined) return { walk: null, exercises: [] }
  const { publishedAt, publishedBy } = last
  const version: PublishedVersion = { ...draft, id: DRAFT, ended: null, publishedAt, publishedBy }
  const programmes = inForceVersions([...record.programmes, version], record.clearedOn)
  const later = { programmes, decisions: record.decisions }
  return { walk: lastChangeOf(later, DRAFT), exercises: lastExerciseChanges(later, DRAFT) }
}
