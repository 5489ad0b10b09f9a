import { localDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import type { RecordFacts } from '@/domain/record'
import { visitsAhead, visitsHeld } from '@/domain/visit'
import type { Visit } from '@/domain/visit'

/** What the patient keeps of their appointments: every one that was held, with what was agreed, and those ahead. One
 * that was called off or not come to is the clinic's matter. */
export const ownVisits = (visits: readonly Visit[], today: CalendarDay, timeZone: string): Visit[] => [
  ...visits.filter(({ finish }) => finish !== null),
  ...visitsAhead(visits, today, timeZone),
]

/** held: the last appointment, over the days that it looked back over · since: from its day up to today */
export type OwnVisitView = 'held' | 'since'

/** What the patient wants to see first. On the day itself, once it was held, that is what both have just looked at. */
export function viewAtFirst(
  visits: readonly Visit[],
  { today, timeZone }: Pick<RecordFacts, 'today' | 'timeZone'>,
): OwnVisitView {
  const [last] = visitsHeld(visits)
  if (last === undefined || localDay(last.finish.at, timeZone) !== today) return 'since'
  const isNextToday = visitsAhead(visits, today, timeZone).some(({ at }) => localDay(at, timeZone) === today)
  return isNextToday ? 'since' : 'held'
}
