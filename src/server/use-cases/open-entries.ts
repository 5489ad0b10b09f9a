import type { EntryVersion } from '@/domain/entry'
import type { CareScope } from '@/server/access/scope'
import { entryVersionsOf } from '@/server/db/entry'
import { patientOf } from '@/server/db/patient'

/** Every version of every entry, withdrawn ones too, newest first. */
export async function openEntries(scope: CareScope): Promise<{ versions: EntryVersion[] }> {
  const { name } = await patientOf(scope)
  const versions = await entryVersionsOf(scope, name)
  return { versions: versions.toReversed() }
}
