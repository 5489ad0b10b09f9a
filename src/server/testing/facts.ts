import { epochMs, instantOf } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import type { EntryFact, ExerciseFact, MorningFact, WalkFact, WithdrawalFact, ZeroFact } from '@/domain/entry'
import type { FallFact } from '@/domain/fall'
import type { FlareEndFact, FlareFact } from '@/domain/flare'
import type { PaperFact } from '@/domain/paper-diary'
import type { OutcomeFact } from '@/domain/outcome'
import type { PauseRequestEndFact, PauseRequestFact } from '@/domain/pause-request'
import { screeningQuestions } from '@/domain/screening'
import type { ScreeningAnswers, ScreeningFact } from '@/domain/screening'
import type { StopAnswerFact, StopFact } from '@/domain/stop'
import { newId } from '@/server/access/new-id'
import type { Lift } from '@/server/use-cases/lift-stop'
import { testToday, testZone, wallTime } from '@/server/testing/test-clock'

export const noDetails: WalkFact['details'] = {
  region: null,
  ground: null,
  surface: null,
  conditions: null,
  effort: null,
  distanceMetres: null,
  steps: null,
  note: null,
}

const base = (day: CalendarDay, minute: number) => {
  const id = newId()
  return { id, entryId: id, replaces: null, recordedAt: wallTime(day, minute), timeZone: testZone, day }
}

/** Twelve minutes from half past eight, written down at a quarter to nine. */
export const walk = (day: CalendarDay = testToday, change: Partial<WalkFact> = {}): WalkFact => ({
  ...base(day, 525),
  kind: 'walk',
  startedAt: wallTime(day, 510),
  minutes: 12,
  before: 3,
  worst: 4,
  gate: 'clear',
  details: noDetails,
  ...change,
})

export const zero = (day: CalendarDay = testToday, change: Partial<ZeroFact> = {}): ZeroFact => ({
  ...base(day, 530),
  kind: 'zero',
  reason: 'weather',
  gate: 'not-asked',
  ...change,
})

export const morning = (day: CalendarDay = testToday, change: Partial<MorningFact> = {}): MorningFact => ({
  ...base(day, 480),
  kind: 'morning',
  morning: 2,
  ...change,
})

/** Two sets of ten of some exercise. */
export const exercise = (day: CalendarDay = testToday, change: Partial<ExerciseFact> = {}): ExerciseFact => ({
  ...base(day, 532),
  kind: 'exercise',
  itemId: newId(),
  sets: [[10], [10]],
  effort: 4,
  pain: 2,
  ...change,
})

type PaperOf<K extends PaperFact['kind']> = Extract<PaperFact, { kind: K }>

/** Twelve minutes from a printed diary. */
export const paperWalk = (day: CalendarDay, change: Partial<PaperOf<'walk'>> = {}): PaperOf<'walk'> => {
  const id = newId()
  const walked = { minutes: 12, before: 3, worst: 4 }
  return { id, entryId: id, replaces: null, kind: 'walk', day, ...walked, ...change }
}

/** The morning of a day, from a printed diary. */
export const paperMorning = (
  day: CalendarDay,
  change: Partial<PaperOf<'morning'>> = {},
): PaperOf<'morning'> => {
  const id = newId()
  return { id, entryId: id, replaces: null, kind: 'morning', day, morning: 2, ...change }
}

/** Declared shortly before nine, with nothing to say at the gate. */
export const flare = (day: CalendarDay = testToday, change: Partial<FlareFact> = {}): FlareFact => ({
  id: newId(),
  kind: 'flare',
  recordedAt: wallTime(day, 533),
  timeZone: testZone,
  day,
  gate: 'clear',
  ...change,
})

export const flareEnd = (
  of: FlareFact,
  day: CalendarDay = of.day,
  change: Partial<FlareEndFact> = {},
): FlareEndFact => ({
  id: newId(),
  kind: 'flare-end',
  recordedAt: wallTime(day, 538),
  timeZone: testZone,
  flareId: of.id,
  ...change,
})

/** A holiday, asked for on that day a quarter to nine. */
export const pauseRequest = (
  { from, to }: { from: CalendarDay; to: CalendarDay },
  day: CalendarDay = testToday,
  change: Partial<PauseRequestFact> = {},
): PauseRequestFact => ({
  id: newId(),
  kind: 'pause-request',
  recordedAt: wallTime(day, 525),
  timeZone: testZone,
  ...{ from, to, reason: 'holiday', note: null },
  ...change,
})

export const pauseRequestEnd = (
  of: PauseRequestFact,
  day: CalendarDay = testToday,
  change: Partial<PauseRequestEndFact> = {},
): PauseRequestEndFact => ({
  id: newId(),
  kind: 'pause-request-end',
  recordedAt: wallTime(day, 530),
  timeZone: testZone,
  requestId: of.id,
  ...change,
})

/** Told on its day shortly before nine, without harm. */
export const fall = (day: CalendarDay = testToday, change: Partial<FallFact> = {}): FallFact => ({
  id: newId(),
  kind: 'fall',
  recordedAt: wallTime(day, 534),
  timeZone: testZone,
  ...{ day, hurt: false },
  ...change,
})

/** Every question answered no, but those given. */
export const answersOf = (change: Partial<ScreeningAnswers> = {}): ScreeningAnswers => ({
  ...(Object.fromEntries(screeningQuestions.map((question) => [question, 'no'])) as ScreeningAnswers),
  ...change,
})

export const screening = (
  day: CalendarDay = testToday,
  change: Partial<ScreeningFact> = {},
): ScreeningFact => ({
  id: newId(),
  kind: 'screening',
  recordedAt: wallTime(day, 500),
  timeZone: testZone,
  answers: answersOf(),
  ...change,
})

/** One minute after the version that it follows, so that it counts. */
const after = ({ recordedAt }: EntryFact) => instantOf(epochMs(recordedAt) + 60_000)

type ScreenedLift = Lift & { answers: ScreeningAnswers }

/** A lift with everything asked again and nothing found. */
export const liftOf = (stopId: string, change: Partial<ScreenedLift> = {}): ScreenedLift => ({
  stopId,
  reason: 'Rang: all well.',
  screeningId: newId(),
  answers: answersOf(),
  clearance: null,
  loadedLegs: false,
  ...change,
})

/** The same entry, said better. */
export const corrected = <F extends EntryFact>(fact: F, change: Partial<F>): F => ({
  ...fact,
  id: newId(),
  replaces: fact.id,
  recordedAt: after(fact),
  ...change,
})

export const withdrawalOf = (fact: EntryFact, change: Partial<WithdrawalFact> = {}): WithdrawalFact => ({
  id: newId(),
  entryId: fact.entryId,
  replaces: fact.id,
  recordedAt: after(fact),
  timeZone: testZone,
  kind: 'withdrawal',
  why: null,
  ...change,
})

/** Asked how they are: pain 4, one activity, a little better. */
export const outcome = (day: CalendarDay = testToday, change: Partial<OutcomeFact> = {}): OutcomeFact => {
  const id = newId()
  return {
    ...{ id, setId: id, kind: 'outcome', occasion: 'asked' },
    ...{ recordedAt: wallTime(day, 534), timeZone: testZone },
    ...{ pain: 4, activities: [{ wording: 'Stand to cook a meal', score: 5 }], change: 'little-better' },
    ...change,
  }
}

export const stop = (day: CalendarDay = testToday, change: Partial<StopFact> = {}): StopFact => ({
  id: newId(),
  kind: 'stop',
  recordedAt: wallTime(day, 535),
  timeZone: testZone,
  source: 'walk',
  ...change,
})

export const stopAnswer = (to: StopFact, change: Partial<StopAnswerFact> = {}): StopAnswerFact => ({
  id: newId(),
  kind: 'stop-answer',
  stopId: to.id,
  recordedAt: to.recordedAt,
  answer: 'leg',
  ...change,
})
