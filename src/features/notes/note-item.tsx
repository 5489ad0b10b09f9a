'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { latestOf } from '@/domain/note'
import type { Note, NoteVersion } from '@/domain/note'
import { useDates } from '@/messages/use-dates'
import { AppLink } from '@/ui/app-link'
import { Button } from '@/ui/button'
import { useFocusKept } from '@/ui/use-focus-kept'
import { NoteForm } from './note-form'

/** A note as it stands, who signed it, and how it was before. */
export function NoteItem({ patientId, note }: { patientId: string; note: Note }) {
  const words = useTranslations('notes')
  const [isOpen, setOpen] = useState(false)
  const place = useFocusKept<HTMLLIElement>()
  const latest = latestOf(note)
  if (latest === null) return null
  const former = note.versions.slice(0, -1).reverse()
  return (
    <li {...place} className="grid gap-2">
      <p className="small soft">
        <Written version={latest} />
        {note.visitId === null ? null : (
          <>
            {' · '}
            <AppLink href={`/patients/${patientId}/appointment?visit=${note.visitId}`}>
              {words('ofVisit')}
            </AppLink>
          </>
        )}
      </p>
      {isOpen ? (
        <NoteForm
          patientId={patientId}
          note={{ noteId: note.noteId, text: latest.text }}
          onDone={() => {
            setOpen(false)
          }}
        />
      ) : (
        <>
          <p className="wrap-anywhere whitespace-pre-line">{latest.text}</p>
          <div>
            <Button
              size="small"
              icon="edit"
              onClick={() => {
                setOpen(true)
              }}
            >
              {words('correct')}
            </Button>
          </div>
        </>
      )}
      {former.length === 0 ? null : (
        <details>
          <summary className="small soft cursor-pointer py-1">
            {words('former', { count: former.length })}
          </summary>
          <ul className="grid gap-2">
            {former.map((version) => (
              <li key={version.id}>
                <p className="small soft">
                  <Written version={version} />
                </p>
                <p className="wrap-anywhere whitespace-pre-line">{version.text}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

function Written({ version: { signed, by, at } }: { version: NoteVersion }) {
  const words = useTranslations('notes')
  const dates = useDates()
  return words(signed ? 'signedBy' : 'writtenBy', { by, at: dates.moment(at, 'dated') })
}
