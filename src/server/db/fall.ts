import type { FallFact, FallFacts } from '@/domain/fall'
import type { PatientScope, RecordScope } from '@/server/access/scope'
import { dateOf, dayOf, instantFrom } from '@/server/db/row-value'

/** Falls that were told, oldest first. */
export async function fallsOf(scope: RecordScope): Promise<FallFacts[]> {
  const rows = await scope.tx.fall.findMany({
    where: { clinicId: scope.clinicId, patientId: scope.patientId },
    orderBy: [{ day: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => ({
    id: row.id,
    day: dayOf(row.day),
    hurt: row.hurt,
    recordedAt: instantFrom(row.recordedAt),
    arrivedAt: instantFrom(row.arrivedAt),
  }))
}

/** False when its id is there already. */
export async function insertFall(
  scope: PatientScope,
  fact: FallFact,
  kept: { offsetMinutes: number; digest: string },
): Promise<boolean> {
  const { kind: _, ...rest } = fact
  const { clinicId, patientId, now: arrivedAt } = scope
  const added = await scope.tx.fall.createMany({
    data: {
      ...rest,
      ...kept,
      day: dateOf(fact.day),
      clinicId,
      patientId,
      arrivedAt,
    },
    skipDuplicates: true,
  })
  return added.count > 0
}

/** What is stored already under an id: its digest, or null. */
export async function fallDigest(scope: PatientScope, id: string): Promise<string | null> {
  const { clinicId, patientId } = scope
  const where = { clinicId_id: { clinicId, id }, patientId }
  return (await scope.tx.fall.findUnique({ where, select: { digest: true } }))?.digest ?? null
}
