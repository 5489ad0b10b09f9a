import { epochMs, instantAt, instantOf, localDay } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import type {
  Entry,
  ExerciseFact,
  MorningFact,
  WalkDetails,
  WalkFact,
  WithdrawalFact,
  ZeroFact,
} from '@/domain/entry'
import type { FallFact } from '@/domain/fall'
import type { FlareEndFact, FlareFact } from '@/domain/flare'
import type { PauseRequestEndFact, PauseRequestFact } from '@/domain/pause-request'
import type { GateItem } from '@/domain/safety'
import type { ScreeningAnswers, ScreeningFact } from '@/domain/screening'
import type { StopAnswerFact, StopFact, StopSource } from '@/domain/stop'
import { wholeMinutes } from '@/domain/timed-walk'
import type { TimedWalk } from '@/domain/timed-walk'
import { newId } from '@/offline/new-id'

/** When and where the phone writes something down. */
export type Moment = { at: Instant; timeZone: string }

const MS_PER_SECOND = 1000
const MS_PER_MINUTE = 60_000

export const noDetails: WalkDetails = {
  region: null,
  ground: null,
  surface: null,
  conditions: null,
  effort: null,
  distanceMetres: null,
  steps: null,
  note: null,
}

const firstVersion = ({ at, timeZone }: Moment, id = newId()) => {
  return { id, entryId: id, replaces: null, recordedAt: at, timeZone }
}

const nextVersion = ({ at, timeZone }: Moment, entry: { id: string; entryId: string }) => ({
  id: newId(),
  entryId: entry.entryId,
  replaces: entry.id,
  recordedAt: at,
  timeZone,
})

/** A walk that ends now began so many minutes ago, and belongs to the day on which it began. */
export const startOfWalk = ({ at }: Moment, minutes: number): Instant =>
  instantOf(epochMs(at) - minutes * MS_PER_MINUTE)

type Walked = Pick<WalkFact, 'minutes' | 'before' | 'worst' | 'gate'>

/** A walk logged by its minutes; `day` null for one that ends now, else the earlier day, on which it has no time. An
 * `id` made before the questions were asked keeps one sitting from being recorded twice. */
export function newWalk(moment: Moment, day: CalendarDay | null, walked: Walked, id = newId()): WalkFact {
  const startedAt = day === null ? startOfWalk(moment, walked.minutes) : null
  return {
    ...firstVersion(moment, id),
    kind: 'walk',
    day: day ?? localDay(startOfWalk(moment, walked.minutes), moment.timeZone),
    startedAt,
    ...walked,
    details: noDetails,
  }
}

/** The timer's seconds, as long as they still are the walk's minutes: whoever corrects those knows better. */
const movingOf = (movingSeconds: number | null | undefined, minutes: number) =>
  typeof movingSeconds === 'number' && wholeMinutes(movingSeconds * MS_PER_SECOND) === minutes
    ? { movingSeconds }
    : {}

/** A walk that was timed: of the day, in the zone, of its own start. */
export const newTimedWalk = (moment: Moment, timed: TimedWalk, walked: Walked, id = newId()): WalkFact => ({
  ...newWalk(moment, localDay(timed.startedAt, timed.timeZone), walked, id),
  timeZone: timed.timeZone,
  startedAt: timed.startedAt,
  ...movingOf(timed.movingSeconds, walked.minutes),
})

type WalkChange = Partial<Pick<WalkFact, 'minutes' | 'before' | 'worst' | 'details' | 'startedAt'>>
type KnownWalk = Pick<WalkFact, 'movingSeconds' | 'id' | 'entryId' | 'day' | 'gate' | keyof WalkChange>

/** The next version of a walk. Its day stays: a walk on another day is another walk. */
export const correctedWalk = (moment: Moment, walk: KnownWalk, change: WalkChange): WalkFact => ({
  kind: 'walk',
  day: walk.day,
  gate: walk.gate,
  startedAt: walk.startedAt,
  minutes: walk.minutes,
  before: walk.before,
  worst: walk.worst,
  details: walk.details,
  ...movingOf(walk.movingSeconds, change.minutes ?? walk.minutes),
  ...change,
  ...nextVersion(moment, walk),
})

/** The moment on that day at which the clock of the patient's zone showed 'HH:MM'. */
export const startAt = (day: CalendarDay, clock: string, timeZone: string): Instant =>
  instantAt(day, Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5)), timeZone)

export const newZero = (
  moment: Moment,
  zero: Pick<ZeroFact, 'day' | 'reason' | 'gate'>,
  id = newId(),
): ZeroFact => ({
  ...firstVersion(moment, id),
  kind: 'zero',
  ...zero,
})

export const correctedZero = (
  moment: Moment,
  zero: Pick<ZeroFact, 'id' | 'entryId' | 'day' | 'gate'>,
  reason: ZeroFact['reason'],
): ZeroFact => ({ kind: 'zero', day: zero.day, gate: zero.gate, reason, ...nextVersion(moment, zero) })

export const newMorning = (moment: Moment, day: CalendarDay, morning: number, id = newId()): MorningFact => ({
  ...firstVersion(moment, id),
  kind: 'morning',
  day,
  morning,
})

export const correctedMorning = (
  moment: Moment,
  entry: Pick<MorningFact, 'id' | 'entryId' | 'day'>,
  morning: number,
): MorningFact => ({ kind: 'morning', day: entry.day, morning, ...nextVersion(moment, entry) })

type Exercised = Pick<ExerciseFact, 'sets' | 'effort' | 'pain'>

/** The sets of one exercise; `day` null for today, else the earlier day. */
export const newExercise = (
  moment: Moment,
  day: CalendarDay | null,
  itemId: string,
  done: Exercised,
  id = newId(),
): ExerciseFact => ({
  ...firstVersion(moment, id),
  kind: 'exercise',
  day: day ?? localDay(moment.at, moment.timeZone),
  itemId,
  ...done,
})

export const correctedExercise = (
  moment: Moment,
  entry: Pick<ExerciseFact, 'id' | 'entryId' | 'day' | 'itemId'>,
  done: Exercised,
): ExerciseFact => ({
  kind: 'exercise',
  day: entry.day,
  itemId: entry.itemId,
  ...done,
  ...nextVersion(moment, entry),
})

export const newWithdrawal = (
  moment: Moment,
  entry: Pick<Entry, 'id' | 'entryId'>,
  why: string | null,
): WithdrawalFact => ({ ...nextVersion(moment, entry), kind: 'withdrawal', replaces: entry.id, why })

export const newScreening = (
  { at, timeZone }: Moment,
  answers: ScreeningAnswers,
  id = newId(),
): ScreeningFact => ({ id, kind: 'screening', recordedAt: at, timeZone, answers })

/** The back has flared up today. */
export const newFlare = ({ at, timeZone }: Moment, gate: FlareFact['gate'], id = newId()): FlareFact => ({
  id,
  kind: 'flare',
  recordedAt: at,
  timeZone,
  day: localDay(at, timeZone),
  gate,
})

export const newFlareEnd = ({ at, timeZone }: Moment, flareId: string, id = newId()): FlareEndFact => ({
  id,
  kind: 'flare-end',
  recordedAt: at,
  timeZone,
  flareId,
})

/** Days that are not to count, both included. */
export const newPauseRequest = (
  { at, timeZone }: Moment,
  asked: Pick<PauseRequestFact, 'from' | 'to' | 'reason' | 'note'>,
  id = newId(),
): PauseRequestFact => ({
  id,
  kind: 'pause-request',
  recordedAt: at,
  timeZone,
  ...asked,
})

export const newPauseRequestEnd = (
  { at, timeZone }: Moment,
  requestId: string,
  id = newId(),
): PauseRequestEndFact => ({
  id,
  kind: 'pause-request-end',
  recordedAt: at,
  timeZone,
  requestId,
})

export const newFall = (
  { at, timeZone }: Moment,
  fallen: Pick<FallFact, 'day' | 'hurt'>,
  id = newId(),
): FallFact => ({ id, kind: 'fall', recordedAt: at, timeZone, ...fallen })

export const newStop = ({ at, timeZone }: Moment, source: StopSource): StopFact => ({
  id: newId(),
  kind: 'stop',
  recordedAt: at,
  timeZone,
  source,
})

export const newStopAnswer = ({ at }: Moment, stopId: string, answer: GateItem | null): StopAnswerFact => ({
  id: newId(),
  kind: 'stop-answer',
  stopId,
  recordedAt: at,
  answer,
})
