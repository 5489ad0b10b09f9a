'use client'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/ui/button-link'
import { Icon } from '@/ui/icon'

/** Asked while it can be answered: before noon and before the first walk. */
export function MorningCard() {
  const words = useTranslations('today.morning')
  return (
    <section className="card check-card mt-3" aria-labelledby="morning">
      <Icon name="sun" />
      <p className="fill">
        <b className="block" id="morning">
          {words('title')}
        </b>
        <span className="small soft">{words('about')}</span>
      </p>
      <ButtonLink variant="lead" size="touch" href="/log/morning" aria-label={words('answerName')}>
        {words('answer')}
      </ButtonLink>
    </section>
  )
}
