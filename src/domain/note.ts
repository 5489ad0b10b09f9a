import type { Instant } from '@/domain/calendar-day'

/** A version of a note as it was written. */
export type NoteVersion = { id: string; text: string; signed: boolean; at: Instant; by: string }

/** A clinician's note with all its versions, the oldest first; the last one counts. */
export type Note = { noteId: string; visitId: string | null; versions: NoteVersion[] }

/** The version that counts. */
export const latestOf = ({ versions }: Note): NoteVersion | null => versions.at(-1) ?? null
