import { LOOK_BACK_DAYS } from '@/domain/attention-input'
import type { AttentionFacts } from '@/domain/attention-shape'
import { addDays, instantAt, localDay, localMinuteOfDay, minDay, NOON } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { firstJudgedDay } from '@/domain/waiting-week'

/** Days of which the entries are read for a standing, none twice: those of the weeks that wait and of six weeks of looking
 * back, each judged by up to two weeks before it; the first seven of the programme; and the last with an entry. The record
 * needs no entries. */
export function standingDays(
  { record, touched, lastDay }: Pick<AttentionFacts, 'record' | 'touched'> & { lastDay: CalendarDay | null },
  at: Instant,
): { from: CalendarDay; to: CalendarDay | null }[] {
  const lookBack = addDays(record.today, -LOOK_BACK_DAYS - 14)
  const from = minDay(lookBack, firstJudgedDay({ record, touched: touched ?? [] }, at) ?? lookBack)
  const first = record.programmes.flatMap(({ activeFrom }) => activeFrom ?? []).sort()[0] ?? from
  const startsEnd = minDay(addDays(first, 6), addDays(from, -1))
  const hasStart = first < from
  const isApart =
    lastDay !== null && lastDay < from && !(hasStart && first <= lastDay && lastDay <= startsEnd)
  return [
    { from, to: null },
    ...(hasStart ? [{ from: first, to: startsEnd }] : []),
    ...(isApart ? [{ from: lastDay, to: lastDay }] : []),
  ]
}

/** When a standing may change though nothing is recorded: the patient's next noon, when weeks are ripe, or midnight. */
export function standsUntil(timeZone: string, at: Instant): Instant {
  const today = localDay(at, timeZone)
  return localMinuteOfDay(at, timeZone) < NOON
    ? instantAt(today, NOON, timeZone)
    : instantAt(addDays(today, 1), 0, timeZone)
}
