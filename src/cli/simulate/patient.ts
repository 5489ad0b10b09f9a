import type { Dice } from '@/cli/demo/dice'
import { at, morningOf, walkOf } from '@/cli/simulate/written-entries'
import { FLARE, LEG, NEW_DAYS, STOP_DAYS } from '@/cli/simulate/kind'
import type { Kind } from '@/cli/simulate/kind'
import { addDays, daysBetween } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import type { Entry, Region } from '@/domain/entry'
import type { FlareFacts } from '@/domain/flare'
import type { StopFacts } from '@/domain/stop'

/** A simulated patient on the way. */
export type Patient = {
  kind: Kind
  throws: Dice
  /** The day on which it happens; of a kind to whom nothing does it counts for nothing. */
  happens: CalendarDay
  /** Days lived at each target, by whole-walk minutes. */
  daysAt: Map<number, number>
  /** Mean of worst on the day before: the next morning answers for it. */
  lastWorst: number
  entries: Entry[]
}

export const newPatient = (kind: Kind, throws: Dice, happens: CalendarDay): Patient => {
  return { kind, throws, happens, daysAt: new Map(), lastWorst: kind.pain, entries: [] }
}

/** Lives one day on which `asked` minutes are due, and writes down what this kind writes down. */
export function live(patient: Patient, day: CalendarDay, asked: number): void {
  const { kind, throws, entries, daysAt } = patient
  const flare = isFlaring(patient, day) ? FLARE.rise : 0
  const worst = kind.pain + flare + riseAt(patient, asked)
  if (!isAway(patient, day)) {
    if (throws.chance(kind.morningAnswers)) entries.push(morningOf(day, score(patient, patient.lastWorst)))
    if (throws.chance(kind.walks)) {
      const givesPain = throws.chance(kind.painAnswers)
      const before = givesPain ? score(patient, kind.pain + flare) : null
      const region = placeOn(patient, day)
      const minutes = Math.max(1, Math.floor(asked * kind.share))
      entries.push(walkOf(day, { minutes, before, worst: givesPain ? score(patient, worst) : null, region }))
    }
  }
  patient.lastWorst = worst
  daysAt.set(asked, (daysAt.get(asked) ?? 0) + 1)
}

const score = ({ throws, kind }: Patient, mean: number) =>
  Math.min(10, Math.max(0, Math.round(throws.normal(mean, kind.noise))))

/** What a target adds to worst: all while it is new, half while it is half new. The first one was chosen to be managed. */
function riseAt({ kind, daysAt }: Patient, asked: number): number {
  if (kind.rise === 0 || daysAt.size === 0) return 0
  const first = daysAt.keys().next().value ?? asked
  if (asked <= first) return 0
  let days = 0
  for (const [minutes, lived] of daysAt) if (minutes >= asked) days += lived
  return days < NEW_DAYS ? kind.rise : days < 2 * NEW_DAYS ? kind.rise / 2 : 0
}

const since = ({ happens }: Patient, day: CalendarDay) => daysBetween(happens, day)
const isFlaring = (patient: Patient, day: CalendarDay) =>
  patient.kind.happening === 'flare' && day >= patient.happens && since(patient, day) < FLARE.days

function isAway(patient: Patient, day: CalendarDay): boolean {
  if (day < patient.happens) return false
  const { happening } = patient.kind
  return happening === 'falls-silent' || (happening === 'red-flag' && since(patient, day) <= STOP_DAYS)
}

function placeOn(patient: Patient, day: CalendarDay): Region | null {
  if (patient.kind.happening !== 'down-the-leg' || !patient.throws.chance(LEG.told)) return null
  if (day < patient.happens) return 'back'
  return since(patient, day) < LEG.thighDays ? 'thigh' : 'below-knee'
}

export const flaresBy = ({ kind, happens }: Patient, today: CalendarDay): FlareFacts[] =>
  kind.happening === 'flare' && happens <= today ? [declaredOn(happens)] : []

/** Without a plan: no programme of the simulation signs one. */
function declaredOn(day: CalendarDay): FlareFacts {
  const recordedAt = at(day, '08:40')
  return { id: 'flare', day, recordedAt, arrivedAt: recordedAt, planned: false, endedOn: null }
}

/** The stop as it stands in the record that day: open until it is lifted. */
export function stopsBy({ kind, happens }: Patient, today: CalendarDay): StopFacts[] {
  if (kind.happening !== 'red-flag' || happens > today) return []
  const recordedAt = at(happens, '09:00')
  const lift = addDays(happens, STOP_DAYS)
  const lifted = lift <= today
  return [
    {
      id: 'stop',
      day: happens,
      recordedAt,
      arrivedAt: recordedAt,
      source: 'unwell',
      recordedBy: 'patient',
      recordedByName: null,
      answer: 'leg',
      liftedAt: lifted ? at(lift, '09:00') : null,
      liftedDay: lifted ? lift : null,
      liftedBy: lifted ? 'clinician' : null,
      liftReason: lifted ? 'Examined.' : null,
    },
  ]
}
