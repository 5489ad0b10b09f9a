import { addDays } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'

/** Day before month in English too, as the clinics that use it write; a catalogue's language otherwise. */
const region: Record<string, string> = { en: 'en-GB' }

const shapes = {
  /** 3 March 1958 */
  full: { day: 'numeric', month: 'long', year: 'numeric' },
  /** Wednesday 18 November */
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  /** Fri 13 Nov */
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  /** Fri 13 Nov 2026 */
  dated: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  /** 13 Nov */
  brief: { day: 'numeric', month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

export type DayShape = keyof typeof shapes

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** The tag by which dates, lists and the like are written in a catalogue's language. */
export const regional = (locale: string): string => region[locale] ?? locale

/** Dates and times as words, in one language and zone. */
export function datesIn(locale: string, timeZone: string) {
  const tag = regional(locale)
  const made = new Map<string, Intl.DateTimeFormat>()
  const format = (key: string, options: Intl.DateTimeFormatOptions) => {
    const known = made.get(key) ?? new Intl.DateTimeFormat(tag, options)
    made.set(key, known)
    return known
  }
  let ago: Intl.RelativeTimeFormat | null = null
  const relative = () => (ago ??= new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }))
  const clock = (at: string, zone = timeZone) =>
    format(`clock ${zone}`, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(
      Date.parse(at),
    )
  const dateOf = (at: string, shape: DayShape, zone: string) =>
    format(`${shape} ${zone}`, { ...shapes[shape], timeZone: zone }).format(Date.parse(at))
  return {
    /** A calendar day in words; it has no zone of its own. */
    day: (day: CalendarDay, shape: DayShape) =>
      format(shape, { ...shapes[shape], timeZone: 'UTC' }).format(Date.parse(day)),
    /** Fri 13 Nov, with its year where the latest day of the list lies in another. */
    listed: (day: CalendarDay, latest: CalendarDay) => {
      const shape = day.slice(0, 4) === latest.slice(0, 4) ? 'short' : 'dated'
      return format(shape, { ...shapes[shape], timeZone: 'UTC' }).format(Date.parse(day))
    },
    /** 'yesterday', 'today', 'tomorrow'; null for any other day. */
    near: (day: CalendarDay, today: CalendarDay) =>
      ([-1, 0, 1] as const)
        .filter((days) => addDays(today, days) === day)
        .map((days) => relative().format(days, 'day'))
        .at(0) ?? null,
    /** 'now', '5 minutes ago', '2 hours ago', '3 days ago': how long ago something was, in milliseconds, rounded down. */
    ago: (ms: number) => {
      const [unit, length] =
        ms < HOUR_MS
          ? (['minute', MINUTE_MS] as const)
          : ms < 2 * DAY_MS
            ? (['hour', HOUR_MS] as const)
            : (['day', DAY_MS] as const)
      return relative().format(-Math.max(0, Math.floor(ms / length)), ms < MINUTE_MS ? 'second' : unit)
    },
    /** 07:52, on the wall of the given zone, the desk's unless another is named. */
    clock,
    /** The date on which a moment fell: 18 November 2026. */
    date: (at: string, shape: DayShape, zone = timeZone) => dateOf(at, shape, zone),
    /** Wednesday 18 November, 11:40 */
    moment: (at: string, shape: DayShape, zone = timeZone) =>
      `${dateOf(at, shape, zone)}, ${clock(at, zone)}`,
    /** Mon, Tue …, 1 being Monday. */
    weekdayName: (weekday: number, width: 'short' | 'long') =>
      format(`weekday ${width}`, { weekday: width, timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday)),
  }
}
