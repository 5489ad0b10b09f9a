'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useUnsentDraft } from '@/trpc/unsent-draft'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { TextArea } from '@/ui/text-area'
import { useWriteNote } from './use-write-note'

const isText = (value: unknown): value is string => typeof value === 'string'

/** A new note, or another version of one: kept as it is for now, or signed. */
export function NoteForm(props: {
  patientId: string
  note?: { noteId: string; text: string }
  onDone?: () => void
}) {
  const words = useTranslations('notes')
  const { note, onDone } = props
  const unsent = useUnsentDraft(`note.${note?.noteId ?? props.patientId}`, isText)
  const [typed, setTyped] = useState<string | null>(null)
  const [isTried, setTried] = useState(false)
  const text = typed ?? unsent.offered?.value ?? note?.text ?? ''
  const write = useWriteNote(props.patientId, note?.noteId ?? null, () => {
    unsent.drop()
    setTyped(null)
    setTried(false)
    onDone?.()
  })
  const wrong = write.wrong(text)
  const send = (signed: boolean) => {
    setTried(true)
    if (wrong === null) write.send(text, signed)
  }
  return (
    <div className="grid gap-2">
      <TextArea
        label={words(note === undefined ? 'new' : 'correct')}
        rows={3}
        value={text}
        readOnly={write.isBusy}
        error={isTried ? wrong : null}
        onChange={({ target }) => {
          setTyped(target.value)
          unsent.keep(target.value)
        }}
      />
      {write.error === null ? null : (
        <Notice icon="alert" tone="amber" role="alert">
          {write.error}
        </Notice>
      )}
      <div className="row">
        <Button
          variant="tinted"
          busy={write.isBusy}
          onClick={() => {
            send(true)
          }}
        >
          {words('sign')}
        </Button>
        <Button
          busy={write.isBusy}
          onClick={() => {
            send(false)
          }}
        >
          {words('keep')}
        </Button>
        {onDone === undefined ? null : (
          <Button
            variant="quiet"
            onClick={() => {
              unsent.drop()
              onDone()
            }}
          >
            {words('leave')}
          </Button>
        )}
      </div>
    </div>
  )
}
