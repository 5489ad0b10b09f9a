'use client'
import { useEffect } from 'react'
import { usePatientRecord } from '@/offline/use-phone'
import { fetchDetails } from './details-later'
import { GateStep } from './gate-step'
import { MinutesStep } from './minutes-step'
import { PainStep } from './pain-step'
import { SavedStep } from './saved-step'
import { useWalkFlow } from './use-walk-flow'

/** One walk: minutes, pain before, worst pain, the gate, saved. */
export function LogWalk() {
  const patient = usePatientRecord()
  const flow = useWalkFlow(patient)
  useEffect(fetchDetails, [])
  if (flow.isOver) return null
  switch (flow.step) {
    case 'minutes':
      return <MinutesStep flow={flow} today={patient.record.today} />
    case 'before':
      return <PainStep key="before" moment="before" flow={flow} today={patient.record.today} />
    case 'worst':
      return <PainStep key="worst" moment="worst" flow={flow} today={patient.record.today} />
    case 'gate':
      return <GateStep flow={flow} today={patient.record.today} />
    case 'saved':
      return flow.saved === null ? null : <SavedStep walk={flow.saved} patient={patient} />
  }
}
