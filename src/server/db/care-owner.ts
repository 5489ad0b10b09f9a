import type { CareRow } from '@/domain/care-owner'
import type { CareScope } from '@/server/access/scope'

/** Everybody who looked after the patient, in no order: each row names the one before it. */
export async function careRowsOf({ tx, clinicId, patientId }: CareScope): Promise<CareRow[]> {
  return tx.careOwner.findMany({
    where: { clinicId, patientId },
    select: { id: true, staffId: true, replaces: true },
  })
}

/** From now on that clinician looks after the patient. False when the id is there already, be it another patient's. */
export async function insertCareRow(scope: CareScope, row: CareRow): Promise<boolean> {
  const { clinicId, patientId } = scope
  const added = await scope.tx.careOwner.createMany({
    data: { ...row, clinicId, patientId, recordedAt: scope.now, recordedBy: scope.actor.id },
    skipDuplicates: true,
  })
  if (added.count === 0) return false
  await scope.tx.patient.update({
    where: { clinicId_id: { clinicId, id: patientId } },
    data: { ownerId: row.staffId },
  })
  return true
}
