'use client'
import { useTranslations } from 'next-intl'
import { dueOutcome } from '@/domain/outcome-due'
import type { RecordFacts } from '@/domain/record'
import { isolated } from '@/messages/isolated'
import { ButtonLink } from '@/ui/button-link'
import { Icon } from '@/ui/icon'

/** Some questions on how the patient is getting on, while they are asked. */
export function OutcomeCard({ record }: { record: RecordFacts }) {
  const words = useTranslations('outcomes.card')
  const due = dueOutcome(record)
  if (due === null) return null
  return (
    <section className="card check-card mb-5" aria-labelledby="outcomes">
      <Icon name="progress" />
      <p className="fill wrap-anywhere">
        <b className="block" id="outcomes">
          {words('title')}
        </b>
        <span className="small soft">
          {words('about', { occasion: due.occasion, by: isolated(due.by ?? '') })}
        </span>
      </p>
      <ButtonLink size="touch" href="/log/measures" aria-label={words('answerName')}>
        {words('answer')}
      </ButtonLink>
    </section>
  )
}
