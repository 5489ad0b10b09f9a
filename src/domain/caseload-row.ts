import type { AttentionStanding, ReasonAnswer, StandingReason } from '@/domain/attention-shape'
import { addDays } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { adherenceOf, countDays } from '@/domain/adherence'
import { picturesOf } from '@/domain/day-picture'
import type { DayPicture } from '@/domain/day-picture'
import { flareOn, type FlareNow } from '@/domain/flare-plan'
import { lengthOf, openRequests } from '@/domain/pause-request'
import type { DayRange, RequestReason } from '@/domain/pause-request'
import { ageOn } from '@/domain/person'
import { firstDayOf, weekOf } from '@/domain/programme'
import type { ProgrammeFacts } from '@/domain/programme'
import type { PublishedVersion } from '@/domain/programme-version'
import type { RecordFacts } from '@/domain/record'
import { recordDays } from '@/domain/record-day'
import type { RungInForce } from '@/domain/rung-in-force'
import { screeningWait, type ScreeningWait } from '@/domain/screening-wait'
import type { StopFacts } from '@/domain/stop'

/** How many days a row draws and counts. */
const CASELOAD_DAYS = 14

/** A patient of the caseload, and what is asked of them and bars it, but for decisions and entries. Names of staff are left
 * out. */
export type CaseloadFacts = Omit<
  RecordFacts,
  'today' | 'programmes' | 'decisions' | 'outcomes' | 'entries'
> & {
  id: string
  name: string
  telephone: string | null
  /** Who looks after them. */
  ownerId: string
  joinedAt: Instant | null
  invitedAt: Instant | null
  lastEntry: { day: CalendarDay; recordedAt: Instant } | null
  /** As published, in that order. */
  programmes: PublishedVersion[]
  answers: ReasonAnswer[]
  /** The next appointment that is planned, of today or later. */
  nextVisit: Instant | null
  /** As it was last computed. */
  standing: AttentionStanding
}

export type CaseloadProgramme = {
  /** 'unscreened' waits for the screening to be signed; 'waiting' starts later; 'ended' is over. */
  state: 'unscreened' | 'waiting' | 'active' | 'ended'
  startDay: CalendarDay
  rung: number
  rungs: number
  week: number
}
export type CaseloadRow = {
  patientId: string
  name: string
  birthDate: CalendarDay
  age: number
  telephone: string | null
  joined: boolean
  invitedAt: Instant | null
  today: CalendarDay
  timeZone: string
  /** Why they need somebody, the most urgent first; none of who is on track. */
  reasons: StandingReason[]
  stop: StopFacts | null
  programme: CaseloadProgramme | null
  /** What the screening still asks for, as on the patient's page. */
  screening: ScreeningWait | null
  /** A flare that is on today. */
  flare: FlareNow | null
  /** The pause that waits longest for the clinic's word, with how many days. */
  asked: (DayRange & { id: string; reason: RequestReason; note: string | null; days: number }) | null
  days: DayPicture[]
  /** Of the same fourteen days; null when nothing was due. */
  session: { done: number; due: number; low: number | null; high: number | null }
  lastEntry: { day: CalendarDay; recordedAt: Instant } | null
  nextVisit: Instant | null
}

/** First day of a row. */
export const firstCaseloadDay = (today: CalendarDay): CalendarDay => addDays(today, 1 - CASELOAD_DAYS)

/** One patient as the caseload shows them; `record` has the entries since the row's first day. */
export function caseloadRow({ facts, record }: { facts: CaseloadFacts; record: RecordFacts }): CaseloadRow {
  const { today, stops } = record
  // Judged once for the row: two hundred rows are read at a time.
  const days = recordDays(record, { from: firstCaseloadDay(today), to: today })
  const { done, due, low, high } = adherenceOf(countDays(days, today)).session
  return {
    patientId: facts.id,
    name: facts.name,
    birthDate: facts.birthDate,
    age: ageOn(facts.birthDate, today),
    telephone: facts.telephone,
    joined: facts.joinedAt !== null,
    invitedAt: facts.invitedAt,
    today,
    timeZone: facts.timeZone,
    reasons: facts.standing.reasons,
    stop: stops.find(({ liftedAt }) => liftedAt === null) ?? null,
    programme: programmeOf(record, days.at(-1)?.rung ?? null),
    screening: screeningWait(record),
    flare: flareOn(record, today),
    asked: askedOf(record),
    days: picturesOf(record, days),
    session: { done, due, low, high },
    lastEntry: facts.lastEntry,
    nextVisit: facts.nextVisit,
  }
}

function askedOf({ requests }: RecordFacts): CaseloadRow['asked'] {
  const [first] = openRequests(requests)
  if (first === undefined) return null
  const { id, from, to, reason, note } = first
  return { id, from, to, reason, note, days: lengthOf(first) }
}

function programmeOf(
  { programmes, today }: RecordFacts,
  inForce: RungInForce | null,
): CaseloadProgramme | null {
  const begun = programmes.findLast(({ activeFrom }) => activeFrom !== null && activeFrom <= today)
  const programme = begun ?? programmes[0]
  if (programme === undefined) return null
  return {
    state: stateOf(programme, today),
    startDay: firstDayOf(programme),
    rung: inForce?.rung ?? programme.startRung,
    rungs: programme.rungs.length,
    week: weekOf(programme.courseStart ?? programme.startDay, today),
  }
}

function stateOf({ activeFrom, endDay }: ProgrammeFacts, today: CalendarDay): CaseloadProgramme['state'] {
  if (activeFrom === null) return 'unscreened'
  if (activeFrom > today) return 'waiting'
  return endDay !== null && endDay < today ? 'ended' : 'active'
}
