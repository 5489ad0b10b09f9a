'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { ExerciseKey } from '@/domain/exercise-library'

/** What teaches one of our exercises, in the reader's language. The route sends the namespace 'exercises'. */
export function useExerciseWords() {
  const t = useTranslations('exercises')
  return useMemo(() => {
    const numbered = (path: string): string[] => {
      const found: string[] = []
      while (t.has(`${path}${found.length + 1}`)) found.push(t(`${path}${found.length + 1}`))
      return found
    }
    return (key: ExerciseKey) => ({
      name: t(`${key}.name`),
      short: t(`${key}.short`),
      why: t(`${key}.why`),
      start: t(`${key}.start`),
      steps: numbered(`${key}.s`),
      cues: numbered(`${key}.c`),
      cautions: numbered(`${key}.w`),
    })
  }, [t])
}
