'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { discBarsLoads } from '@/domain/exercise-lock'
import { Refusal } from '@/domain/refusal'
import type { RefusalCode } from '@/domain/refusal'
import { gateConcernsOf, readAnswers, readClearance, screeningQuestions } from '@/domain/screening'
import type { Clearance, GivenAnswers, ScreeningFacts, ScreeningQuestion } from '@/domain/screening'
import { newId } from '@/trpc/new-id'
import { useTRPC } from '@/trpc/provider'
import { useUnsentDraft } from '@/trpc/unsent-draft'

const SHORTEST_REASON = 3

type LiftDraft = Clearance & { given: GivenAnswers; reason: string }
const untouched: LiftDraft = { given: {}, reason: '', clearance: null, loadedLegs: false }

const isDraft = (value: unknown): value is LiftDraft =>
  typeof value === 'object' &&
  value !== null &&
  'given' in value &&
  'reason' in value &&
  'loadedLegs' in value

type Problems = {
  answers: Partial<Record<ScreeningQuestion, RefusalCode>>
  reason: boolean
  clearance: boolean
}
const noProblems: Problems = { answers: {}, reason: false, clearance: false }

/** What still keeps a stop from being lifted, at its fields. */
function problemsOf({ given, reason, ...written }: LiftDraft): Problems {
  const answers = readAnswers(given)
  const open = screeningQuestions.filter((question) => given[question] === undefined)
  return {
    answers: Object.fromEntries([
      ...open.map((question) => [question, 'screening-incomplete'] as const),
      ...gateConcernsOf(given).map((question) => [question, 'gate-not-clear'] as const),
    ]),
    reason: reason.trim().length < SHORTEST_REASON,
    clearance: !(answers instanceof Refusal) && readClearance(answers, written) instanceof Refusal,
  }
}

const hasProblems = (found: Problems) =>
  found.reason || found.clearance || Object.keys(found.answers).length > 0

/** Lifting one stop: what has been answered and written so far, kept in this tab, and sending it. */
export function useLift(props: {
  stopId: string
  patientId: string
  screenings: readonly ScreeningFacts[]
  onLifted: () => void
}) {
  const { stopId, patientId } = props
  const trpc = useTRPC()
  const queries = useQueryClient()
  const draft = useUnsentDraft(`lift.${stopId}`, isDraft)
  const [changed, setChanged] = useState<LiftDraft | null>(null)
  const [tried, setTried] = useState(noProblems)
  // One conversation is kept once.
  const [screeningId] = useState(newId)
  const value = changed ?? draft.offered?.value ?? untouched
  const discTold = (value.given.disc ?? 'no') !== 'no' || discBarsLoads(props.screenings)
  const lift = useMutation({
    ...trpc.patient.liftStop.mutationOptions(),
    onSuccess: () => {
      draft.drop()
      props.onLifted()
      return queries.invalidateQueries(trpc.patient.open.queryFilter({ patientId }))
    },
  })
  const now = problemsOf(value)
  return {
    value,
    discTold,
    hasDraft: draft.offered !== null,
    isPending: lift.isPending,
    failure: lift.error,
    /** Of the last attempt, as far as they still hold. */
    problems: {
      tried,
      answerAt: (question: ScreeningQuestion) =>
        tried.answers[question] === undefined ? null : (now.answers[question] ?? null),
      reason: tried.reason && now.reason,
      clearance: tried.clearance && now.clearance,
    },
    change: (part: Partial<LiftDraft>) => {
      const next = { ...value, ...part }
      setChanged(next)
      draft.keep(next)
    },
    leave: () => {
      draft.drop()
      setChanged(null)
      setTried(noProblems)
    },
    submit: () => {
      if (lift.isPending) return
      setTried(now)
      const answers = readAnswers(value.given)
      if (hasProblems(now) || answers instanceof Refusal) return
      const { reason, clearance, loadedLegs } = value
      lift.mutate({
        ...{ patientId, stopId, reason, screeningId, answers, clearance },
        loadedLegs: loadedLegs && discTold,
      })
    },
  }
}
