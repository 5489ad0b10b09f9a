'use client'
import { useState } from 'react'
import type { VisitKind } from '@/domain/visit'
import { newId } from '@/trpc/new-id'
import { useUnsentDraft } from '@/trpc/unsent-draft'
import { isVisitDraft, newVisitDraft } from './visit-draft'
import type { VisitDraft } from './visit-draft'

/** What is typed in an appointment, kept in this tab until it is signed; of one that was planned for today it has its id. */
export function useVisitDraft(patientId: string, planned: { visitId: string; kind: VisitKind } | null) {
  const unsent = useUnsentDraft(`visit.${patientId}`, isVisitDraft)
  const [typed, setTyped] = useState<VisitDraft | null>(null)
  const [fresh, setFresh] = useState(() => newVisitDraft(newId, planned))
  const draft = typed ?? unsent.offered?.value ?? fresh
  return {
    draft,
    change: (some: Partial<VisitDraft>) => {
      const next = { ...draft, ...some }
      setTyped(next)
      unsent.keep(next)
    },
    /** It is signed: what comes next is another appointment. */
    drop: () => {
      unsent.drop()
      setTyped(null)
      setFresh(newVisitDraft(newId, null))
    },
  }
}
