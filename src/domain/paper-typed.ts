import { minutesOf } from '@/domain/entry-check'
import { painScoreSchema } from '@/domain/pain'

/** The cells of one row in the order in which they are typed; `morning` is that of the next day, as the printed row asks. */
export const paperCells = ['minutes', 'before', 'worst', 'morning'] as const
export type PaperCell = (typeof paperCells)[number]
export type PaperTyped = Record<PaperCell, string>

export type PaperFault = 'minutes' | 'score' | 'minutes-missing' | 'no-walk'
export type PaperFaults = Partial<Record<PaperCell, PaperFault>>
export type PaperWalked =
  | { kind: 'walk'; minutes: number; before: number | null; worst: number | null }
  | { kind: 'zero' }
/** Null is no answer. */
export type PaperRead = { walked: PaperWalked | null; morning: number | null }

const scoreOf = (text: string): number | null | 'wrong' => {
  if (text.trim() === '') return null
  const score = /^\s*\d{1,2}\s*$/.test(text) ? Number(text) : NaN
  return painScoreSchema.safeParse(score).success ? score : 'wrong'
}

/** Reads a row as typed. Blank is no answer; 0 minutes says that there was no walk, which has no pain with it. */
export function readPaperRow(typed: PaperTyped): PaperRead | { faults: PaperFaults } {
  const scores = {
    before: scoreOf(typed.before),
    worst: scoreOf(typed.worst),
    morning: scoreOf(typed.morning),
  }
  const { before, worst, morning } = scores
  const said = typed.minutes.trim()
  const isZero = /^0{1,4}$/.test(said)
  const minutes = minutesOf(said)
  const faults: PaperFaults = {}
  for (const cell of ['before', 'worst', 'morning'] as const)
    if (scores[cell] === 'wrong') faults[cell] = 'score'
  const painCell = before === null ? (worst === null ? null : 'worst') : 'before'
  if (said === '') {
    if (painCell !== null) faults.minutes = 'minutes-missing'
  } else if (isZero) {
    if (painCell !== null) faults[painCell] ??= 'no-walk'
  } else if (minutes === null) faults.minutes = 'minutes'
  if (before === 'wrong' || worst === 'wrong' || morning === 'wrong' || Object.keys(faults).length > 0)
    return { faults }
  if (isZero) return { walked: { kind: 'zero' }, morning }
  return { walked: minutes === null ? null : { kind: 'walk', minutes, before, worst }, morning }
}
