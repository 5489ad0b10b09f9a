import { Refusal } from '@/domain/refusal'
import type { CareScope } from '@/server/access/scope'
import { lockPatient } from '@/server/db/patient'
import { insertNoteVersion, isNoteOfAnother, noteVersionOf } from '@/server/db/note'
import type { NewNoteVersion } from '@/server/db/note'

/**
 * Writes a note, or another version of one; every version stays. Sent twice, it is kept once.
 * @throws Refusal not-found for an id that is somebody else's | same-id-other-content
 */
export async function writeNote(scope: CareScope, version: NewNoteVersion): Promise<void> {
  await lockPatient(scope)
  const sent = await noteVersionOf(scope, version.id)
  if (sent !== null) {
    if (sent.noteId === version.noteId && sent.text === version.text && sent.signed === version.signed) return
    throw new Refusal('same-id-other-content')
  }
  if (await isNoteOfAnother(scope, version.noteId)) throw new Refusal('not-found', 'noteId')
  if (!(await insertNoteVersion(scope, version))) throw new Refusal('not-found', 'id')
}
