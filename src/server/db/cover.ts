import type { CalendarDay } from '@/domain/calendar-day'
import type { Cover } from '@/domain/cover'
import type { StaffScope } from '@/server/access/scope'
import { dateOf, dayOf } from '@/server/db/row-value'
import { Prisma } from '@/server/generated/client'

/** With whoever wrote it down: who is away, or a colleague. */
export type NotedCover = Cover & { notedById: string }

/** Covers of the clinic that were not taken back and are not over by that day: the first to begin stands first. */
export async function coversFrom(scope: StaffScope, day: CalendarDay): Promise<NotedCover[]> {
  return scope.tx.$queryRaw<
    NotedCover[]
  >`${covers(scope)} and c.to_day >= ${day}::date order by c.from_day, c.id`
}

/** Those that hold on that day. */
export async function coversOn(scope: StaffScope, day: CalendarDay): Promise<Cover[]> {
  return scope.tx.$queryRaw<Cover[]>`
    ${covers(scope)} and c.to_day >= ${day}::date and c.from_day <= ${day}::date order by c.from_day, c.id`
}

const covers = ({ clinicId }: StaffScope) => Prisma.sql`
  select c.id, c.staff_id as "awayId", c.covered_by as "coveringId", c.from_day::text as "from", c.to_day::text as "to",
    c.noted_by as "notedById"
  from cover c where c.clinic_id = ${clinicId}::uuid
    and not exists (select from cover_end e where e.clinic_id = c.clinic_id and e.cover_id = c.id)`

/** Of the clinic, be it taken back or over. */
export async function coverById({ tx, clinicId }: StaffScope, id: string): Promise<NotedCover | null> {
  const row = await tx.cover.findUnique({ where: { clinicId_id: { clinicId, id } } })
  if (row === null) return null
  const { staffId: awayId, coveredBy: coveringId, notedBy: notedById } = row
  return { id, awayId, coveringId, notedById, from: dayOf(row.fromDay), to: dayOf(row.toDay) }
}

/** Noted by whoever acts. False when its id is there already, be it somebody else's. */
export async function insertCover(
  scope: StaffScope,
  { awayId, coveringId, ...cover }: Cover,
): Promise<boolean> {
  const added = await scope.tx.cover.createMany({
    data: {
      ...{ clinicId: scope.clinicId, id: cover.id, staffId: awayId, coveredBy: coveringId },
      ...{ fromDay: dateOf(cover.from), toDay: dateOf(cover.to) },
      ...{ recordedAt: scope.now, notedBy: scope.actor.id },
    },
    skipDuplicates: true,
  })
  return added.count > 0
}

/** Taken back twice, it is taken back once. */
export async function endCoverRow(scope: StaffScope, coverId: string): Promise<void> {
  await scope.tx.coverEnd.createMany({
    data: { clinicId: scope.clinicId, coverId, endedAt: scope.now, endedBy: scope.actor.id },
    skipDuplicates: true,
  })
}
