'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { LastChange } from '@/domain/last-change'
import { useWhyWords } from '@/record/use-why-words'

export type WalkChange = Pick<
  LastChange,
  'kind' | 'minutesBefore' | 'minutesAfter' | 'reason' | 'proposal' | 'figures'
>
type Reasons = Pick<LastChange, 'kind' | 'reason' | 'proposal' | 'figures'>

/** What a patient reads of a change: on the phone, and before it is decided beside the decision. The route sends the
 * namespaces 'today' and 'record'. */
export function useChangeWords() {
  const words = useTranslations('today.change')
  const why = useWhyWords()
  return useMemo(
    () => ({
      walk: ({ kind, minutesBefore: before, minutesAfter: after }: WalkChange): string =>
        words(kind === 'progress' && before === after ? 'hold' : kind, { before, after }),
      /** Why: as whoever decided it wrote, else the first of the rules' reasons. */
      about: ({ kind, reason, proposal, figures }: Reasons, of: 'walk' | 'exercise' = 'walk'): string => {
        if (kind === 'undo') return words('undoAbout')
        if (reason !== null) return reason
        return proposal === null || figures === null ? words('changeAbout') : why(proposal, figures, of)
      },
    }),
    [words, why],
  )
}
