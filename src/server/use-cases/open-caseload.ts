import { addDays, localDay } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import type { DayPicture } from '@/domain/day-picture'
import { dayPictures } from '@/domain/day-picture'
import { currentEntries } from '@/domain/entry-versions'
import { ageOn, nameWords } from '@/domain/person'
import { weekOf } from '@/domain/programme'
import type { RecordFacts } from '@/domain/record'
import { figuresOf } from '@/domain/record-figures'
import { rungOn, rungsInForce } from '@/domain/rung-in-force'
import type { StopFacts } from '@/domain/stop'
import { noteSeen } from '@/server/access/audit'
import type { ClinicianScope } from '@/server/access/scope'
import { caseloadOf, countCaseload } from '@/server/db/caseload'
import type { CaseloadFacts } from '@/server/db/caseload'
import { clinicOf } from '@/server/db/clinic'

const DAYS = 14
/** More than this is searched, not scrolled. */
const MOST_ROWS = 200

export type CaseloadProgramme = {
  /** 'waiting' starts later; 'ended' is over. */
  state: 'waiting' | 'active' | 'ended'
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
  stop: StopFacts | null
  programme: CaseloadProgramme | null
  days: DayPicture[]
  /** Of the same fourteen days; null when nothing was due. */
  session: { done: number; due: number; low: number | null; high: number | null }
  lastEntry: { day: CalendarDay; recordedAt: Instant } | null
}
export type Caseload = {
  rows: CaseloadRow[]
  total: number
  clinicName: string
  now: Instant
  timeZone: string
}

/** The patients of the clinic, an open safety stop first, then by name. */
export async function openCaseload(scope: ClinicianScope, search: string): Promise<Caseload> {
  const words = nameWords(search)
  // A day more, for a patient whose calendar is behind the clinic's.
  const from = addDays(localDay(scope.now, scope.timeZone), -DAYS)
  const facts = await caseloadOf(scope, { words, from, limit: MOST_ROWS })
  noteSeen(
    scope,
    facts.map(({ id }) => id),
  )
  const total = facts.length < MOST_ROWS ? facts.length : await countCaseload(scope, words)
  const { name } = await clinicOf(scope)
  return {
    rows: facts.map((one) => rowOf(one, scope.now)),
    total,
    clinicName: name,
    now: scope.now,
    timeZone: scope.timeZone,
  }
}

function rowOf(facts: CaseloadFacts, now: Instant): CaseloadRow {
  const today = localDay(now, facts.timeZone)
  const from = addDays(today, 1 - DAYS)
  const record: RecordFacts = { ...facts, today, flares: [], entries: currentEntries(facts.versions) }
  const { done, due, low, high } = figuresOf(record, from, today).session
  return {
    patientId: facts.id,
    name: facts.name,
    birthDate: facts.birthDate,
    age: ageOn(facts.birthDate, today),
    telephone: facts.telephone,
    joined: facts.joinedAt !== null,
    invitedAt: facts.invitedAt,
    today,
    stop: facts.stops.find(({ liftedAt }) => liftedAt === null) ?? null,
    programme: programmeOf(record),
    days: dayPictures(record, from, today),
    session: { done, due, low, high },
    lastEntry: facts.lastEntry,
  }
}

function programmeOf({ programmes, decisions, today }: RecordFacts): CaseloadProgramme | null {
  const programme = programmes.findLast(({ startDay }) => startDay <= today) ?? programmes[0]
  if (programme === undefined) return null
  const inForce = rungOn(rungsInForce(programmes, decisions), today)
  const ended = programme.endDay !== null && programme.endDay < today
  return {
    state: programme.startDay > today ? 'waiting' : ended ? 'ended' : 'active',
    startDay: programme.startDay,
    rung: inForce?.rung ?? 1,
    rungs: programme.rungs.length,
    week: weekOf(programme.startDay, today),
  }
}
