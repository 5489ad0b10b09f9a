'use client'
import { useTranslations } from 'next-intl'
import { WALK } from '@/domain/walk-item'
import type { DecisionStep } from '@/domain/programme'
import type { WeekProposal } from '@/domain/week-decision'
import { useWeekWords } from '@/record/use-week-words'

/** The exercises of the same week, each with what becomes of it and why. */
export function WeekExercises({ week, steps }: { week: WeekProposal; steps: readonly DecisionStep[] }) {
  const words = useTranslations('weekly')
  const weekWords = useWeekWords()
  const exercises = steps.filter(({ item }) => item !== WALK)
  if (exercises.length === 0) return null
  return (
    <section className="border-t border-line pt-3" aria-label={words('exercises')}>
      <h3 className="small">{words('exercises')}</h3>
      <ul className="grid gap-1">
        {exercises.map((step) => (
          <li key={step.item} className="small">
            <b>{weekWords.doing(week, step)}</b>
            <span className="soft block">{weekWords.reasons(week, step.item).join(' ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
