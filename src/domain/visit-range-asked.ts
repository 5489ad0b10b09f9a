import { calendarDaySchema } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { checkVisitRange } from '@/domain/visit'
import type { VisitRange } from '@/domain/visit'
import type { RefusalCode } from '@/domain/refusal'

/** What an address asks to look back over: nothing in particular, a range, or one that is none. */
export function rangeAsked(
  { from, to }: { from: string | null; to: string | null },
  today: CalendarDay,
): { range: VisitRange | null; refused: RefusalCode | null } {
  if (from === null && to === null) return { range: null, refused: null }
  const [first, last] = [calendarDaySchema.safeParse(from), calendarDaySchema.safeParse(to)]
  if (!first.success || !last.success) return { range: null, refused: 'range-unreadable' }
  const range = { from: first.data, to: last.data }
  const refusal = checkVisitRange(range, today)
  return refusal === null ? { range, refused: null } : { range: null, refused: refusal.code }
}
