'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { DecisionStep } from '@/domain/programme'
import type { WeekFigures } from '@/domain/week'

type ProposalFacts = NonNullable<DecisionStep['proposal']>

/** Why a week was decided as it was, in the words that the patient reads: its first reason with its figures. */
export function useWhyWords(): (
  proposal: ProposalFacts,
  figures: WeekFigures,
  of: 'walk' | 'exercise',
) => string {
  const words = useTranslations('record.own-why')
  return useMemo(
    () =>
      ({ reasons, because }, figures, of) => {
        const { kept, due, painEntries, reds, unsettled } = figures
        return words(because ?? reasons[0] ?? 'ready', {
          of,
          kept,
          due,
          painEntries,
          reds,
          unsettled,
        })
      },
    [words],
  )
}
