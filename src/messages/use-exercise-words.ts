'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { ExerciseKey } from '@/domain/exercise-library'
import { numberedLines } from './numbered-lines'

/** What teaches one of our exercises, in the reader's language. The route sends the namespace 'exercises'. */
export function useExerciseWords() {
  const t = useTranslations('exercises')
  return useMemo(() => {
    const isLine = (path: string): path is Parameters<typeof t>[0] => t.has(path as never)
    const numbered = (path: string) => numberedLines(path, isLine, t)
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
