import type { Instant } from '@/domain/calendar-day'
import type { DetailKey, Language, PersonDetails } from '@/domain/person'
import type { CareScope } from '@/server/access/scope'
import { nameKeyOf } from '@/server/db/patient'
import { dateOf, dayOf, instantFrom } from '@/server/db/row-value'

/** How they were until a correction, and what it changed. */
export type FormerDetails = {
  id: string
  version: number
  details: PersonDetails
  changed: DetailKey[]
  until: Instant
  by: string
}

/** The first version first. */
export async function formerDetailsOf(
  scope: CareScope,
  staff: ReadonlyMap<string, string>,
): Promise<FormerDetails[]> {
  const { clinicId, patientId } = scope
  const rows = await scope.tx.patientDetails.findMany({
    where: { clinicId, patientId },
    orderBy: { version: 'asc' },
  })
  return rows.map(({ id, version, name, telephone, email, ...row }) => ({
    ...{ id, version, changed: row.changed as DetailKey[] },
    details: { name, birthDate: dayOf(row.birthDate), language: row.language as Language, telephone, email },
    until: instantFrom(row.replacedAt),
    by: staff.get(row.replacedBy) ?? '',
  }))
}

/** Keeps how they were, and puts the corrected ones in their place. False when the id is there already, be it another
 * patient's. */
export async function replaceDetails(
  scope: CareScope,
  former: Omit<FormerDetails, 'until' | 'by'>,
  corrected: PersonDetails,
): Promise<boolean> {
  const { clinicId, patientId } = scope
  const { id, version, details, changed } = former
  const added = await scope.tx.patientDetails.createMany({
    data: {
      ...{ ...details, birthDate: dateOf(details.birthDate) },
      ...{ clinicId, id, patientId, version, changed },
      ...{ replacedAt: scope.now, replacedBy: scope.actor.id },
    },
    skipDuplicates: true,
  })
  if (added.count === 0) return false
  await scope.tx.patient.update({
    where: { clinicId_id: { clinicId, id: patientId } },
    data: {
      ...corrected,
      birthDate: dateOf(corrected.birthDate),
      nameKey: nameKeyOf(corrected.name),
    },
  })
  return true
}
