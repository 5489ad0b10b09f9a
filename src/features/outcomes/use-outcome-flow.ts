'use client'
import { useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { openRequest } from '@/domain/outcome'
import type { OutcomeAnswer } from '@/domain/outcome'
import { checkOutcome } from '@/domain/outcome-check'
import { dueOutcome } from '@/domain/outcome-due'
import { lastActivities } from '@/domain/outcome-series'
import { isGoingOn, newSitting, openStep, saidIn, sittingAgain, stepAt } from '@/domain/outcome-sitting'
import type { OutcomeSitting, OutcomeStep } from '@/domain/outcome-sitting'
import type { RecordFacts } from '@/domain/record'
import type { RefusalCode } from '@/domain/refusal'
import { phone } from '@/offline/browser-phone'
import { goHere, goOnHere } from '@/offline/go-here'
import { newId } from '@/offline/new-id'
import { newOutcome } from '@/offline/new-outcome'
import { momentNow } from '@/offline/use-phone'
import { useSaving } from '@/offline/use-saving'

const addressOf = (step: OutcomeStep) => `/log/measures?step=${step}`

/** What was begun and kept goes on; else what is asked today; else nothing is asked. */
function sittingFor(kept: OutcomeSitting | null, record: RecordFacts): OutcomeSitting | null {
  const due = dueOutcome(record)
  if (kept !== null && isGoingOn(kept, due, record.today)) return kept
  const known = lastActivities(record.outcomes.answers)
  return due === null ? null : newSitting(due, { id: newId(), known, today: record.today })
}

/** The questions, one step of the browser's history each, from where they were left. */
export function useOutcomeFlow(record: RecordFacts) {
  const params = useSearchParams()
  const [begun, setBegun] = useState<{ sitting: OutcomeSitting | null } | null>(null)
  const [savedId, setSaved] = useState<string | null>(null)
  const [wrong, setWrong] = useState<RefusalCode | null>(null)
  const { save, isBusy, isMissed } = useSaving()
  useEffect(() => {
    const begin = (kept: OutcomeSitting | null) => {
      setBegun((now) => now ?? { sitting: sittingFor(kept, record) })
    }
    // A store that cannot be read keeps nobody from answering.
    phone.begun('sitting').then(begin, () => {
      begin(null)
    })
  }, [record])
  const sitting = begun?.sitting ?? null

  /** Without the store only a reload begins again. */
  const change = (next: OutcomeSitting) => {
    setBegun({ sitting: next })
    phone.keepBegun('sitting', next).catch(() => undefined)
  }

  const send = () =>
    save(async () => {
      if (sitting === null) return 'stays'
      const moment = momentNow()
      const open = sitting.corrects === null ? openRequest(record.outcomes) : null
      const said = { ...saidIn(sitting), requestId: open?.id ?? null }
      const fact = newOutcome(moment, said, sitting.corrects, sitting.id)
      const refusal = checkOutcome(fact, { answers: record.outcomes.answers, now: moment.at })
      setWrong(refusal?.code ?? null)
      if (refusal !== null) return 'stays'
      await phone.record(fact)
      phone.keepBegun('sitting', null).catch(() => undefined)
      setSaved(fact.id)
      setBegun({ sitting: null })
      goOnHere('/log/measures')
      return 'stays'
    })

  return {
    isReady: begun !== null,
    sitting,
    step: sitting === null ? null : stepAt(params.get('step'), sitting),
    savedId,
    wrong,
    change,
    /** Takes what was answered and goes to the next question that is open; a mended answer leads back to the check. */
    answer: (next: OutcomeSitting) => {
      change(next)
      goHere(addressOf(openStep(next)))
    },
    look: (step: OutcomeStep) => {
      goHere(addressOf(step))
    },
    /** Everything once more, as it was answered. */
    mend: (answer: OutcomeAnswer) => {
      setSaved(null)
      change(sittingAgain(answer, { id: newId(), today: record.today }))
      goHere(addressOf('check'))
    },
    send,
    isBusy,
    isMissed,
  }
}

export type OutcomeFlow = ReturnType<typeof useOutcomeFlow>
/** One question of the sitting. */
export type StepProps = { sitting: OutcomeSitting; flow: OutcomeFlow }
