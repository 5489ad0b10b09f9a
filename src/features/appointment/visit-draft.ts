import * as z from 'zod/mini'
import { instantAt } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { calendarDaySchema } from '@/domain/calendar-day'
import { visitKinds } from '@/domain/visit'

const draftSchema = z.object({
  /** Of this appointment, of its note and of the next one: made once, so that what is sent twice is kept once. */
  ids: z.object({ visit: z.string(), note: z.string(), next: z.string() }),
  kind: z.enum(visitKinds),
  ticked: z.array(z.string()),
  agreed: z.string(),
  note: z.string(),
  /** As the fields have them; empty where nothing is chosen. */
  date: z.string(),
  time: z.string(),
  nextKind: z.enum(visitKinds),
})
/** What is typed in an appointment before it is signed. */
export type VisitDraft = z.infer<typeof draftSchema>

export const isVisitDraft = (value: unknown): value is VisitDraft => draftSchema.safeParse(value).success

export const newVisitDraft = (newId: () => string, visitId: string | null): VisitDraft => ({
  ids: { visit: visitId ?? newId(), note: newId(), next: newId() },
  kind: 'visit',
  ticked: [],
  ...{ agreed: '', note: '', date: '', time: '', nextKind: 'visit' },
})

/** When the next appointment is by what was typed: nothing chosen, a moment, or what is missing. */
export function nextMoment(
  { date, time }: Pick<VisitDraft, 'date' | 'time'>,
  timeZone: string,
): { at: Instant | null; missing: 'date' | 'time' | null } {
  if (date === '' && time === '') return { at: null, missing: null }
  const day = calendarDaySchema.safeParse(date)
  if (!day.success) return { at: null, missing: 'date' }
  const minute = minuteOf(time)
  if (minute === null) return { at: null, missing: 'time' }
  return { at: instantAt(day.data satisfies CalendarDay, minute, timeZone), missing: null }
}

function minuteOf(time: string): number | null {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/.exec(time) ?? []
  if (hours === undefined || minutes === undefined) return null
  const minute = Number(hours) * 60 + Number(minutes)
  return minute < 24 * 60 ? minute : null
}
