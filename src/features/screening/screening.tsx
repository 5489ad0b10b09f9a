'use client'
import { useEffect } from 'react'
import { goOnHere } from '@/offline/go-here'
import { usePatientRecord } from '@/offline/use-phone'
import { CheckStep } from './check-step'
import { QuestionStep } from './question-step'
import { useScreeningFlow } from './use-screening-flow'

/** The health questions before a programme starts: one at a time, checked, then sent. */
export function Screening() {
  const { record } = usePatientRecord()
  const flow = useScreeningFlow()
  const isStopped = record.stops.some(({ liftedAt }) => liftedAt === null)
  useEffect(() => {
    // While a stop is open the clinic goes through the questions together with the patient.
    if (isStopped) goOnHere('/stop')
  }, [isStopped])
  if (!flow.isReady || isStopped) return null
  const { step } = flow
  return step.kind === 'check' ? (
    <CheckStep answers={step.answers} flow={flow} />
  ) : (
    <QuestionStep key={step.question} at={step.at} question={step.question} flow={flow} />
  )
}
