import { fromAbsolute, parseDateTime, toZoned } from '@internationalized/date'
import * as z from 'zod/mini'

const MS_PER_DAY = 86_400_000
const MS_PER_MINUTE = 60_000

/** A date in the patient's time zone, 'YYYY-MM-DD'. Two days compare as text. */
export type CalendarDay = string & z.core.$brand<'CalendarDay'>
/** A moment, ISO 8601 in UTC with milliseconds, ending in 'Z'. Two instants compare as text. */
export type Instant = string & z.core.$brand<'Instant'>
/** Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** 1900 to 2100. */
const [FIRST_KEPT, LAST_KEPT] = [-25_567, 47_846]
/** Days that were asked for, with their days since 1970: a screen asks for the same ones thousands of times, and Date reads
 * and writes them slowly. Real days alone, so that there are never more of them, whatever is asked for. */
const epochOf = new Map<string, number>()
const dayOf = new Map<number, CalendarDay>()

function dayOfEpoch(epoch: number): CalendarDay {
  const kept = dayOf.get(epoch)
  if (kept !== undefined) return kept
  const day = new Date(epoch * MS_PER_DAY).toISOString().slice(0, 10) as CalendarDay
  if (Number.isInteger(epoch) && epoch >= FIRST_KEPT && epoch <= LAST_KEPT) {
    epochOf.set(day, epoch)
    dayOf.set(epoch, day)
  }
  return day
}

function epochDay(text: string): number {
  const kept = epochOf.get(text)
  if (kept !== undefined) return kept
  const epoch = Date.parse(`${text}T00:00:00Z`) / MS_PER_DAY
  if (!Number.isNaN(epoch)) dayOfEpoch(epoch)
  return epoch
}

// Date.parse rolls 30 February over into March: only a day that comes back unchanged is real.
const isCalendarDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(epochDay(text)) && dayOfEpoch(epochDay(text)) === text
const isInstant = (text: string) =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString() === text

/** Asking Intl takes a while: each name is asked once. No more are kept than there are, however they are written. */
const knownZones = new Set<string>()
const ALL_ZONES = 1000

function isTimeZone(name: string): boolean {
  if (knownZones.has(name)) return true
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(name)) return false
  try {
    const isKnown = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
    if (isKnown && knownZones.size < ALL_ZONES) knownZones.add(name)
    return isKnown
  } catch {
    return false
  }
}

export const calendarDaySchema = z.string().check(z.refine(isCalendarDay)).brand<'CalendarDay'>()
/** As somebody's clock says it: no clock is set before 1900, and no database keeps the year 0. */
export const instantSchema = z
  .string()
  .check(z.refine((text) => isInstant(text) && text >= '1900'))
  .brand<'Instant'>()
/** An IANA name such as 'Europe/Madrid'; fixed offsets such as '+02:00' are refused, they know no summer time. */
export const timeZoneSchema = z.string().check(z.maxLength(64), z.refine(isTimeZone))
export const weekdaySchema = z.literal([1, 2, 3, 4, 5, 6, 7])

/** Reads 'YYYY-MM-DD'. Throws RangeError for anything else, a 30 February included. */
export function calendarDay(text: string): CalendarDay {
  if (!isCalendarDay(text)) throw new RangeError(`not a calendar day: ${text}`)
  return text as CalendarDay
}

/** The instant of a number of milliseconds since 1970. Throws RangeError where Date does. */
export const instantOf = (epochMs: number): Instant => new Date(epochMs).toISOString() as Instant

/** Reads any ISO 8601 moment that names its offset, and writes it in UTC. Throws RangeError otherwise. */
export function instant(text: string): Instant {
  if (!/T.*(Z|[+-]\d{2}:?\d{2})$/.test(text)) throw new RangeError(`not an instant: ${text}`)
  return instantOf(Date.parse(text))
}

export const epochMs = (at: Instant): number => Date.parse(at)

/** How far ahead of UTC a zone is at each midnight of UTC that was asked for, in milliseconds: Intl tells it slowly. */
const offsetsAtMidnight = new Map<string, number>()
const MOST_OFFSETS = 50_000

function offsetAtMidnight(epoch: number, timeZone: string): number {
  const key = `${timeZone} ${epoch}`
  const kept = offsetsAtMidnight.get(key)
  if (kept !== undefined) return kept
  const { offset } = fromAbsolute(epoch * MS_PER_DAY, timeZone)
  if (offsetsAtMidnight.size >= MOST_OFFSETS) offsetsAtMidnight.clear()
  offsetsAtMidnight.set(key, offset)
  return offset
}

/** Milliseconds ahead of UTC. No zone has ever changed its clock twice within a day and back. */
function offsetAt(epochMs: number, timeZone: string): number {
  const day = Math.floor(epochMs / MS_PER_DAY)
  const offset = offsetAtMidnight(day, timeZone)
  return offset === offsetAtMidnight(day + 1, timeZone) ? offset : fromAbsolute(epochMs, timeZone).offset
}

const onTheWall = (at: Instant, timeZone: string) => Date.parse(at) + offsetAt(Date.parse(at), timeZone)

/** The calendar date on the wall at that moment in that zone: a walk belongs to the day on which it started. */
export const localDay = (at: Instant, timeZone: string): CalendarDay =>
  dayOfEpoch(Math.floor(onTheWall(at, timeZone) / MS_PER_DAY))

/** As a minute of the day. */
export const NOON = 12 * 60

/** Minutes on the wall clock since midnight, 0–1439 (on a day of 25 hours some come twice). */
export function localMinuteOfDay(at: Instant, timeZone: string): number {
  const wall = onTheWall(at, timeZone)
  return Math.floor((wall - Math.floor(wall / MS_PER_DAY) * MS_PER_DAY) / MS_PER_MINUTE)
}

/** Minutes ahead of UTC at that moment; negative to the west. */
export const offsetMinutes = (at: Instant, timeZone: string): number =>
  Math.round(offsetAt(Date.parse(at), timeZone) / MS_PER_MINUTE)

/** The moment at which the wall shows that minute (0–1439) of that day. A time that the spring change skips is read
 * as if the clock had not changed (02:30 becomes 03:30); of a time that comes twice the first is meant. */
export function instantAt(day: CalendarDay, minuteOfDay: number, timeZone: string): Instant {
  const wall = epochDay(day) * MS_PER_DAY + minuteOfDay * MS_PER_MINUTE
  // No zone is a day ahead of UTC or behind it: between these two lies what is meant.
  const offset = offsetAt(wall - MS_PER_DAY, timeZone)
  if (offset === offsetAt(wall + MS_PER_DAY, timeZone)) return instantOf(wall - offset)
  const shown = parseDateTime(new Date(wall).toISOString().slice(0, 16))
  return instantOf(toZoned(shown, timeZone).toDate().getTime())
}

export const addDays = (day: CalendarDay, days: number): CalendarDay => dayOfEpoch(epochDay(day) + days)

/** Days from one to the other: negative when `to` lies before `from`. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number => epochDay(to) - epochDay(from)

/** Monday is 1. 1 January 1970 was a Thursday. */
export const weekdayOf = (day: CalendarDay): Weekday => (((((epochDay(day) + 3) % 7) + 7) % 7) + 1) as Weekday

/** Every day of the range, both ends included; none when `to` lies before `from`. */
export function eachDay(from: CalendarDay, to: CalendarDay): CalendarDay[] {
  const first = epochDay(from)
  return Array.from({ length: Math.max(0, epochDay(to) - first + 1) }, (_, index) =>
    dayOfEpoch(first + index),
  )
}

export const minDay = (a: CalendarDay, b: CalendarDay): CalendarDay => (a < b ? a : b)
export const maxDay = (a: CalendarDay, b: CalendarDay): CalendarDay => (a > b ? a : b)
