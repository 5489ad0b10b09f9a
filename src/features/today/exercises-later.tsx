'use client'
import { useEffect, useState } from 'react'
import type { PatientRecord } from '@/offline/use-phone'
import type { ExercisesToday } from './exercises-today'

let here: typeof ExercisesToday | null = null

/** The day's exercises, once their program is here: the walk does not wait for it, and most people have none. */
export function ExercisesLater({ patient }: { patient: PatientRecord }) {
  const isAsked = patient.record.programmes.some(({ exercises }) => exercises.length > 0)
  const [found, setFound] = useState(() => ({ List: here }))
  useEffect(() => {
    if (!isAsked || here !== null) return
    import('./exercises-today').then(
      ({ ExercisesToday: List }) => {
        here = List
        setFound({ List })
      },
      // Without a network they come with the next visit.
      () => undefined,
    )
  }, [isAsked])
  return isAsked && found.List !== null ? <found.List patient={patient} /> : null
}
