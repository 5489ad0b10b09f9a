'use client'
import { useState } from 'react'
import type { CalendarDay } from '@/domain/calendar-day'
import { keepSitting, sittingHere } from '@/offline/exercise-sitting'
import type { ExerciseSitting } from '@/offline/exercise-sitting'
import { newId } from '@/offline/new-id'

/** What has been done of today's exercise so far, kept in this tab from one press to the next. */
export function useSitting(itemId: string, day: CalendarDay) {
  const [sitting, setSitting] = useState<ExerciseSitting>(() => {
    const kept = sittingHere()
    if (kept?.itemId === itemId && kept.day === day) return kept
    return { id: newId(), itemId, day, done: [], run: null }
  })
  const change = (next: Partial<Pick<ExerciseSitting, 'done' | 'run'>>) => {
    const changed = { ...sitting, ...next }
    keepSitting(changed)
    setSitting(changed)
  }
  return { sitting, change }
}
