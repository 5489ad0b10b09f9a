import { distanceText, metresTyped } from '@/domain/distance'
import type { DistanceUnit } from '@/domain/distance'
import type { WalkDetails } from '@/domain/entry'
import { walkDetailsSchema } from '@/domain/entry'

/** The details as they stand in the form: numbers and the note as typed. */
export type TypedDetails = Pick<WalkDetails, 'region' | 'ground' | 'surface' | 'conditions' | 'effort'> & {
  /** In the unit that stands beside it. */
  distance: string
  unit: DistanceUnit
  steps: string
  note: string
}
export type DetailFault = 'distance' | 'steps' | 'note'

const MOST_STEPS = 100_000
/** What no record can hold: the sign NUL, and half of a sign that is written in two parts. */
const ILLEGIBLE = /[\0\p{Cs}]/gu

type Reader = { unit: DistanceUnit; decimalSign: string }

/** What stands in the form before anything is typed, with the reader's own unit and decimal sign. */
export function typedDetails(details: WalkDetails, { unit, decimalSign }: Reader): TypedDetails {
  const { distanceMetres, steps, note, ...chosen } = details
  return {
    ...chosen,
    distance: distanceMetres === null ? '' : distanceText(unit, distanceMetres).replace('.', decimalSign),
    unit,
    steps: steps === null ? '' : String(steps),
    note: note ?? '',
  }
}

/** A distance that is left as it was shown stays the one that was said, in whichever unit it had been. */
function metresOf(unit: DistanceUnit, typed: string, before: number | null): number | null | 'wrong' {
  const isLeft = before !== null && typed.trim().replace(',', '.') === distanceText(unit, before)
  return isLeft ? before : metresTyped(unit, typed)
}

function stepsOf(typed: string): number | null | 'wrong' {
  const text = typed.trim().replaceAll(/[\s.,]/g, '')
  if (text === '') return null
  return /^\d{1,6}$/.test(text) && Number(text) <= MOST_STEPS ? Number(text) : 'wrong'
}

/** Reads the form: the details, or the fields that need another look. Empty is no answer, never zero.
 * @param before what had been said before it was shown */
export function readDetails(typed: TypedDetails, before: WalkDetails): WalkDetails | DetailFault[] {
  const { distance, unit, steps: typedSteps, note: typedNote, ...chosen } = typed
  const distanceMetres = metresOf(unit, distance, before.distanceMetres)
  const steps = stepsOf(typedSteps)
  const legible = typedNote.replaceAll(ILLEGIBLE, '').trim()
  const note = legible === '' ? null : legible
  const isNoteRight = walkDetailsSchema.shape.note.safeParse(note).success
  if (distanceMetres !== 'wrong' && steps !== 'wrong' && isNoteRight) {
    return { ...chosen, distanceMetres, steps, note }
  }
  const faults: DetailFault[] = []
  if (distanceMetres === 'wrong') faults.push('distance')
  if (steps === 'wrong') faults.push('steps')
  if (!isNoteRight) faults.push('note')
  return faults
}
