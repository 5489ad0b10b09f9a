import * as z from 'zod/mini'
import { calendarDaySchema } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'

const cell = z.optional(z.string())
const draftSchema = z.object({
  from: calendarDaySchema,
  typed: z.record(z.string(), z.object({ minutes: cell, before: cell, worst: cell, morning: cell })),
})

/** What was typed and not saved, by day; a cell that nobody touched has nothing. */
export type DiaryDraft = z.infer<typeof draftSchema>
export const isDiaryDraft = (value: unknown): value is DiaryDraft => draftSchema.safeParse(value).success

export const typedDays = ({ typed }: DiaryDraft): CalendarDay[] =>
  Object.keys(typed).flatMap((day) => calendarDaySchema.safeParse(day).data ?? [])

/** What is left once that sheet is saved: whatever was typed over it meanwhile. */
export function withoutSent(now: DiaryDraft, sent: DiaryDraft): DiaryDraft {
  const left = Object.entries(now.typed).flatMap(([day, cells]) => {
    const others = Object.entries(cells).filter(
      ([cell, text]) => text !== sent.typed[day]?.[cell as keyof typeof cells],
    )
    return others.length === 0 ? [] : [[day, Object.fromEntries(others)] as const]
  })
  return { from: now.from, typed: Object.fromEntries(left) }
}
