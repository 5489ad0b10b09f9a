'use client'
import { usePatientRecord } from '@/offline/use-phone'
import { ActivitiesStep } from './activities-step'
import { ChangeStep } from './change-step'
import { CheckStep } from './check-step'
import { OwnAnswers } from './own-answers'
import { PainStep } from './pain-step'
import { SavedStep } from './saved-step'
import { ScoreStep } from './score-step'
import { useOutcomeFlow } from './use-outcome-flow'

/** How the patient is getting on: pain, what they want to do, and what has changed; one question a screen, each may be
 * skipped. When nothing is asked, what was answered last. */
export function Outcomes() {
  const patient = usePatientRecord()
  const flow = useOutcomeFlow(patient.record)
  if (!flow.isReady) return null
  if (flow.savedId !== null) return <SavedStep patient={patient} id={flow.savedId} onMend={flow.mend} />
  const { sitting, step } = flow
  if (sitting === null || step === null) return <OwnAnswers patient={patient} onMend={flow.mend} />
  const at = { sitting, flow }
  if (step === 'pain') return <PainStep {...at} />
  if (step === 'activities') return <ActivitiesStep {...at} />
  if (step === 'change') return <ChangeStep {...at} />
  if (step === 'check') return <CheckStep {...at} />
  return <ScoreStep key={step} step={step} {...at} />
}
