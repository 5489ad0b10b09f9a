import { nameWords } from '@/domain/person'
import { noteSeen } from '@/server/access/audit'
import type { ClinicianScope } from '@/server/access/scope'
import { prescribedOf } from '@/server/db/caseload'
import type { PrescribedPatient } from '@/server/db/caseload'

/** More than these are narrowed by another letter. */
const MOST_FOUND = 8

/** Patients of the clinic who were prescribed a programme, by the beginning of any word of their name: from whom one may
 * be copied. Nobody while nothing is typed. */
export async function findPrescribed(scope: ClinicianScope, search: string): Promise<PrescribedPatient[]> {
  const words = nameWords(search)
  if (words.length === 0) return []
  const found = await prescribedOf(scope, { words, limit: MOST_FOUND })
  noteSeen(
    scope,
    found.map(({ id }) => id),
  )
  return found
}
