import type { Pause, PauseReason } from '@/domain/record'
import type { RecordScope } from '@/server/access/scope'
import { dayOf, dayOrNull } from '@/server/db/row-value'

/** Agreed rests, oldest first. */
export async function pausesOf(scope: RecordScope): Promise<Pause[]> {
  const rows = await scope.tx.pause.findMany({
    where: { clinicId: scope.clinicId, patientId: scope.patientId },
    orderBy: [{ fromDay: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => ({
    id: row.id,
    from: dayOf(row.fromDay),
    to: dayOrNull(row.toDay),
    reason: row.reason as PauseReason,
    note: row.note,
  }))
}
