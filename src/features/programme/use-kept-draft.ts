'use client'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTRPC } from '@/trpc/provider'
import { useUnsentDraft } from '@/trpc/unsent-draft'
import { isProgrammeForm } from './programme-form'
import type { ProgrammeForm } from './programme-form'

const PAUSE_MS = 1200
/** A save that was on its way when the page was left is stamped after what was typed meanwhile: not by more than this. */
const ON_ITS_WAY_MS = 60_000

/** One after the other: a save that arrives late would undo the one after it, or bring back what is discarded or published. */
export const draftScope = (patientId: string) => ({ id: `draft of ${patientId}` })

export type DraftState =
  | { kind: 'none' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'failed' }

/**
 * What is typed, kept in the tab at once and by the server after a short pause or when a field is left. `offered` is what an
 * earlier visit left: what the tab still has, since the server never said that it took it, else what the server has.
 */
export function useKeptDraft(patientId: string) {
  const trpc = useTRPC()
  const tab = useUnsentDraft(`programme.${patientId}`, isProgrammeForm)
  const kept = useQuery({
    ...trpc.programme.draft.queryOptions({ patientId }),
    staleTime: Infinity,
    // Whoever comes back is offered what was saved meanwhile.
    gcTime: 0,
    refetchOnWindowFocus: false,
  })
  const scope = draftScope(patientId)
  const save = useMutation({
    ...trpc.programme.saveDraft.mutationOptions(),
    scope,
    onSuccess: (_, { content }) => {
      if (isProgrammeForm(content)) tab.taken(content)
    },
  })
  const dropping = useMutation({ ...trpc.programme.dropDraft.mutationOptions(), scope })
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; form: ProgrammeForm } | null>(null)
  const flush = () => {
    const held = waiting.current
    if (held === null) return
    clearTimeout(held.timer)
    waiting.current = null
    save.mutate({ patientId, content: held.form, basedOn: held.form.basedOn })
  }
  const forget = () => {
    if (waiting.current !== null) clearTimeout(waiting.current.timer)
    waiting.current = null
    tab.drop()
  }
  useEffect(
    () => () => {
      if (waiting.current !== null) clearTimeout(waiting.current.timer)
    },
    [],
  )
  const mine = kept.data?.mine ?? null
  const content: unknown = mine?.content
  const atServer =
    mine !== null && isProgrammeForm(content) ? { savedAt: mine.savedAt, value: content } : null
  // Typed elsewhere since, the server's is the later one.
  const isTabs =
    tab.offered !== null &&
    (atServer === null || Date.parse(atServer.savedAt) < Date.parse(tab.offered.savedAt) + ON_ITS_WAY_MS)
  const state: DraftState = save.isPending
    ? { kind: 'saving' }
    : save.isError
      ? { kind: 'failed' }
      : save.isSuccess
        ? { kind: 'saved', at: save.data.savedAt }
        : { kind: 'none' }
  return {
    offered: isTabs ? tab.offered : atServer,
    others: kept.data?.others ?? [],
    state,
    keep: (form: ProgrammeForm) => {
      tab.keep(form)
      if (waiting.current !== null) clearTimeout(waiting.current.timer)
      waiting.current = { form, timer: setTimeout(flush, PAUSE_MS) }
    },
    flush,
    /** Published: the server has dropped its own. */
    forget,
    discard: () => {
      forget()
      save.reset()
      dropping.mutate({ patientId })
    },
  }
}
export type KeptDraft = ReturnType<typeof useKeptDraft>
