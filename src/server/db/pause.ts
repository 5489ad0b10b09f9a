import type { CalendarDay } from '@/domain/calendar-day'
import type { Pause, PauseReason } from '@/domain/record'
import type { CareScope, RecordScope } from '@/server/access/scope'
import { dateOf, dayOf, dayOrNull } from '@/server/db/row-value'

/** Agreed rests, oldest first; each ends where it was ended, else as planned. */
export async function pausesOf(scope: RecordScope, staff: ReadonlyMap<string, string>): Promise<Pause[]> {
  const where = { clinicId: scope.clinicId, patientId: scope.patientId }
  const rows = await scope.tx.pause.findMany({ where, orderBy: [{ fromDay: 'asc' }, { id: 'asc' }] })
  if (rows.length === 0) return []
  const ends = new Map((await scope.tx.pauseEnd.findMany({ where })).map((row) => [row.pauseId, row]))
  return rows.map((row) => ({
    id: row.id,
    from: dayOf(row.fromDay),
    to: dayOrNull(ends.get(row.id)?.lastDay ?? row.toDay),
    reason: row.reason as PauseReason,
    note: row.note,
    by: row.recordedBy === null ? null : (staff.get(row.recordedBy) ?? ''),
  }))
}

/** A clinician's hold. False when its id is there already. */
export async function insertPause(
  scope: CareScope,
  pause: { id: string; from: CalendarDay; to: CalendarDay | null; reason: PauseReason; note: string },
): Promise<boolean> {
  const { from, to, ...rest } = pause
  const added = await scope.tx.pause.createMany({
    data: {
      ...rest,
      fromDay: dateOf(from),
      toDay: to === null ? null : dateOf(to),
      clinicId: scope.clinicId,
      patientId: scope.patientId,
      recordedAt: scope.now,
      recordedBy: scope.actor.id,
    },
    skipDuplicates: true,
  })
  return added.count > 0
}

/** Ends a pause on another day than planned. False when it was ended before. */
export async function insertPauseEnd(
  scope: CareScope,
  end: { pauseId: string; lastDay: CalendarDay },
): Promise<boolean> {
  const added = await scope.tx.pauseEnd.createMany({
    data: {
      pauseId: end.pauseId,
      lastDay: dateOf(end.lastDay),
      clinicId: scope.clinicId,
      patientId: scope.patientId,
      endedAt: scope.now,
      endedBy: scope.actor.id,
    },
    skipDuplicates: true,
  })
  return added.count > 0
}

/** The last day of a pause that was ended by hand; null while nobody did. */
export async function pauseEndOf(scope: CareScope, pauseId: string): Promise<CalendarDay | null> {
  const { clinicId, patientId } = scope
  const row = await scope.tx.pauseEnd.findUnique({
    where: { clinicId_pauseId: { clinicId, pauseId }, patientId },
  })
  return row === null ? null : dayOf(row.lastDay)
}
