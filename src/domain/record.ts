import type { ExcusedRange } from '@/domain/adherence'
import type { CalendarDay } from '@/domain/calendar-day'
import type { Entry } from '@/domain/entry'
import type { FallFacts } from '@/domain/fall'
import type { FlareFacts } from '@/domain/flare'
import type { OutcomeFacts } from '@/domain/outcome'
import { requestedPauses } from '@/domain/pause-request'
import type { PauseRequest } from '@/domain/pause-request'
import type { DecisionFacts, ProgrammeFacts } from '@/domain/programme'
import type { FallsUnlock } from '@/domain/exercise-lock'
import type { ScreeningFacts } from '@/domain/screening'
import type { StopFacts } from '@/domain/stop'

export const pauseReasons = ['illness', 'holiday', 'rest', 'other', 'clinic'] as const
export type PauseReason = (typeof pauseReasons)[number]
export type Pause = {
  id: string
  from: CalendarDay
  /** Included; null while it is open. */
  to: CalendarDay | null
  reason: PauseReason
  note: string | null
  /** The clinician who asked for it; null where the patient did. */
  by: string | null
}

/** Everything recorded about one patient, in one shape for the phone's store and the clinician's page. */
export type RecordFacts = {
  today: CalendarDay
  timeZone: string
  birthDate: CalendarDay
  /** The day on which a screening was first signed, or confirmed in writing; null until then. */
  clearedOn: CalendarDay | null
  /** In order of recording. */
  screenings: ScreeningFacts[]
  unlocks: FallsUnlock[]
  programmes: ProgrammeFacts[]
  decisions: DecisionFacts[]
  /** Agreed at the clinic. */
  pauses: Pause[]
  /** Asked for by the patient. */
  requests: PauseRequest[]
  stops: StopFacts[]
  flares: FlareFacts[]
  /** Told outside a stop. */
  falls: FallFacts[]
  /** What the patient answered at the start, in weeks 6 and 12, or when a clinician asked; and what was asked. */
  outcomes: OutcomeFacts
  entries: Entry[]
}

type PauseFacts = Pick<RecordFacts, 'pauses' | 'requests'>

/** Every pause: agreed at the clinic, granted, and for the moment what was asked for. */
export const pausesIn = ({ pauses, requests }: PauseFacts): Pause[] =>
  requests.length === 0 ? pauses : [...pauses, ...requestedPauses(requests)]

/** Those that somebody at the clinic has agreed to. */
export const agreedPauses = ({ pauses, requests }: PauseFacts): Pause[] => [
  ...pauses,
  ...requestedPauses(requests).filter(({ provisional }) => !provisional),
]

/** The pause that a day lies in, of several the one recorded last. One that was called off holds no day. */
export const pauseOn = (pauses: readonly Pause[], day: CalendarDay): Pause | null =>
  pauses.findLast(({ from, to }) => from <= day && (to === null || day <= to)) ?? null

/** Not begun yet, the next one first; one that was called off holds no day. */
export const pausesAhead = (pauses: readonly Pause[], today: CalendarDay): Pause[] =>
  pauses
    .filter(({ from, to }) => from > today && (to === null || to >= from))
    .sort((a, b) => (a.from < b.from ? -1 : 1))

/** A stop that nobody has lifted. */
export const isStopped = ({ stops }: Pick<RecordFacts, 'stops'>): boolean =>
  stops.some(({ liftedAt }) => liftedAt === null)

/** Days that are not asked for: pauses, and every stop from its day to the day of its lift. */
export const excusedOf = (record: PauseFacts & Pick<RecordFacts, 'stops'>): ExcusedRange[] => [
  ...pausesIn(record).map(({ from, to }) => ({ from, to })),
  ...record.stops.map(({ day, liftedDay }) => ({ from: day, to: liftedDay })),
]
