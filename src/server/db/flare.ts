import type { FlareFacts } from '@/domain/record'
import type { RecordScope } from '@/server/access/scope'
import { dayOf } from '@/server/db/row-value'

/** Declared flares, oldest first. */
export async function flaresOf(scope: RecordScope): Promise<FlareFacts[]> {
  const rows = await scope.tx.flare.findMany({
    where: { clinicId: scope.clinicId, patientId: scope.patientId },
    orderBy: [{ day: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => ({ id: row.id, day: dayOf(row.day) }))
}
