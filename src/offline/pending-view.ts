import { epochMs, instantOf, localDay } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { isLate } from '@/domain/entry'
import type { Entry, EntryFact } from '@/domain/entry'
import type { FallFact, FallFacts } from '@/domain/fall'
import type { FlareEndFact, FlareFact, FlareFacts } from '@/domain/flare'
import { switchesOn } from '@/domain/flare-switch'
import { noOutcomes } from '@/domain/no-outcomes'
import type { PauseRequest, PauseRequestEndFact, PauseRequestFact } from '@/domain/pause-request'
import { lastDayOf } from '@/domain/pause-request-check'
import type { RecordFacts } from '@/domain/record'
import type { ScreeningFact, ScreeningFacts } from '@/domain/screening'
import type { StopAnswerFact, StopFact, StopFacts } from '@/domain/stop'
import { withOutcome } from '@/offline/pending-outcome'
import type { QueuedFact } from '@/offline/queued-fact'

const isAfter = (a: { recordedAt: string; id: string }, b: { recordedAt: string; id: string }) =>
  a.recordedAt === b.recordedAt ? a.id > b.id : a.recordedAt > b.recordedAt

/** The entry as it will stand once the clinic has it, seen from what it was before. */
function entryOf(fact: Exclude<EntryFact, { kind: 'withdrawal' }>, before: Entry | undefined): Entry {
  const late = isLate(fact.day, fact.recordedAt, fact.timeZone)
  return {
    ...fact,
    arrivedAt: fact.recordedAt,
    late,
    recordedBy: 'patient',
    recordedByName: null,
    versionCount: (before?.versionCount ?? 0) + 1,
    entryLate: late || (before?.entryLate ?? false),
    firstRecordedAt: before?.firstRecordedAt ?? fact.recordedAt,
    ...(before?.source === undefined ? {} : { source: before.source }),
  }
}

type Version = Pick<EntryFact, 'id' | 'replaces' | 'recordedAt'>

/** Whether one version builds on another, over those that this phone knows of. */
function buildsOn(version: Version, ancestorId: string, queued: ReadonlyMap<string, Version>): boolean {
  let { replaces } = version
  for (let step = 0; replaces !== null && step <= queued.size; step += 1) {
    if (replaces === ancestorId) return true
    replaces = queued.get(replaces)?.replaces ?? null
  }
  return false
}

/** Whether the fact takes the place of the known version. What was built on which says so; clocks only decide between
 * two corrections of the same version, as they do at the clinic. */
function isNext(fact: Version, known: Version, queued: ReadonlyMap<string, Version>): boolean {
  if (fact.id === known.id || buildsOn(known, fact.id, queued)) return false
  return buildsOn(fact, known.id, queued) || isAfter(fact, known)
}

function withEntryFact(
  entries: readonly Entry[],
  fact: EntryFact,
  queued: ReadonlyMap<string, Version>,
): Entry[] {
  const known = entries.find(({ entryId }) => entryId === fact.entryId)
  // The clinic has it already, or holds a correction that was made later elsewhere.
  if (known !== undefined && !isNext(fact, known, queued)) return [...entries]
  const others = entries.filter(({ entryId }) => entryId !== fact.entryId)
  return fact.kind === 'withdrawal' ? others : [...others, entryOf(fact, known)]
}

function withStopFact(stops: readonly StopFacts[], fact: StopFact | StopAnswerFact): StopFacts[] {
  if (fact.kind === 'stop-answer') {
    return stops.map((stop) => (stop.id === fact.stopId ? { ...stop, answer: fact.answer } : stop))
  }
  if (stops.some(({ id }) => id === fact.id)) return [...stops]
  const { id, recordedAt, source } = fact
  const day = localDay(recordedAt, fact.timeZone)
  // As at an entry: whose phone this is, it knows; the clinic names a helper when it has the stop.
  const told = { recordedBy: 'patient', recordedByName: null } as const
  const open = { answer: null, liftedAt: null, liftedDay: null, liftedBy: null, liftReason: null }
  return [...stops, { id, day, recordedAt, arrivedAt: recordedAt, source, ...told, ...open }]
}

function withScreening(screenings: readonly ScreeningFacts[], fact: ScreeningFact): ScreeningFacts[] {
  if (screenings.some(({ id }) => id === fact.id)) return [...screenings]
  const { id, recordedAt, answers } = fact
  const day = localDay(recordedAt, fact.timeZone)
  const kept = { id, day, recordedAt, arrivedAt: recordedAt, answers }
  return [...screenings, { ...kept, by: 'patient', byName: null, signed: null }]
}

function withFlareFact(
  flares: readonly FlareFacts[],
  fact: FlareFact | FlareEndFact,
  programmes: RecordFacts['programmes'],
): FlareFacts[] {
  if (fact.kind === 'flare-end') {
    const endedOn = localDay(fact.recordedAt, fact.timeZone)
    return flares.map((one) => (one.id === fact.flareId ? { ...one, endedOn: one.endedOn ?? endedOn } : one))
  }
  if (flares.some(({ id }) => id === fact.id)) return [...flares]
  const { id, day, recordedAt } = fact
  const planned = switchesOn(fact, programmes)
  return [...flares, { id, day, recordedAt, arrivedAt: recordedAt, planned, endedOn: null }]
}

function withRequestFact(
  requests: readonly PauseRequest[],
  fact: PauseRequestFact | PauseRequestEndFact,
): PauseRequest[] {
  const { id, recordedAt } = fact
  const day = localDay(recordedAt, fact.timeZone)
  if (fact.kind === 'pause-request-end') {
    return requests.map((one) =>
      one.id === fact.requestId ? { ...one, endedOn: one.endedOn ?? lastDayOf(one, day) } : one,
    )
  }
  if (requests.some((one) => one.id === id)) return [...requests]
  const { from, to, reason, note } = fact
  const asked = { askedOn: day, recordedAt, arrivedAt: recordedAt }
  return [...requests, { id, from, to, reason, note, ...asked, endedOn: null, answer: null }]
}

function withFall(falls: readonly FallFacts[], fact: FallFact, unlocks: RecordFacts['unlocks']): FallFacts[] {
  if (falls.some(({ id }) => id === fact.id)) return [...falls]
  const { id, day, hurt, recordedAt } = fact
  return [
    ...falls,
    {
      id,
      day,
      hurt,
      recordedAt,
      arrivedAt: unweighed(recordedAt, unlocks.at(-1)?.at),
    },
  ]
}

/** Nobody who unlocked exercises has heard of it: it comes after every unlock that this phone knows of. */
const unweighed = (recordedAt: Instant, unlockedAt: Instant | undefined): Instant =>
  unlockedAt === undefined || recordedAt > unlockedAt ? recordedAt : instantOf(epochMs(unlockedAt) + 1)

const inOrder = (a: Entry, b: Entry): number =>
  a.day.localeCompare(b.day) ||
  startOf(a).localeCompare(startOf(b)) ||
  a.firstRecordedAt.localeCompare(b.firstRecordedAt) ||
  a.id.localeCompare(b.id)
const startOf = (entry: Entry) => (entry.kind === 'walk' ? (entry.startedAt ?? '') : '')

/** The record with what this phone has recorded since: a walk counts from the moment it is kept, sent or not. What
 * the clinic has refused does not count, except a safety stop, which holds until somebody has spoken with the patient.
 * `today` and `timeZone` are those of the patient now: the record was read earlier, perhaps elsewhere. */
export function pendingView(
  record: RecordFacts,
  queue: readonly QueuedFact[],
  { today, timeZone }: { today: CalendarDay; timeZone: string },
): RecordFacts {
  let { entries, stops, screenings, flares } = record
  // A reading of before there were any has none.
  const kept: Partial<Pick<RecordFacts, 'requests' | 'falls' | 'outcomes'>> = record
  let { requests = [], falls = [], outcomes = noOutcomes } = kept
  const queued = new Map<string, Version>()
  for (const { fact } of queue) if ('entryId' in fact) queued.set(fact.id, fact)
  for (const { fact, sending } of queue) {
    const isStop = fact.kind === 'stop' || fact.kind === 'stop-answer'
    if (isStop) stops = withStopFact(stops, fact)
    else if (sending.state === 'refused') continue
    else if (fact.kind === 'flare' || fact.kind === 'flare-end')
      flares = withFlareFact(flares, fact, record.programmes)
    else if (fact.kind === 'pause-request' || fact.kind === 'pause-request-end')
      requests = withRequestFact(requests, fact)
    else if (fact.kind === 'fall') falls = withFall(falls, fact, record.unlocks)
    else if (fact.kind === 'outcome') outcomes = withOutcome(outcomes, fact)
    else if (fact.kind === 'screening') screenings = withScreening(screenings, fact)
    else entries = withEntryFact(entries, fact, queued)
  }
  const inPlace = entries === record.entries ? entries : [...entries].sort(inOrder)
  return {
    ...record,
    today,
    timeZone,
    stops,
    screenings,
    flares,
    requests,
    falls,
    outcomes,
    entries: inPlace,
  }
}
