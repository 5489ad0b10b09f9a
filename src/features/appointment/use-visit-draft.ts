'use client'
import { useState } from 'react'
import type { VisitKind } from '@/domain/visit'
import { newId } from '@/trpc/new-id'
import { useUnsentDraft } from '@/trpc/unsent-draft'
import { heldAs, isVisitDraft, newVisitDraft } from './visit-draft'
import type { VisitDraft } from './visit-draft'

/** What is typed in an appointment, kept in this tab until it is signed. From its first letter on it is of the one that is
 * planned for today, or else of one that nobody planned. */
export function useVisitDraft(patientId: string, planned: { visitId: string; kind: VisitKind } | null) {
  const unsent = useUnsentDraft(`visit.${patientId}`, isVisitDraft)
  const [typed, setTyped] = useState<VisitDraft | null>(null)
  const [fresh, setFresh] = useState(() => newVisitDraft(newId))
  const draft = typed ?? unsent.offered?.value ?? (planned === null ? fresh : heldAs(fresh, planned))
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
      setFresh(newVisitDraft(newId))
    },
  }
}
