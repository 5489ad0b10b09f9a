'use client'
import { useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Refusal } from '@/domain/refusal'
import type { ScreeningAnswer } from '@/domain/safety'
import { gateConcernsOf, readAnswers } from '@/domain/screening'
import type { ScreeningQuestion } from '@/domain/screening'
import { phone } from '@/offline/browser-phone'
import { goHere, goOnHere } from '@/offline/go-here'
import { newScreening } from '@/offline/new-facts'
import { newId } from '@/offline/new-id'
import { raiseScreeningStop } from '@/offline/raise-stop'
import type { ScreeningDraft } from '@/offline/screening-draft'
import { momentNow } from '@/offline/use-phone'
import { useSaving } from '@/offline/use-saving'
import { addressOf, stepAfter, stepOf } from './screening-steps'

/** The questions of the screening, one step of the browser's history each, from where they were left. */
export function useScreeningFlow() {
  const params = useSearchParams()
  const [draft, setDraft] = useState<ScreeningDraft | null>(null)
  const saving = useSaving()
  useEffect(() => {
    const begin = (kept: ScreeningDraft | null) => {
      setDraft(kept ?? { id: newId(), given: {} })
    }
    phone.begun('screening').then(begin, () => {
      // A store that cannot be read keeps nobody from answering.
      begin(null)
    })
  }, [])
  const given = draft?.given ?? {}
  const step = stepOf(params.get('step'), given)

  /** Takes an answer. One that means "speak to someone now" stops first, as at the gate. */
  const answer = (at: number, question: ScreeningQuestion, said: ScreeningAnswer) => {
    if (draft === null) return
    const next = { ...draft, given: { ...given, [question]: said } }
    const [concern] = gateConcernsOf({ [question]: said })
    if (concern !== undefined) {
      void raiseScreeningStop(concern).catch(() => undefined)
      phone.keepBegun('screening', null).catch(() => undefined)
      goOnHere('/stop')
      return
    }
    setDraft(next)
    // Without it only a reload begins again.
    phone.keepBegun('screening', next).catch(() => undefined)
    goHere(addressOf(stepAfter(at, next.given)))
  }

  const send = () =>
    saving.save(async () => {
      const answers = readAnswers(given)
      if (draft === null || answers instanceof Refusal) return 'stays'
      await phone.record(newScreening(momentNow(), answers, draft.id))
      phone.keepBegun('screening', null).catch(() => undefined)
      goOnHere('/today')
      return 'left'
    })

  return { isReady: draft !== null, given, step, answer, send, ...saving }
}

export type ScreeningFlow = ReturnType<typeof useScreeningFlow>
