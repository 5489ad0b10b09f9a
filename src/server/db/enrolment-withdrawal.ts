import type { CareScope } from '@/server/access/scope'

/** Whether anything was recorded about the patient: by them, or by the clinic in its own words. A programme that nobody
 * answered is nothing yet. */
export async function isAnythingRecorded({ tx, clinicId, patientId }: CareScope): Promise<boolean> {
  const where = { clinicId, patientId }
  const counts = [
    await tx.entry.count({ where, take: 1 }),
    await tx.safetyStop.count({ where, take: 1 }),
    await tx.screening.count({ where, take: 1 }),
    await tx.flare.count({ where, take: 1 }),
    await tx.fall.count({ where, take: 1 }),
    await tx.pauseRequest.count({ where, take: 1 }),
    await tx.outcomeAnswer.count({ where, take: 1 }),
    await tx.noteVersion.count({ where, take: 1 }),
    await tx.visitFinish.count({ where, take: 1 }),
  ]
  return counts.some((count) => count > 0)
}

/** By whom the enrolment was withdrawn; null where it was not. */
export async function withdrawnBy({ tx, clinicId, patientId }: CareScope): Promise<string | null> {
  const row = await tx.enrolmentWithdrawal.findUnique({
    where: { clinicId_patientId: { clinicId, patientId } },
    select: { withdrawnBy: true },
  })
  return row?.withdrawnBy ?? null
}

/** The patient is in no list from now on, and no time turns how they stand; an open list is told that something changed. */
export async function withdrawPatient({ tx, clinicId, patientId, now, actor }: CareScope): Promise<void> {
  await tx.enrolmentWithdrawal.create({
    data: { clinicId, patientId, withdrawnAt: now, withdrawnBy: actor.id },
  })
  await tx.patient.update({
    where: { clinicId_id: { clinicId, id: patientId } },
    data: { withdrawnAt: now },
  })
  await tx.$executeRaw`
    update standing set stands_until = '9999-12-31T00:00:00Z', changes = changes + 1
    where clinic_id = ${clinicId}::uuid and patient_id = ${patientId}::uuid`
}
