'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/provider'
import { NoteItem } from './note-item'
import { NoteForm } from './note-form'
import { Visits } from './visits'

/** Appointments, and the clinic's notes with all their versions. */
export function Notes({ patientId }: { patientId: string }) {
  const words = useTranslations('notes')
  const { data } = useSuspenseQuery(useTRPC().patient.open.queryOptions({ patientId }))
  const { visits, notes, record } = data
  return (
    <div className="@container">
      <div className="visit">
        <section className="panel rail">
          <h2>{words('title')}</h2>
          <NoteForm patientId={patientId} />
          {notes.length === 0 ? <p className="soft">{words('none')}</p> : null}
          <ol className="note-list">
            {notes.map((note) => (
              <NoteItem key={note.noteId} patientId={patientId} note={note} />
            ))}
          </ol>
        </section>
        <Visits patientId={patientId} visits={visits} today={record.today} timeZone={record.timeZone} />
      </div>
    </div>
  )
}
