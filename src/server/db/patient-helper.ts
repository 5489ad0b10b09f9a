import type { DoorScope, PatientScope, RecordScope } from '@/server/access/scope'

/** Lets somebody log for a patient, under the id of the invitation that they opened. */
export async function insertHelper(
  scope: DoorScope,
  helper: { id: string; patientId: string; name: string },
): Promise<void> {
  await scope.tx.helper.create({ data: { clinicId: scope.clinicId, ...helper, createdAt: scope.now } })
}

/** Ends one helper of the patient, or all. Returns how many there were. */
export async function endHelpers(scope: RecordScope, id?: string): Promise<number> {
  const { clinicId, patientId, now } = scope
  const ended = await scope.tx.helper.updateMany({
    where: { clinicId, patientId, endedAt: null, ...(id === undefined ? {} : { id }) },
    data: { endedAt: now },
  })
  return ended.count
}

/** Names of all who log or logged for the patient, by id: those who no longer do stand at what they entered. */
export async function helperNames(scope: RecordScope): Promise<ReadonlyMap<string, string>> {
  const where = { clinicId: scope.clinicId, patientId: scope.patientId }
  const rows = await scope.tx.helper.findMany({ where, select: { id: true, name: true } })
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Who may log for the patient now, in the order in which they came. */
export async function openHelpers(scope: PatientScope): Promise<{ id: string; name: string }[]> {
  return scope.tx.helper.findMany({
    where: { clinicId: scope.clinicId, patientId: scope.patientId, endedAt: null },
    select: { id: true, name: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
}
