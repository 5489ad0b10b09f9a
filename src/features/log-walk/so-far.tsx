'use client'
import { useTranslations } from 'next-intl'
import type { CalendarDay } from '@/domain/calendar-day'
import { useDates } from '@/messages/use-dates'
import { dayOfWalk } from './walk-answers'
import type { WalkAnswers } from './walk-answers'

/** What has been answered of this walk, in one line. */
export function SoFar({ answers, today }: { answers: WalkAnswers; today: CalendarDay }) {
  const words = useTranslations('logWalk.soFar')
  const dates = useDates()
  const bold = { b: (chunks: React.ReactNode) => <b>{chunks}</b> }
  const day = dayOfWalk(answers, today)
  const when = dates.near(day, today) ?? dates.day(day, 'short')
  return (
    <p className="so-far">
      {words.rich('minutes', { minutes: answers.minutes, when, ...bold })}
      {typeof answers.before === 'number' ? (
        <> · {words.rich('before', { score: answers.before, ...bold })}</>
      ) : null}
      {typeof answers.worst === 'number' ? (
        <> · {words.rich('worst', { score: answers.worst, ...bold })}</>
      ) : null}
    </p>
  )
}
