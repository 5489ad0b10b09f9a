'use client'
import type { TodayCard } from '@/domain/today-card'
import type { PatientRecord } from '@/offline/use-phone'
import type { ExerciseChanges } from './exercise-changes'
import type { ExercisesToday } from './exercises-today'
import { useBrought } from './use-brought'

type Parts = { list: typeof ExercisesToday; changes: typeof ExerciseChanges }

const kept = { part: null as Parts | null }
const bring = async (): Promise<Parts> => {
  const [{ ExercisesToday: list }, { ExerciseChanges: changes }] = await Promise.all([
    import('./exercises-today'),
    import('./exercise-changes'),
  ])
  return { list, changes }
}

/** The day's exercises, or what changed in them, once their program is here; and most people have none. */
export function ExercisesLater(props: { part: keyof Parts; patient: PatientRecord; card: TodayCard }) {
  const { part, patient, card } = props
  const isAsked = patient.record.programmes.some(({ exercises }) => exercises.length > 0)
  const parts = useBrought(kept, bring, isAsked)
  if (!isAsked || parts === null) return null
  const Part = parts[part]
  return <Part patient={patient} card={card} />
}
