import { addDays, calendarDay, instantAt } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import type { EntryVersion, MorningEntry, WalkEntry, WalkFact, ZeroEntry } from '@/domain/entry'
import type { FlareFacts } from '@/domain/flare'
import { noOutcomes } from '@/domain/no-outcomes'
import { WALK } from '@/domain/walk-item'
import { usualSettings } from '@/domain/pain'
import type { DecisionFacts, DecisionStep, Prescription, ProgrammeFacts } from '@/domain/programme'
import type { ProgrammeDraft } from '@/domain/programme-draft'
import type { PauseRequest } from '@/domain/pause-request'
import type { Pause, RecordFacts } from '@/domain/record'
import type { StopFacts } from '@/domain/stop'
import { plainWalk } from '@/domain/walk-manner'

/** Facts that hold together, for tests to change in one place. */
export const exampleZone = 'Europe/Madrid'
/** A Monday. */
export const exampleStart: CalendarDay = calendarDay('2026-03-02')
export const exampleDay = (offset: number): CalendarDay => addDays(exampleStart, offset)

/** A UUID of version 7 that ends in this number. */
export const exampleId = (number: number): string =>
  `01970000-0000-7000-8000-${String(number).padStart(12, '0')}`

const noDetails: WalkFact['details'] = {
  region: null,
  ground: null,
  surface: null,
  conditions: null,
  effort: null,
  distanceMetres: null,
  steps: null,
  note: null,
}

const base = (id: number, day: CalendarDay, minuteOfDay: number) => ({
  id: exampleId(id),
  entryId: exampleId(id),
  replaces: null,
  recordedAt: instantAt(day, minuteOfDay, exampleZone),
  timeZone: exampleZone,
  day,
})

/** Twelve minutes at ten in the morning, written down at eleven. */
export const exampleWalk = (id: number, day: CalendarDay, change: Partial<WalkFact> = {}): WalkFact => ({
  ...base(id, day, 660),
  kind: 'walk',
  startedAt: instantAt(day, 600, exampleZone),
  minutes: 12,
  before: null,
  worst: null,
  gate: 'clear',
  details: noDetails,
  ...change,
})

const kept = (fact: { recordedAt: WalkFact['recordedAt'] }) => ({
  arrivedAt: fact.recordedAt,
  late: false,
  recordedBy: 'patient' as const,
  recordedByName: null,
})

export const exampleVersion = (fact: WalkFact, change: Partial<EntryVersion> = {}): EntryVersion =>
  ({ ...fact, ...kept(fact), ...change }) as EntryVersion

const history = (fact: { recordedAt: WalkFact['recordedAt'] }) => ({
  versionCount: 1,
  entryLate: false,
  firstRecordedAt: fact.recordedAt,
})

export function walkEntry(id: number, day: CalendarDay, change: Partial<WalkEntry> = {}): WalkEntry {
  const fact = exampleWalk(id, day, change)
  return { ...fact, ...kept(fact), ...history(fact), ...change }
}

export function zeroEntry(id: number, day: CalendarDay, change: Partial<ZeroEntry> = {}): ZeroEntry {
  const fact = { ...base(id, day, 1200), kind: 'zero' as const, reason: null, gate: 'not-asked' as const }
  return { ...fact, ...kept(fact), ...history(fact), ...change }
}

export function morningEntry(id: number, day: CalendarDay, morning: number): MorningEntry {
  const fact = { ...base(id, day, 480), kind: 'morning' as const, morning }
  return { ...fact, ...kept(fact), ...history(fact) }
}

const prescription: Prescription = {
  rungs: [5, 7, 9],
  startRung: 1,
  weekdays: [1, 2, 3, 4, 5],
  warmUpMinutes: 5,
  coolDownMinutes: 5,
  startDay: exampleStart,
  preset: 'hand',
  walk: plainWalk,
  exercises: [],
  settings: usualSettings,
  flarePlan: false,
  standing: null,
  continues: null,
}

export const exampleDraft: ProgrammeDraft = {
  ...prescription,
  endDay: null,
  fallingReason: null,
  changeReason: null,
  screeningStatement: 'Asked in the room today, nothing of note.',
}

export const exampleProgramme: ProgrammeFacts = {
  ...prescription,
  id: exampleId(900),
  activeFrom: exampleStart,
  courseStart: exampleStart,
  endDay: null,
  plannedEnd: null,
  ended: null,
  changeReason: null,
  publishedAt: instantAt(addDays(exampleStart, -1), 600, exampleZone),
  publishedBy: 'Ana Ruiz',
}

/** A step of the walk by hand, decided on the eve of the day from which it counts. */
export function exampleDecision(
  id: number,
  fromDay: CalendarDay,
  change: Partial<DecisionFacts> & Partial<DecisionStep> = {},
): DecisionFacts {
  const {
    item = WALK,
    kind = 'progress',
    rungBefore = 1,
    rungAfter = 2,
    amountAfter = null,
    proposal = null,
    figures = null,
    ...facts
  } = change
  return {
    id: exampleId(id),
    programmeId: exampleProgramme.id,
    weekStart: null,
    steps: [{ item, kind, rungBefore, rungAfter, amountAfter, proposal, figures }],
    fromDay,
    reason: 'Mornings were calm.',
    underApproval: false,
    decidedAt: instantAt(addDays(fromDay, -1), 600, exampleZone),
    decidedBy: 'Ana Ruiz',
    withdrawn: null,
    ...facts,
  }
}

export const exampleWithdrawal = (day: CalendarDay): DecisionFacts['withdrawn'] => ({
  at: instantAt(day, 900, exampleZone),
  by: 'Ben Okafor',
  day,
})

export const examplePause = (from: number, to: number | null, id = 1): Pause => ({
  id: exampleId(id),
  from: exampleDay(from),
  to: to === null ? null : exampleDay(to),
  reason: 'holiday',
  note: null,
  by: null,
})

/** Asked for at ten on the tenth day. */
export const exampleRequest = (
  from: number,
  to: number,
  change: Partial<PauseRequest> = {},
): PauseRequest => ({
  id: exampleId(1),
  ...{ from: exampleDay(from), to: exampleDay(to), reason: 'holiday', note: null },
  askedOn: exampleDay(10),
  recordedAt: instantAt(exampleDay(10), 600, exampleZone),
  arrivedAt: instantAt(exampleDay(10), 600, exampleZone),
  endedOn: null,
  answer: null,
  ...change,
})

export const exampleStop = (day: CalendarDay, liftedDay: CalendarDay | null = null): StopFacts => ({
  id: exampleId(950),
  day,
  recordedAt: instantAt(day, 660, exampleZone),
  arrivedAt: instantAt(day, 661, exampleZone),
  source: 'walk',
  recordedBy: 'patient',
  recordedByName: null,
  answer: 'leg',
  liftedAt: liftedDay === null ? null : instantAt(liftedDay, 700, exampleZone),
  liftedDay,
  liftedBy: liftedDay === null ? null : 'Ana Ruiz',
  liftReason: liftedDay === null ? null : 'Examined, strength is even.',
})

/** Declared at twenty to nine, with the plan that is signed. */
export function exampleFlare(id: number, day: CalendarDay, change: Partial<FlareFacts> = {}): FlareFacts {
  const recordedAt = instantAt(day, 520, exampleZone)
  return {
    id: exampleId(id),
    day,
    recordedAt,
    arrivedAt: recordedAt,
    planned: true,
    endedOn: null,
    ...change,
  }
}

export const exampleRecord = (today: CalendarDay, change: Partial<RecordFacts> = {}): RecordFacts => ({
  today,
  timeZone: exampleZone,
  birthDate: calendarDay('1970-05-17'),
  clearedOn: addDays(exampleStart, -1),
  screenings: [],
  unlocks: [],
  programmes: [exampleProgramme],
  decisions: [],
  pauses: [],
  requests: [],
  stops: [],
  flares: [],
  falls: [],
  outcomes: noOutcomes,
  entries: [],
  ...change,
})
