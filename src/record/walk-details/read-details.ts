import type { WalkDetails } from '@/domain/entry'
import { walkDetailsSchema } from '@/domain/entry'

/** The details as they stand in the form: numbers and the note as typed. */
export type TypedDetails = Pick<WalkDetails, 'region' | 'ground' | 'surface' | 'conditions' | 'effort'> & {
  kilometres: string
  steps: string
  note: string
}
export type DetailFault = 'kilometres' | 'steps' | 'note'

const MOST_METRES = 100_000
const METRES_PER_KILOMETRE = 1000
/** What no record can hold: the sign NUL, and half of a sign that is written in two parts. */
const ILLEGIBLE = /[\0\p{Cs}]/gu

/** What stands in the form before anything is typed, with the reader's own decimal sign. */
export function typedDetails(details: WalkDetails, decimalSign: string): TypedDetails {
  const { distanceMetres, steps, note, ...chosen } = details
  return {
    ...chosen,
    kilometres:
      distanceMetres === null ? '' : String(distanceMetres / METRES_PER_KILOMETRE).replace('.', decimalSign),
    steps: steps === null ? '' : String(steps),
    note: note ?? '',
  }
}

function metresOf(typed: string): number | null | 'wrong' {
  const text = typed.trim().replace(',', '.')
  if (text === '') return null
  if (!/^\d{1,3}(\.\d{1,3})?$/.test(text)) return 'wrong'
  const metres = Math.round(Number(text) * METRES_PER_KILOMETRE)
  return metres <= MOST_METRES ? metres : 'wrong'
}

function stepsOf(typed: string): number | null | 'wrong' {
  const text = typed.trim().replaceAll(/[\s.,]/g, '')
  if (text === '') return null
  return /^\d{1,6}$/.test(text) && Number(text) <= MOST_METRES ? Number(text) : 'wrong'
}

/** Reads the form: the details, or the fields that need another look. Empty is no answer, never zero. */
export function readDetails(typed: TypedDetails): WalkDetails | DetailFault[] {
  const { kilometres, steps: typedSteps, note: typedNote, ...chosen } = typed
  const distanceMetres = metresOf(kilometres)
  const steps = stepsOf(typedSteps)
  const legible = typedNote.replaceAll(ILLEGIBLE, '').trim()
  const note = legible === '' ? null : legible
  const isNoteRight = walkDetailsSchema.shape.note.safeParse(note).success
  if (distanceMetres !== 'wrong' && steps !== 'wrong' && isNoteRight) {
    return { ...chosen, distanceMetres, steps, note }
  }
  const faults: DetailFault[] = []
  if (distanceMetres === 'wrong') faults.push('kilometres')
  if (steps === 'wrong') faults.push('steps')
  if (!isNoteRight) faults.push('note')
  return faults
}
