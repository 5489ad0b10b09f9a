import { nameWords } from '@/domain/name-words'
import { noteSeen } from '@/server/access/audit'
import type { ClinicianScope } from '@/server/access/scope'
import { namedOf } from '@/server/db/caseload'
import type { NamedPatient } from '@/server/db/caseload'

/** More than these are narrowed by another letter. */
const MOST_FOUND = 8

/** Patients of the clinic by the beginning of any word of their name, by name; `prescribed`: only those who were prescribed a
 * programme. Nobody while nothing is typed. */
export async function findPatients(
  scope: ClinicianScope,
  { search, prescribed }: { search: string; prescribed: boolean },
): Promise<NamedPatient[]> {
  const words = nameWords(search)
  if (words.length === 0) return []
  const found = await namedOf(scope, { words, prescribed, limit: MOST_FOUND })
  noteSeen(
    scope,
    found.map(({ id }) => id),
  )
  return found
}
