import { beforeChange } from '@/domain/programme-before'
import { programmeDifferences, variablesChanged } from '@/domain/programme-difference'
import type { Difference } from '@/domain/programme-difference'
import type { ProgrammeFacts } from '@/domain/programme'
import type { RecordFacts } from '@/domain/record'
import { Refusal } from '@/domain/refusal'
import { versionDifferences } from '@/domain/version-difference'
import type { ProgrammeForm } from './programme-form'
import { draftOf } from './read-form'

export type FormChanges = {
  differences: Difference[]
  /** Two or more variables of what is in force: the rules ask why. */
  needsReason: boolean
}

/** What a form changes in what stands; null of one that begins a course, and while a field says nothing usable. */
export function changesOf(form: ProgrammeForm, record: RecordFacts): FormChanges | null {
  if (form.continues === null) return null
  // The fields that only explain a change do not keep it from being shown.
  const told = { ...form, fallingReason: form.fallingReason || '…', changeReason: '', screening: '' }
  const draft = draftOf(told, record.today)
  if (draft instanceof Refusal) return null
  const before = beforeChange(record, draft.startDay)
  const differences = programmeDifferences(before, draft)
  return {
    differences,
    needsReason: before?.isInForce === true && variablesChanged(differences).length > 1,
  }
}

/** What somebody published since a form was begun, and what it changed in the version that the form knew. */
export function publishedSince(
  form: ProgrammeForm,
  { programmes, decisions }: RecordFacts,
): { version: ProgrammeFacts; differences: Difference[] } | null {
  const version = programmes.at(-1)
  if (version === undefined || version.id === form.basedOn) return null
  const known = programmes.slice(0, programmes.findIndex(({ id }) => id === form.basedOn) + 1)
  return { version, differences: versionDifferences({ programmes: known, decisions }, version) }
}

/** A form put on top of what was published meanwhile: all that was typed stays. */
export const onTopOf = (form: ProgrammeForm, version: ProgrammeFacts): ProgrammeForm => ({
  ...form,
  basedOn: version.id,
  continues: form.continues === null ? null : version.id,
})
