import { daysBetween } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { Refusal } from '@/domain/refusal'

/** From one day to another, both with them, a clinician is away and a colleague sees to their patients. */
export type Cover = { id: string; awayId: string; coveringId: string; from: CalendarDay; to: CalendarDay }

const LONGEST_DAYS = 366

/** Why somebody cannot be away so, or null: it ends before it begins · it is over · it lasts longer than a year · they would
 * cover for themselves. */
export function checkCover(cover: Omit<Cover, 'id'>, today: CalendarDay): Refusal | null {
  const { from, to } = cover
  if (to < from) return new Refusal('end-before-start', 'to')
  if (to < today) return new Refusal('cover-past', 'to')
  if (daysBetween(from, to) >= LONGEST_DAYS) return new Refusal('range-too-long', 'to')
  return cover.coveringId === cover.awayId ? new Refusal('cover-self', 'coveringId') : null
}

/** Whose patients count as a clinician's while these covers hold: their own, and those of whom they cover for. */
export const countsFor = (staffId: string, holding: readonly Cover[]): string[] => [
  ...new Set([
    staffId,
    ...holding.filter(({ coveringId }) => coveringId === staffId).map(({ awayId }) => awayId),
  ]),
]

/** Until which day one sees to the patients of the other; null where they do not. */
export function coveredUntil(
  { awayId, coveringId }: Pick<Cover, 'awayId' | 'coveringId'>,
  holding: readonly Cover[],
): CalendarDay | null {
  const days = holding
    .filter((cover) => cover.awayId === awayId && cover.coveringId === coveringId)
    .map(({ to }) => to)
  return days.sort().at(-1) ?? null
}
