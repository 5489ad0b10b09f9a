import { calendarDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import type { EntryVersion, Receipt } from '@/domain/entry'
import { helpersFirstDay } from '@/domain/helper-days'
import { noOutcomes } from '@/domain/no-outcomes'
import { ageOn } from '@/domain/person'
import type { PauseRequest } from '@/domain/pause-request'
import type { Pause, RecordFacts } from '@/domain/record'
import { fallsLock } from '@/domain/safety'
import { screeningQuestions } from '@/domain/screening'
import type { ScreeningAnswers, ScreeningFacts } from '@/domain/screening'
import type { StopFacts } from '@/domain/stop'

/** Of nobody: what locks is told by an answer that holds at any age, so the birth date need not travel. */
const NO_BIRTH_DATE = calendarDay('1900-01-01')

/**
 * What a helper's phone may hold: what today asks, and the last days' entries for corrections. Not what the patient told
 * about their health, nor notes, reasons and figures of decisions, nor who else helps.
 */
export function helpersView(record: RecordFacts, name: string): RecordFacts {
  const first = helpersFirstDay(record.today)
  return {
    ...record,
    birthDate: NO_BIRTH_DATE,
    screenings: record.screenings.flatMap((one) => lockAlone(one, record.birthDate)),
    unlocks: record.unlocks.map((unlock) => ({ ...unlock, reason: '' })),
    programmes: record.programmes.map((programme) => ({ ...programme, ended: null, changeReason: null })),
    decisions: record.decisions.map((decision) => ({
      ...decision,
      reason: null,
      steps: decision.steps.map((step) => ({ ...step, proposal: null, figures: null })),
    })),
    pauses: record.pauses.map(withoutReason),
    requests: record.requests.map(requestForHelper),
    stops: record.stops.map((stop) => stopForHelper(stop, name)),
    outcomes: noOutcomes,
    entries: record.entries.filter(({ day }) => day >= first).map((entry) => shownToHelper(entry, name)),
  }
}

/** An entry, or a version of one, without its note, and with no other helper's name. */
export function shownToHelper<T extends EntryVersion>(version: T, name: string): T {
  const hidden =
    version.kind === 'walk'
      ? { details: { ...version.details, note: null } }
      : version.kind === 'withdrawal'
        ? { why: null }
        : {}
  return { ...version, ...hidden, recordedByName: ownName(version, name) }
}

/** Who recorded it, to a helper: nobody but themselves. */
const ownName = (
  { recordedBy, recordedByName }: Pick<Receipt, 'recordedBy' | 'recordedByName'>,
  name: string,
): string | null => (recordedBy === 'helper' && recordedByName === name ? name : null)

/** What was answered at a stop only while it is open, or where it keeps the exercises locked. */
const stopForHelper = (stop: StopFacts, name: string): StopFacts => ({
  ...stop,
  recordedByName: ownName(stop, name),
  liftReason: null,
  answer: stop.liftedAt === null || stop.answer === 'fall' ? stop.answer : null,
})

/** Of a screening only whether it keeps the exercises locked, under the one question that does so at any age. */
function lockAlone(screening: ScreeningFacts, birthDate: CalendarDay): ScreeningFacts[] {
  const { day, answers } = screening
  const { fallen, unsteady, worried } = answers
  if (!fallsLock({ age: ageOn(birthDate, day), fallen, unsteady, worried })) return []
  const none = Object.fromEntries(screeningQuestions.map((question) => [question, 'no'])) as ScreeningAnswers
  return [{ ...screening, byName: null, signed: null, answers: { ...none, unsteady: 'yes' } }]
}

/** That days were asked for, and which were granted, not why nor by whom. */
const requestForHelper = (request: PauseRequest): PauseRequest => ({
  ...request,
  note: null,
  reason: 'other',
  answer: request.answer === null ? null : { ...request.answer, by: '' },
})

/** That it is a pause, not why the patient needs one. */
const withoutReason = (pause: Pause): Pause => ({
  ...pause,
  note: null,
  reason: pause.reason === 'clinic' ? 'clinic' : 'other',
})
