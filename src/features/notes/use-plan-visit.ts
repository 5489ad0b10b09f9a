'use client'
import { useMutation } from '@tanstack/react-query'
import { useTRPC } from '@/trpc/provider'
import { usePatientChanged } from '@/trpc/use-patient-changed'

/** Adds an appointment, moves it, calls it off, or says that nobody came. */
export function usePlanVisit(patientId: string, onDone?: () => void) {
  const trpc = useTRPC()
  const patientChanged = usePatientChanged(patientId)
  return useMutation({
    ...trpc.visit.plan.mutationOptions(),
    onSuccess: () => {
      onDone?.()
    },
    onSettled: patientChanged,
  })
}
