import type { JobRecordScope, JobScope } from '@/server/access/scope'

/** Patients of the clinic for whom a standing approval was signed that has not run out everywhere on earth. */
export async function patientsWithApprovals(scope: JobScope): Promise<string[]> {
  const rows = await scope.tx.$queryRaw<{ id: string }[]>`
    select distinct patient_id as id from programme g
    where clinic_id = ${scope.clinicId}::uuid and standing is not null
      and exists (select from patient p where p.clinic_id = g.clinic_id and p.id = g.patient_id and p.withdrawn_at is null)
      and (standing->>'untilDay')::date >= (${scope.now}::timestamptz at time zone 'UTC')::date - 1`
  return rows.map(({ id }) => id)
}

/** Who signed each programme of the patient, by its id. */
export async function signersOf(scope: JobRecordScope): Promise<ReadonlyMap<string, string>> {
  const rows = await scope.tx.programme.findMany({
    where: { clinicId: scope.clinicId, patientId: scope.patientId },
    select: { id: true, publishedBy: true },
  })
  return new Map(rows.map(({ id, publishedBy }) => [id, publishedBy]))
}
