'use client'
import { usePatientRecord } from '@/offline/use-phone'
import { StopScreen } from './stop-screen'
import { Unwell } from './unwell'

/** "I feel unwell": the gate, one tap away; and while a safety stop is open, what to do. */
export function Stop() {
  const patient = usePatientRecord()
  const open = patient.record.stops.findLast(({ liftedAt }) => liftedAt === null)
  return open === undefined ? <Unwell patient={patient} /> : <StopScreen stop={open} patient={patient} />
}
