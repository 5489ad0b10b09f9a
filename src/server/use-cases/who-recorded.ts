import type { RecordScope } from '@/server/access/scope'
import { helperNames } from '@/server/db/patient-helper'
import type { PatientRow } from '@/server/db/patient'

/** The names that may stand at an entry of this patient, by id: theirs, of everybody who logged for them, and of the staff
 * who typed in what was written on paper. */
export const whoRecorded = async (
  scope: RecordScope,
  { id, name }: Pick<PatientRow, 'id' | 'name'>,
  staff: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> => new Map([...staff, [id, name], ...(await helperNames(scope))])
