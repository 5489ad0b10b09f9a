'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '@/trpc/provider'

/** After an act of the clinic about a patient, be it kept or refused: their record and the clinic's list are read anew. */
export function usePatientChanged(patientId: string) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  return () =>
    Promise.all([
      queries.invalidateQueries(trpc.patient.open.queryFilter({ patientId })),
      queries.invalidateQueries(trpc.caseload.open.queryFilter()),
    ])
}
