import { localDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import type { StaffScope } from '@/server/access/scope'
import { coversFrom } from '@/server/db/cover'
import { staffNames, staffOf } from '@/server/db/staff'

export type Absence = {
  id: string
  from: CalendarDay
  to: CalendarDay
  away: string
  covering: string
  /** Who wrote it down for whoever is away; null where they did themselves. */
  notedBy: string | null
}
export type Covers = {
  today: CalendarDay
  /** When one is away, today or later. */
  own: Absence[]
  /** When colleagues are whom one covers for, today or later. */
  covering: Absence[]
  /** When other colleagues are, today or later. */
  others: Absence[]
  /** Who may be away, and cover: the clinicians of the clinic, oneself among them. */
  clinicians: { id: string; name: string; isMe: boolean }[]
}

/** Absences of the clinic, and who covers, as whoever asks is concerned. */
export async function openCovers(scope: StaffScope): Promise<Covers> {
  const { id: me } = scope.actor
  const today = localDay(scope.now, scope.timeZone)
  const covers = await coversFrom(scope, today)
  const names = await staffNames(scope)
  const staff = await staffOf(scope)
  const nameOf = (id: string) => names.get(id) ?? ''
  const told = ({ id, from, to, awayId, coveringId, notedById }: (typeof covers)[number]): Absence => ({
    ...{ id, from, to, away: nameOf(awayId), covering: nameOf(coveringId) },
    notedBy: notedById === awayId ? null : nameOf(notedById),
  })
  const colleagues = covers.filter(({ awayId }) => awayId !== me)
  return {
    today,
    own: covers.filter(({ awayId }) => awayId === me).map(told),
    covering: colleagues.filter(({ coveringId }) => coveringId === me).map(told),
    others: colleagues.filter(({ coveringId }) => coveringId !== me).map(told),
    clinicians: staff
      .filter(({ clinician, endedAt }) => clinician && endedAt === null)
      .map(({ id, name }) => ({ id, name, isMe: id === me })),
  }
}
