import { localDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import type { StaffScope } from '@/server/access/scope'
import { coversFrom } from '@/server/db/cover'
import { staffNames, staffOf } from '@/server/db/staff'

export type Absence = { id: string; from: CalendarDay; to: CalendarDay; name: string }
export type Covers = {
  today: CalendarDay
  /** When one is away, today or later, and who covers. */
  away: Absence[]
  /** For whom one covers, today or later. */
  covering: Absence[]
  /** Who may cover: the other clinicians of the clinic. */
  colleagues: { id: string; name: string }[]
}

/** A clinician's own absences, and those of colleagues that are theirs to cover. */
export async function openCovers(scope: StaffScope): Promise<Covers> {
  const { id: me } = scope.actor
  const today = localDay(scope.now, scope.timeZone)
  const covers = await coversFrom(scope, today)
  const names = await staffNames(scope)
  const staff = await staffOf(scope)
  return {
    today,
    away: covers
      .filter(({ awayId }) => awayId === me)
      .map(({ id, from, to, coveringId }) => ({ id, from, to, name: names.get(coveringId) ?? '' })),
    covering: covers
      .filter(({ coveringId }) => coveringId === me)
      .map(({ id, from, to, awayId }) => ({ id, from, to, name: names.get(awayId) ?? '' })),
    colleagues: staff
      .filter(({ id, clinician, endedAt }) => id !== me && clinician && endedAt === null)
      .map(({ id, name }) => ({ id, name })),
  }
}
