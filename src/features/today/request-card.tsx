'use client'
import { useTranslations } from 'next-intl'
import type { RequestStanding } from '@/domain/pause-request'
import type { TodayCard } from '@/domain/today-card'
import { usePatientRecord } from '@/offline/use-phone'
import { RequestWords } from '@/record/request-words'
import { ButtonLink } from '@/ui/button-link'
import { Icon } from '@/ui/icon'

/** Pauses that the patient asked for; the one that today lies in has been told above. */
export function RequestCards({ card }: { card: TodayCard }) {
  return card.requests
    .filter((standing) => standing !== card.pausedBy)
    .map((standing) => (
      <section key={standing.request.id} className="card mb-5" aria-labelledby={standing.request.id}>
        <div className="why">
          <span className="why-glyph">
            <Icon name="pause" />
          </span>
          <AskedPause standing={standing} headingId={standing.request.id} />
        </div>
      </section>
    ))
}

/** A pause that was asked for; to the patient with the way to take it back or end it. */
export function AskedPause({ standing, headingId }: { standing: RequestStanding; headingId: string }) {
  const words = useTranslations('pauseRequest')
  const { helper } = usePatientRecord()
  return (
    <>
      <RequestWords standing={standing} headingId={headingId} />
      {helper === null ? (
        <ButtonLink size="touch" className="mt-2" href="/log/pause" aria-label={words('openName')}>
          {words('open')}
        </ButtonLink>
      ) : null}
    </>
  )
}

/** The calm ways to say that days cannot be walked, and that somebody fell. */
export function AwayLinks() {
  const words = useTranslations()
  return (
    <p className="-mt-2 mb-4 text-center">
      <ButtonLink variant="quiet" size="touch" icon="pause" href="/log/pause">
        {words('pauseRequest.link')}
      </ButtonLink>
      <ButtonLink variant="quiet" size="touch" icon="alert" href="/log/fall">
        {words('fall.link')}
      </ButtonLink>
    </p>
  )
}
