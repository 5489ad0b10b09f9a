import { addDays } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { regions } from '@/domain/entry'
import type { Region } from '@/domain/entry'
import { median, painZone, settled } from '@/domain/pain'
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

/** Walks in the order in which they were taken; those without a time follow, in the order of recording. */
export const byStart = <Walk extends { start: string | null }>(walks: readonly Walk[]): Walk[] =>
  [...walks].sort((a, b) => {
    if (a.start === b.start) return 0
    if (a.start === null) return 1
    if (b.start === null) return -1
    return a.start < b.start ? -1 : 1
  })

/** The pain of one day's walks: the first score given before a walk, and the highest given after one. */
export function dayPain(walks: readonly Pick<WeekWalk, 'start' | 'before' | 'worst'>[]): {
  before: number | null
  worst: number | null
} {
  const scores = walks.flatMap(({ worst }) => (worst === null ? [] : [worst]))
  return {
    before: byStart(walks).find(({ before }) => before !== null)?.before ?? null,
    worst: scores.length === 0 ? null : Math.max(...scores),
  }
}

/** What a week's pain is judged by. */
export type WeekPain = {
  weekStart: CalendarDay
  settings?: PainSettings | null
  /** In order of recording; days before the week are read for its comparison. */
  walks: readonly WeekWalk[]
  mornings: Readonly<Record<string, number>>
}

/** How pain answered in the seven days from `weekStart`, by day with a walk. */
export function weekSummary(input: WeekPain): WeekSummary {
  const { weekStart, settings = null, mornings } = input
  const days = walksByDay(input.walks, weekStart)
  const usualMornings = [-6, -5, -4, -3, -2, -1, 0].flatMap(
    (offset) => mornings[addDays(weekStart, offset)] ?? [],
  )
  const judged = [...days].map(([day, walks]) => {
    const { before, worst } = dayPain(walks)
    const nextMorning = mornings[addDays(day, 1)] ?? null
    return {
      worst,
      zone: painZone({ before, worst, settings }),
      settled: settled({ before, nextMorning, usualMornings }),
    }
  })
  return {
    walkDays: judged.length,
    painEntries: judged.filter(({ worst }) => worst !== null).length,
    reds: judged.filter(({ zone }) => zone === 'red').length,
    mornings: judged.filter((day) => day.settled !== null).length,
    unsettled: judged.filter((day) => day.settled === false).length,
    peripheralising: peripheralising(days, walksByDay(input.walks, addDays(weekStart, -7))),
  }
}

/** A red day and the highest pain on its walks, 0–10. */
export type RedDay = { day: CalendarDay; worst: number | null }

/** The last red day of the seven from `weekStart`; null without one. */
export function lastRedDay({ weekStart, settings = null, walks }: WeekPain): RedDay | null {
  const red = [...walksByDay(walks, weekStart)].flatMap(([day, ofDay]) => {
    const { before, worst } = dayPain(ofDay)
    return painZone({ before, worst, settings }) === 'red' ? [{ day, worst }] : []
  })
  return red.sort((a, b) => (a.day < b.day ? -1 : 1)).at(-1) ?? null
}

function walksByDay(walks: readonly WeekWalk[], weekStart: CalendarDay): Map<CalendarDay, WeekWalk[]> {
  const end = addDays(weekStart, 6)
  const days = new Map<CalendarDay, WeekWalk[]>()
  for (const walk of walks) {
    if (walk.day < weekStart || walk.day > end) continue
    const sameDay = days.get(walk.day)
    if (sameDay) sameDay.push(walk)
    else days.set(walk.day, [walk])
  }
  return days
}

type Days = ReadonlyMap<CalendarDay, readonly WeekWalk[]>

/** Pain is moving down the leg: the median of the days' furthest place rose by one or more since the week before. */
function peripheralising(week: Days, weekBefore: Days): boolean {
  const now = furthestPlaces(week)
  const then = furthestPlaces(weekBefore)
  if (now.length < 3 || then.length < 3) return false
  return (median(now) ?? 0) - (median(then) ?? 0) >= 1
}

/** 0 back, 1 thigh, 2 below the knee: one for each day with an answer. */
function furthestPlaces(days: Days): number[] {
  return [...days.values()].flatMap((walks) => {
    const places = walks.flatMap(({ region }) => (region === null ? [] : [regions.indexOf(region)]))
    return places.length === 0 ? [] : [Math.max(...places)]
  })
}
