'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { usePatientRecord } from '@/offline/use-phone'
import { GateStep } from './gate-step'
import { MinutesStep } from './minutes-step'
import { PainStep } from './pain-step'
import { SavedStep } from './saved-step'
import { useWalkFlow } from './use-walk-flow'

/** One walk: minutes, pain before, worst pain, the gate, saved. */
export function LogWalk() {
  const patient = usePatientRecord()
  const flow = useWalkFlow(patient)
  const router = useRouter()
  const { step, saved, isOver } = flow
  const isBehind = isOver || (saved !== null && saved.gate === 'clear' && step !== 'saved')
  useEffect(() => {
    // Back, or a reload, from a saved walk leads out: its questions are answered.
    if (isBehind) router.replace('/today')
  }, [isBehind, router])

  if (isOver) return null
  switch (isBehind ? 'saved' : step) {
    case 'minutes':
      return <MinutesStep flow={flow} today={patient.record.today} />
    case 'before':
      return <PainStep key="before" moment="before" flow={flow} today={patient.record.today} />
    case 'worst':
      return <PainStep key="worst" moment="worst" flow={flow} today={patient.record.today} />
    case 'gate':
      return <GateStep flow={flow} today={patient.record.today} />
    case 'saved':
      return saved === null ? null : <SavedStep walk={saved} patient={patient} />
  }
}
