'use client'
import { useTranslations } from 'next-intl'
import { addDays } from '@/domain/calendar-day'
import { OUTCOME_DAYS } from '@/domain/outcome-due'
import type { RecordFacts } from '@/domain/record'
import { useDates } from '@/messages/use-dates'
import { ButtonLink } from '@/ui/button-link'

/** The way to what was answered on how they are getting on, as long as it can be put right. */
export function OutcomeLink({ record }: { record: RecordFacts }) {
  const words = useTranslations('outcomes.own')
  const dates = useDates()
  const last = record.outcomes.answers.at(-1)
  if (last === undefined || record.today >= addDays(last.day, OUTCOME_DAYS)) return null
  const day = dates.near(last.day, record.today) ?? dates.day(last.day, 'weekday')
  return (
    <p className="mb-2">
      <ButtonLink variant="quiet" size="touch" icon="progress" href="/log/measures">
        {words('look', { day })}
      </ButtonLink>
    </p>
  )
}
