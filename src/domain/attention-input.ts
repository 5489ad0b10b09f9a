import { adherenceOf, countDays } from '@/domain/adherence'
import { hasManyReds, walksLess } from '@/domain/attention'
import type { AttentionInput } from '@/domain/attention'
import { silenceOn } from '@/domain/attention-silence'
import { addDays } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { declaredFlares } from '@/domain/declared-flares'
import { programmeOn } from '@/domain/programme'
import type { RecordFacts } from '@/domain/record'
import { recordDays } from '@/domain/record-day'
import { painChangeOf } from '@/domain/record-pain'
import { lastRedDayOf, weekFiguresOf } from '@/domain/week-figures'

/** How far back it is asked since when something holds. */
export const LOOK_BACK_DAYS = 42

/** A range of days as it stood on the evening of one: what was missing then was missing, what came later is not yet due. */
const judged = (record: RecordFacts, from: CalendarDay, day: CalendarDay) =>
  recordDays(record, { from, to: day }, day)

/** Sessions of the seven days up to and including that one; none where no programme is in force on it. */
export function lastSessions(
  record: RecordFacts,
  day: CalendarDay,
): { done: number; due: number; low: number | null } {
  if (programmeOn(record.programmes, day) === null) return { done: 0, due: 0, low: null }
  return adherenceOf(countDays(judged(record, addDays(day, -6), day), day)).session
}

/** The first of the days on whose evenings, up to today's, fewer than half of three sessions or more of seven days were
 * done; silence aside. */
export function walkingLessSince(record: RecordFacts): CalendarDay {
  const { today } = record
  const days = judged(record, addDays(today, -LOOK_BACK_DAYS - 6), today)
  let since = today
  for (let last = days.length - 2; last >= 6; last -= 1) {
    const evening = days[last]
    if (evening === undefined) break
    // On its own evening a day is not due yet, unless it is done or a zero.
    const isOpen = evening.state === 'missing' || evening.state === 'partial'
    const week = days.slice(last - 6, isOpen ? last : last + 1)
    if (!walksLess(adherenceOf(countDays(week, today)).session)) break
    since = evening.day
  }
  return since
}

/** The last declared flare of the three days up to and including that one. */
export const recentFlare = (record: RecordFacts, day: CalendarDay): CalendarDay | null =>
  declaredFlares(record.flares)
    .map((flare) => flare.day)
    .filter((flareDay) => flareDay <= day && flareDay > addDays(day, -3))
    .sort()
    .at(-1) ?? null

/** Pain as it stood on a day of a programme: the seven days up to and including it, against the seven before and against
 * the start; the last red day where there are many. Null on any other day: what is over is no reason to look. */
export function painOn(record: RecordFacts, day: CalendarDay) {
  if (programmeOn(record.programmes, day) === null) return null
  const from = addDays(day, -6)
  const { reds, peripheralising } = weekFiguresOf(record, from)
  const lastRed = hasManyReds(reds) ? lastRedDayOf(record, from) : null
  return { reds, lastRed, peripheralising, change: painChangeOf({ ...record, today: day }) }
}

/** What a record said of walking and pain on a day, for `triage`; nothing waits in it. */
export function walkingInput(record: RecordFacts, day: CalendarDay): AttentionInput {
  const { dueDays, calendarDays } = silenceOn(record, day)
  const { due, low } = lastSessions(record, day)
  const pain = painOn(record, day)
  return {
    openRedFlag: false,
    flareDaysLast3: recentFlare(record, day) === null ? 0 : 1,
    redsLast7: pain?.reds ?? 0,
    painVerdict: pain?.change.verdict ?? 'insufficient',
    peripheralising: pain?.peripheralising ?? false,
    dueDaysSinceLastEntry: dueDays,
    calendarDaysSinceLastEntry: calendarDays,
    dueLast7: due,
    sessionLowLast7: low,
    waiting: false,
    undecidedWeeks: 0,
  }
}
