import type { CalendarDay } from '@/domain/calendar-day'
import type { Region } from '@/domain/entry'
import type { PainSettings } from '@/domain/pain'

/** A walk as the week's pain is read from it. */
export type WeekWalk = {
  day: CalendarDay
  /** Any text that orders the walks of a day, 'HH:MM' or an instant; null for one without a time. */
  start: string | null
  before: number | null
  worst: number | null
  region: Region | null
}
export type WeekSummary = {
  walkDays: number
  /** Walk days with a worst score. */
  painEntries: number
  reds: number
  /** Walk days of which it is known whether pain settled. */
  mornings: number
  unsettled: number
  peripheralising: boolean
}
/** The figures behind a week's decision, kept with it. */
export type WeekFigures = WeekSummary & {
  from: CalendarDay
  to: CalendarDay
  done: number
  kept: number
  due: number
  missing: number
  flare: boolean
}

/** How pain answered in the seven days from `weekStart`, by day with a walk. */
export function weekSummary(_input: {
  weekStart: CalendarDay
  settings?: PainSettings | null
  /** In order of recording; days before the week are read for its comparison. */
  walks: readonly WeekWalk[]
  mornings: Readonly<Record<string, number>>
}): WeekSummary {
  throw new Error('being built')
}
