import type { CalendarDay } from '@/domain/calendar-day'
import { readDay } from '@/record/read-day'
import { SHORTEST_REASON } from './shortest-reason'
import type { Problems } from './use-standing-problems'

/** What is wrong with the end of a programme: its day lies between today and the planned end, and it has a reason. */
export function endProblems(
  form: { lastDay: string; reason: string },
  today: CalendarDay,
  planned: CalendarDay | null,
): Problems {
  const day = readDay(form.lastDay)
  const wrongDay = day === null ? 'invalid' : dayProblem(day, today, planned)
  return {
    ...(wrongDay === null ? {} : { lastDay: wrongDay }),
    ...(form.reason.trim().length < SHORTEST_REASON ? { reason: 'reason-missing' } : {}),
  }
}

function dayProblem(day: CalendarDay, today: CalendarDay, planned: CalendarDay | null) {
  if (day < today) return 'start-before-today'
  return planned !== null && day > planned ? 'end-after-planned' : null
}
