import { calendarDay, localDay } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { currentEntries } from '@/domain/entry-versions'
import type { DecisionFacts, ProgrammeFacts } from '@/domain/programme'
import { inForceVersions } from '@/domain/programme-version'
import type { PublishedVersion } from '@/domain/programme-version'
import type { FallFacts } from '@/domain/fall'
import type { FlareFacts } from '@/domain/flare'
import type { OutcomeFacts } from '@/domain/outcome'
import type { PauseRequest } from '@/domain/pause-request'
import type { Pause, RecordFacts } from '@/domain/record'
import type { FallsUnlock } from '@/domain/exercise-lock'
import type { ScreeningFacts } from '@/domain/screening'
import type { StopFacts } from '@/domain/stop'
import type { Persona } from '@/cli/demo/persona'
import type { MadeVersion } from '@/cli/demo/second-thoughts'

export type Place = {
  anchor: CalendarDay
  timeZone: string
  staff: Readonly<Record<string, string>>
}

/** A programme as it was published, with what stands beside it. */
export type PublishedProgramme = PublishedVersion & {
  fallingReason: string | null
  statement: string | null
}

/** All that the model has made up about one patient. Staff appear by id. */
export type History = {
  persona: Persona
  patientId: string
  clinicianId: string
  place: Place
  enrolledAt: Instant
  joinedAt: Instant | null
  programmes: PublishedProgramme[]
  decisions: DecisionFacts[]
  pauses: (Pause & { recordedAt: Instant })[]
  requests: PauseRequest[]
  flares: FlareFacts[]
  falls: FallFacts[]
  outcomes: OutcomeFacts
  stops: StopFacts[]
  screenings: ScreeningFacts[]
  unlocks: FallsUnlock[]
  versions: MadeVersion[]
}

/** Each programme that was published by then, ending on the eve of the next. */
export function programmesBy(history: History, at: Instant): ProgrammeFacts[] {
  const published = history.programmes.filter(({ publishedAt }) => publishedAt <= at)
  return inForceVersions(published, clearedOnOf(history, at))
}

/** Screening was signed, or confirmed in writing with the first programme. */
function clearedOnOf(history: History, at: Instant): CalendarDay | null {
  const signed = history.screenings.find((one) => one.signed !== null && one.signed.at <= at)?.signed
  if (signed) return signed.day
  const first = history.programmes.find(({ statement }) => statement !== null)
  return first === undefined || first.publishedAt > at
    ? null
    : localDay(first.publishedAt, history.place.timeZone)
}

/** The record as the clinic knew it at that moment: what had not arrived was not known. */
export function recordAt(history: History, today: CalendarDay, at: Instant): RecordFacts {
  return {
    today,
    timeZone: history.place.timeZone,
    birthDate: calendarDay(history.persona.birthDate),
    clearedOn: clearedOnOf(history, at),
    screenings: history.screenings
      .filter(({ arrivedAt }) => arrivedAt <= at)
      .map((one) => (one.signed !== null && one.signed.at > at ? { ...one, signed: null } : one)),
    unlocks: history.unlocks.filter((unlock) => unlock.at <= at),
    programmes: programmesBy(history, at),
    decisions: history.decisions
      .filter(({ decidedAt }) => decidedAt <= at)
      .map((one) => (one.withdrawn !== null && one.withdrawn.at > at ? { ...one, withdrawn: null } : one)),
    pauses: history.pauses.filter(({ recordedAt }) => recordedAt <= at),
    requests: history.requests.filter(({ arrivedAt }) => arrivedAt <= at),
    stops: history.stops
      .filter(({ arrivedAt }) => arrivedAt <= at)
      .map((stop) => (stop.liftedAt !== null && stop.liftedAt > at ? notLifted(stop) : stop)),
    flares: history.flares.filter(({ arrivedAt }) => arrivedAt <= at),
    falls: history.falls.filter(({ arrivedAt }) => arrivedAt <= at),
    outcomes: {
      requests: history.outcomes.requests.filter(({ askedAt }) => askedAt <= at),
      answers: history.outcomes.answers.filter(({ arrivedAt }) => arrivedAt <= at),
    },
    entries: currentEntries(history.versions.filter(({ arrivedAt }) => arrivedAt <= at)),
  }
}

const notLifted = (stop: StopFacts): StopFacts => ({
  ...stop,
  liftedAt: null,
  liftedDay: null,
  liftedBy: null,
  liftReason: null,
})
