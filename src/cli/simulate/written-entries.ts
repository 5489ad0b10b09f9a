import { untold } from '@/cli/demo/walk-telling'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import type { MorningEntry, Region, WalkEntry } from '@/domain/entry'

/** Everybody lives in UTC. */
export const at = (day: CalendarDay, time: string) => `${day}T${time}:00.000Z` as Instant

const UTC = 'UTC'

// Written out whole: spreading one object into another costs more than all that is decided on it.

/** A morning's score, written down at once. */
export function morningOf(day: CalendarDay, morning: number): MorningEntry {
  const id = `morning ${day}`
  const recordedAt = at(day, '07:30')
  return {
    kind: 'morning',
    id,
    entryId: id,
    replaces: null,
    recordedAt,
    timeZone: UTC,
    day,
    morning,
    arrivedAt: recordedAt,
    late: false,
    recordedBy: 'patient',
    recordedByName: null,
    versionCount: 1,
    entryLate: false,
    firstRecordedAt: recordedAt,
  }
}

/** A walk begun at ten, written down at eleven. */
export function walkOf(
  day: CalendarDay,
  walk: { minutes: number; before: number | null; worst: number | null; region: Region | null },
): WalkEntry {
  const id = `walk ${day}`
  const recordedAt = at(day, '11:00')
  return {
    kind: 'walk',
    id,
    entryId: id,
    replaces: null,
    recordedAt,
    timeZone: UTC,
    day,
    startedAt: at(day, '10:00'),
    minutes: walk.minutes,
    before: walk.before,
    worst: walk.worst,
    gate: 'clear',
    details: walk.region === null ? untold : { ...untold, region: walk.region },
    arrivedAt: recordedAt,
    late: false,
    recordedBy: 'patient',
    recordedByName: null,
    versionCount: 1,
    entryLate: false,
    firstRecordedAt: recordedAt,
  }
}
