import { addDays, instant, localDay } from '@/domain/calendar-day'
import type { CalendarDay, Instant, Weekday } from '@/domain/calendar-day'
import { picturesOf } from '@/domain/day-picture'
import { currentEntries } from '@/domain/entry-versions'
import type { EntryVersion, ZeroReason } from '@/domain/entry'
import { ageOn } from '@/domain/person'
import { weekOf } from '@/domain/programme'
import type { DecisionFacts, DecisionStep, Prescription, ProgrammePreset } from '@/domain/programme'
import { inForceVersions } from '@/domain/programme-version'
import type { PublishedVersion } from '@/domain/programme-version'
import type { PauseReason, RecordFacts } from '@/domain/record'
import { recordDays } from '@/domain/record-day'
import type { RungInForce } from '@/domain/rung-in-force'
import type { GateItem } from '@/domain/safety'
import type { StopFacts, StopSource } from '@/domain/stop'

type Day = CalendarDay
type At = Instant
/** Facts as the statement lists them, by place. */
type ProgrammeTuple = [
  id: string,
  startDay: Day,
  endDay: Day | null,
  rungs: number[],
  startRung: number,
  weekdays: Weekday[],
  warmUp: number,
  coolDown: number,
  preset: ProgrammePreset,
  walk: Prescription['walk'],
  settings: Prescription['settings'],
  flarePlan: boolean,
  standing: Prescription['standing'],
  continues: string | null,
  publishedAt: At,
]
type DecisionTuple = [string, string, Day | null, DecisionStep[], Day, boolean, At, Day | null, At | null]
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
  cleared_on: Day | null
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

function programmeOf(tuple: ProgrammeTuple): PublishedVersion {
  const [id, startDay, endDay, rungs, startRung, weekdays, warmUpMinutes, coolDownMinutes, preset] = tuple
  const [, , , , , , , , , walk, settings, flarePlan, standing, continues, publishedAt] = tuple
  const asked = { rungs, startRung, weekdays, warmUpMinutes, coolDownMinutes, preset, walk, settings }
  const signed = {
    flarePlan,
    standing,
    continues,
    ended: null,
    changeReason: null,
    publishedAt,
    publishedBy: '',
  }
  return { id, startDay, endDay, ...asked, exercises: [], ...signed }
}

function decisionOf(tuple: DecisionTuple): DecisionFacts {
  const [id, programmeId, weekStart, steps, fromDay, underApproval, decidedAt, day, undone] = tuple
  const withdrawn = day === null || undone === null ? null : { at: undone, by: '', day }
  const made = { steps, fromDay, reason: null, underApproval, decidedAt, decidedBy: '' }
  return { id, programmeId, weekStart, ...made, withdrawn }
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
  return { ...base, kind: 'withdrawal', replaces: replaces ?? entryId, why: null }
}

type BareRow = { patientId: string; lastEntry: LastEntry | null; [fact: string]: unknown }

/** A row of the caseload: the rules are the house's own, the rest is by hand. */
export function caseloadRow(row: CaseRow, now: string): BareRow {
  const today = localDay(instant(now), row.time_zone)
  const programmes = inForceVersions((row.programmes ?? []).map(programmeOf), row.cleared_on)
  const record: RecordFacts = {
    today,
    timeZone: row.time_zone,
    birthDate: row.birth_date,
    clearedOn: row.cleared_on,
    screenings: [],
    unlocks: [],
    programmes,
    decisions: (row.decisions ?? []).map(decisionOf),
    pauses: (row.pauses ?? []).map(([id, from, to, reason]) => ({
      id,
      from,
      to,
      reason,
      note: null,
      by: null,
    })),
    stops: (row.stops ?? []).map(stopOf),
    flares: [],
    entries: currentEntries((row.entries ?? []).map(versionOf)),
  }
  const judged = recordDays(record, { from: addDays(today, -13), to: today })
  const days = picturesOf(record, judged)
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
    programme: programmeNow(record, judged.at(-1)?.rung ?? null),
    screening: null,
    flare: null,
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

function programmeNow({ programmes, today }: RecordFacts, inForce: RungInForce | null): object | null {
  const begun = programmes.findLast(({ activeFrom }) => activeFrom !== null && activeFrom <= today)
  const programme = begun ?? programmes[0]
  if (programme === undefined) return null
  const { activeFrom, endDay, courseStart, startDay, rungs, startRung } = programme
  const ended = endDay !== null && endDay < today
  return {
    state: activeFrom === null ? 'unscreened' : activeFrom > today ? 'waiting' : ended ? 'ended' : 'active',
    startDay: activeFrom ?? startDay,
    rung: inForce?.rung ?? startRung,
    rungs: rungs.length,
    week: weekOf(courseStart ?? startDay, today),
  }
}
