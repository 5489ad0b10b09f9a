import { addDays, instant, localDay } from '@/domain/calendar-day'
import type { CalendarDay, Instant, Weekday } from '@/domain/calendar-day'
import { dayPictures } from '@/domain/day-picture'
import { currentEntries } from '@/domain/entry-versions'
import type { EntryVersion, ZeroReason } from '@/domain/entry'
import { ageOn } from '@/domain/person'
import { weekOf } from '@/domain/programme'
import type { DecisionFacts, DecisionKind, ProgrammeFacts, ProgrammePreset } from '@/domain/programme'
import type { PauseReason, RecordFacts } from '@/domain/record'
import { rungOn, rungsInForce } from '@/domain/rung-in-force'
import type { GateItem } from '@/domain/safety'
import type { StopFacts, StopSource } from '@/domain/stop'

type Day = CalendarDay
type At = Instant
/** Facts as the statement lists them, by place. */
type ProgrammeTuple = [string, Day, number[], Weekday[], number, number, ProgrammePreset, At]
type DecisionTuple = [
  string,
  string,
  DecisionKind,
  number,
  number,
  number | null,
  Day,
  At,
  Day | null,
  At | null,
]
type StopTuple = [string, Day, At, At, StopSource, Day | null, At | null, GateItem | null]
type EntryTuple = [
  id: string,
  entryId: string,
  replaces: string | null,
  kind: EntryVersion['kind'],
  day: Day,
  startedAt: At | null,
  recordedAt: At,
  late: boolean,
  minutes: number | null,
  before: number | null,
  worst: number | null,
  morning: number | null,
  reason: ZeroReason | null,
]
export type LastEntry = { day: string; recordedAt: string }
export type CaseRow = {
  id: string
  name: string
  birth_date: Day
  telephone: string | null
  time_zone: string
  joined: boolean
  invited_at: string | null
  programmes: ProgrammeTuple[] | null
  decisions: DecisionTuple[] | null
  pauses: [string, Day, Day | null, PauseReason][] | null
  stops: StopTuple[] | null
  entries: EntryTuple[] | null
}

const untold = {
  region: null,
  ground: null,
  surface: null,
  conditions: null,
  effort: null,
  distanceMetres: null,
  steps: null,
  note: null,
}

function programmeOf([
  id,
  startDay,
  rungs,
  weekdays,
  warmUp,
  coolDown,
  preset,
  at,
]: ProgrammeTuple): ProgrammeFacts {
  const easy = { warmUpMinutes: warmUp, coolDownMinutes: coolDown }
  return { id, startDay, endDay: null, rungs, weekdays, ...easy, preset, publishedAt: at, publishedBy: '' }
}

function decisionOf([
  id,
  programmeId,
  kind,
  before,
  after,
  minutes,
  fromDay,
  at,
  day,
  undone,
]: DecisionTuple): DecisionFacts {
  const step = { rungBefore: before, rungAfter: after, minutesAfter: minutes, fromDay }
  const withdrawn = day === null || undone === null ? null : { at: undone, by: '', day }
  return {
    id,
    programmeId,
    kind,
    ...step,
    reason: '',
    decidedAt: at,
    decidedBy: '',
    figures: null,
    withdrawn,
  }
}

function stopOf([id, day, recordedAt, arrivedAt, source, liftedDay, liftedAt, answer]: StopTuple): StopFacts {
  return {
    id,
    day,
    recordedAt,
    arrivedAt,
    source,
    answer,
    liftedDay,
    liftedAt,
    liftedBy: null,
    liftReason: null,
  }
}

function versionOf(tuple: EntryTuple): EntryVersion {
  const [
    id,
    entryId,
    replaces,
    kind,
    day,
    startedAt,
    recordedAt,
    late,
    minutes,
    before,
    worst,
    morning,
    reason,
  ] = tuple
  const receipt = { arrivedAt: recordedAt, late, recordedBy: 'patient', recordedByName: null } as const
  const base = { id, entryId, replaces, recordedAt, timeZone: '', ...receipt }
  if (kind === 'walk') {
    return {
      ...base,
      kind,
      day,
      startedAt,
      minutes: minutes ?? 0,
      before,
      worst,
      gate: 'clear',
      details: untold,
    }
  }
  if (kind === 'zero') return { ...base, kind, day, reason, gate: 'not-asked' }
  if (kind === 'morning') return { ...base, kind, day, morning: morning ?? 0 }
  return { ...base, kind, replaces: replaces ?? entryId, why: null }
}

type BareRow = { patientId: string; lastEntry: LastEntry | null; [fact: string]: unknown }

/** A row of the caseload: the rules are the house's own, the rest is by hand. */
export function caseloadRow(row: CaseRow, now: string): BareRow {
  const today = localDay(instant(now), row.time_zone)
  const programmes = (row.programmes ?? []).map(programmeOf)
  programmes.forEach((programme, index) => {
    const next = programmes[index + 1]
    if (next !== undefined) programme.endDay = addDays(next.startDay, -1)
  })
  const record: RecordFacts = {
    today,
    timeZone: row.time_zone,
    programmes,
    decisions: (row.decisions ?? []).map(decisionOf),
    pauses: (row.pauses ?? []).map(([id, from, to, reason]) => ({ id, from, to, reason, note: null })),
    stops: (row.stops ?? []).map(stopOf),
    flares: [],
    entries: currentEntries((row.entries ?? []).map(versionOf)),
  }
  const days = dayPictures(record, addDays(today, -13), today)
  const count = (state: string) => days.filter((day) => day.state === state).length
  const [done, missing] = [count('done'), count('missing')]
  const due = done + count('partial') + count('zero') + missing
  const session = {
    done,
    due,
    low: due === 0 ? null : done / due,
    high: due === 0 ? null : (done + missing) / due,
  }
  const { id, name, birth_date: birthDate, telephone, joined, invited_at } = row
  return {
    patientId: id,
    name,
    birthDate,
    age: ageOn(birthDate, today),
    telephone,
    joined,
    invitedAt: invited_at,
    today,
    stop: record.stops.find(({ liftedAt }) => liftedAt === null) ?? null,
    programme: programmeNow(record),
    days,
    session,
    lastEntry: lastOf(record.entries),
  }
}

function lastOf(entries: RecordFacts['entries']): LastEntry | null {
  let last: (typeof entries)[number] | undefined
  for (const entry of entries) {
    if (
      last === undefined ||
      entry.day > last.day ||
      (entry.day === last.day && entry.recordedAt >= last.recordedAt)
    )
      last = entry
  }
  return last === undefined ? null : { day: last.day, recordedAt: instant(last.recordedAt) }
}

function programmeNow({ programmes, decisions, today }: RecordFacts): object | null {
  const programme = programmes.findLast(({ startDay }) => startDay <= today) ?? programmes[0]
  if (programme === undefined) return null
  const ended = programme.endDay !== null && programme.endDay < today
  return {
    state: programme.startDay > today ? 'waiting' : ended ? 'ended' : 'active',
    startDay: programme.startDay,
    rung: rungOn(rungsInForce(programmes, decisions), today)?.rung ?? 1,
    rungs: programme.rungs.length,
    week: weekOf(programme.startDay, today),
  }
}
