'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { LONGEST_NOTE } from '@/domain/visit'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf } from '@/trpc/refusal'

/** Writes a note, or another version of one. */
export function useWriteNote(patientId: string, noteId: string | null, onDone: () => void) {
  const words = useTranslations('notes')
  const errors = useTranslations('errors')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const sent = useRef<{ content: string; id: string } | null>(null)
  const write = useMutation({
    ...trpc.visit.note.mutationOptions(),
    onSuccess: () => {
      sent.current = null
      onDone()
    },
    onSettled: () => queries.invalidateQueries(trpc.patient.open.queryFilter({ patientId })),
  })
  return {
    isBusy: write.isPending,
    error: write.error === null ? null : errors(errorCodeOf(write.error)),
    /** What is wrong with a text before it is sent; null where nothing is. */
    wrong: (text: string): string | null => {
      const { length } = text.trim()
      if (length === 0) return words('empty')
      return length > LONGEST_NOTE ? words('tooLong', { most: LONGEST_NOTE, length }) : null
    },
    send: (text: string, signed: boolean) => {
      // Pressed again after an answer that was lost, it is the same note.
      const content = JSON.stringify([text.trim(), signed])
      if (sent.current?.content !== content) sent.current = { content, id: newId() }
      const { id } = sent.current
      write.mutate({ patientId, id, noteId: noteId ?? id, text: text.trim(), signed })
    },
  }
}
