'use client'
import { useTranslations } from 'next-intl'
import type { OutcomeAnswer } from '@/domain/outcome'
import type { OutcomeStep } from '@/domain/outcome-sitting'

export type SaidLine = { step: OutcomeStep; question: string; said: string }

/** Every answer as a line of its own, a skipped one too. */
export function useSaidLines(): (
  said: Pick<OutcomeAnswer, 'pain' | 'activities' | 'change'>,
  asksChange: boolean,
) => SaidLine[] {
  const words = useTranslations('outcomes.check')
  const steps = useTranslations('outcomeWords.steps')
  const scoreWords = (score: number | null) => (score === null ? words('skipped') : words('of', { score }))
  return ({ pain, activities, change }, asksChange) => [
    { step: 'pain', question: words('pain'), said: scoreWords(pain) },
    ...(activities.length === 0
      ? [{ step: 'activities' as const, question: words('activities'), said: words('none') }]
      : activities.map(({ wording, score }, place): SaidLine => ({
          step: `score-${place}`,
          ...{ question: wording, said: scoreWords(score) },
        }))),
    ...(asksChange
      ? [
          {
            step: 'change' as const,
            question: words('changed'),
            said: change === null ? words('skipped') : steps(change),
          },
        ]
      : []),
  ]
}
