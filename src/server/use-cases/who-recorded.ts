import type { RecordScope } from '@/server/access/scope'
import { helperNames } from '@/server/db/patient-helper'
import type { PatientRow } from '@/server/db/patient'

/** The names that may stand at an entry of this patient, by id: theirs, and of everybody who logged for them. */
export const whoRecorded = async (
  scope: RecordScope,
  { id, name }: Pick<PatientRow, 'id' | 'name'>,
): Promise<ReadonlyMap<string, string>> => new Map([[id, name], ...(await helperNames(scope))])
