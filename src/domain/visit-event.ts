import { localDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import type { RecordEvent } from '@/domain/record-event'
import { inOrder } from '@/domain/visit'
import type { Visit, VisitKind, VisitRange } from '@/domain/visit'

/** An appointment on its day, as a picture marks it: held, or nobody came. */
export type VisitEvent = {
  kind: 'visit'
  day: CalendarDay
  how: VisitKind
  isHeld: boolean
  /** Who signed it, or who wrote that nobody came. */
  by: string
}

/** What a picture of days tells of. */
export type PictureEvent = RecordEvent | VisitEvent

/** Appointments of a range that have been, in order; what was called off is no event. */
export const visitEvents = (
  visits: readonly Visit[],
  { from, to }: VisitRange,
  timeZone: string,
): VisitEvent[] =>
  inOrder(visits)
    .filter(({ state, finish }) => finish !== null || state === 'missed')
    .map(({ at, kind: how, by, finish }): VisitEvent => {
      const day = localDay(finish?.at ?? at, timeZone)
      return { kind: 'visit', day, how, isHeld: finish !== null, by: finish?.by ?? by }
    })
    .filter(({ day }) => day >= from && day <= to)
