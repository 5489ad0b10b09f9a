import type { Note } from '@/domain/note'
import type { CareScope } from '@/server/access/scope'
import { instantFrom } from '@/server/db/row-value'

/** Every note with its versions; the one begun last comes first. */
export async function notesOf(scope: CareScope, staff: ReadonlyMap<string, string>): Promise<Note[]> {
  const { clinicId, patientId } = scope
  const rows = await scope.tx.noteVersion.findMany({
    where: { clinicId, patientId },
    orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }],
  })
  const notes = new Map<string, Note>()
  for (const { id, noteId, visitId, text, signed, writtenAt, writtenBy } of rows) {
    const note = notes.get(noteId) ?? { noteId, visitId, versions: [] }
    note.versions.push({ id, text, signed, at: instantFrom(writtenAt), by: staff.get(writtenBy) ?? '' })
    notes.set(noteId, note)
  }
  return [...notes.values()].reverse()
}

export type NewNoteVersion = {
  id: string
  noteId: string
  visitId: string | null
  text: string
  signed: boolean
}

/** False when its id is there already, be it another patient's. */
export async function insertNoteVersion(scope: CareScope, version: NewNoteVersion): Promise<boolean> {
  const { clinicId, patientId } = scope
  const added = await scope.tx.noteVersion.createMany({
    data: { ...version, clinicId, patientId, writtenAt: scope.now, writtenBy: scope.actor.id },
    skipDuplicates: true,
  })
  return added.count > 0
}

/** A version of this patient's that has that id, or null. */
export async function noteVersionOf(scope: CareScope, id: string): Promise<NewNoteVersion | null> {
  const { clinicId, patientId } = scope
  const row = await scope.tx.noteVersion.findUnique({ where: { clinicId_id: { clinicId, id }, patientId } })
  if (row === null) return null
  const { noteId, visitId, text, signed } = row
  return { id, noteId, visitId, text, signed }
}

/** Whether a note with that id is somebody else's. */
export async function isNoteOfAnother(scope: CareScope, noteId: string): Promise<boolean> {
  const { clinicId, patientId } = scope
  const found = await scope.tx.noteVersion.findFirst({
    where: { clinicId, noteId, patientId: { not: patientId } },
    select: { id: true },
  })
  return found !== null
}
