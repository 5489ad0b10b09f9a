'use client'
import { useTranslations } from 'next-intl'
import { helperWhoTold } from '@/domain/who-told'
import type { TodayCard } from '@/domain/today-card'
import { isolated } from '@/messages/isolated'
import { useDates } from '@/messages/use-dates'
import { isUntold } from '@/offline/queued-fact'
import type { PatientRecord } from '@/offline/use-phone'
import { ButtonLink } from '@/ui/button-link'
import { Notice } from '@/ui/notice'

/** A safety stop is open: nothing is asked, nothing is praised; only speaking with the clinic goes on from here. */
export function StoppedPanel({ card, patient }: { card: TodayCard; patient: PatientRecord }) {
  const words = useTranslations('today.stopped')
  const dates = useDates()
  const { clinic, queue, record } = patient
  const stop = card.openStop
  if (stop === null) return null
  const helper = helperWhoTold(stop)
  return (
    <section className="stack-wide mt-5" aria-labelledby="stopped">
      <Notice icon="alert" tone="red">
        <h2 id="stopped">{words('title')}</h2>
        <p>{words('since', { day: dates.day(stop.day, 'weekday') })}</p>
        {helper === null ? null : <p>{words('toldBy', { name: isolated(helper) })}</p>}
      </Notice>
      {isUntold(record.stops, queue) ? (
        <Notice icon="offline" tone="amber" role="status">
          <b>{words('notTold')}</b>
        </Notice>
      ) : null}
      <p>{words('about')}</p>
      {clinic.telephone === '' ? null : (
        <ButtonLink
          variant="stop"
          size="big"
          icon="phone"
          href={`tel:${clinic.telephone.replaceAll(/[^\d+*#]/g, '')}`}
        >
          {words('call', { telephone: clinic.telephone })}
        </ButtonLink>
      )}
      <div className="pair">
        <ButtonLink size="mid" href="/stop">
          {words('what')}
        </ButtonLink>
        <ButtonLink size="mid" href="/log">
          {words('log')}
        </ButtonLink>
      </div>
    </section>
  )
}
