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

/** Whose patients one sees to while these covers hold, and until when: one's own without end (null), those of whom one
 * covers for, and, where they cover for somebody themselves, theirs too. Of several ways the one that lasts longest counts,
 * and each lasts until its first end. Covers in a circle end where they began. */
function seenTo(staffId: string, holding: readonly Cover[]): Map<string, CalendarDay | null> {
  const ends = new Map<string, CalendarDay | null>([[staffId, null]])
  for (let isLonger = true; isLonger;) {
    isLonger = false
    for (const { awayId, coveringId, to } of holding) {
      const own = ends.get(coveringId)
      if (own === undefined) continue
      const end = own === null || to < own ? to : own
      const known = ends.get(awayId)
      if (known === null || (known !== undefined && known >= end)) continue
      ends.set(awayId, end)
      isLonger = true
    }
  }
  return ends
}

/** Whose patients count as a clinician's while these covers hold: their own, and those of whom they cover for, be it for
 * somebody who covers and is away as well. */
export const countsFor = (staffId: string, holding: readonly Cover[]): string[] => [
  ...seenTo(staffId, holding).keys(),
]

/** Until which day one sees to the patients of the other; null where they do not, and of their own. */
export const coveredUntil = (
  { awayId, coveringId }: Pick<Cover, 'awayId' | 'coveringId'>,
  holding: readonly Cover[],
): CalendarDay | null => seenTo(coveringId, holding).get(awayId) ?? null

/** Who sees to somebody's patients, and until when: whoever covers and is here; where all of them are away, all. */
export function coveringFor(
  awayId: string,
  holding: readonly Cover[],
): { coveringId: string; until: CalendarDay }[] {
  const all = [...new Set(holding.map(({ coveringId }) => coveringId))].flatMap((coveringId) => {
    const until = coveredUntil({ awayId, coveringId }, holding)
    return until === null ? [] : [{ coveringId, until }]
  })
  const here = all.filter(({ coveringId }) => holding.every((cover) => cover.awayId !== coveringId))
  return here.length > 0 ? here : all
}
