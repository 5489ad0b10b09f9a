'use client'
import { startTransition, useEffect, useState } from 'react'
import type { TodayCard } from '@/domain/today-card'
import type { PatientRecord } from '@/offline/use-phone'
import type { ExerciseChanges } from './exercise-changes'
import type { ExercisesToday } from './exercises-today'

type Parts = { list: typeof ExercisesToday; changes: typeof ExerciseChanges }
let here: Parts | null = null

/** The day's exercises, or what changed in them, once their program is here: the walk does not wait for it, nor a touch
 * for its drawing; and most people have none. */
export function ExercisesLater(props: { part: keyof Parts; patient: PatientRecord; card: TodayCard }) {
  const { part, patient, card } = props
  const isAsked = patient.record.programmes.some(({ exercises }) => exercises.length > 0)
  const [found, setFound] = useState(() => ({ parts: here }))
  useEffect(() => {
    if (!isAsked || here !== null) return
    Promise.all([import('./exercises-today'), import('./exercise-changes')]).then(
      ([{ ExercisesToday: list }, { ExerciseChanges: changes }]) => {
        here = { list, changes }
        startTransition(() => {
          setFound({ parts: here })
        })
      },
      // Without a network they come with the next visit.
      () => undefined,
    )
  }, [isAsked])
  if (!isAsked || found.parts === null) return null
  const Part = found.parts[part]
  return <Part patient={patient} card={card} />
}
