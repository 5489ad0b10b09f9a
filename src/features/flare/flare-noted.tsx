'use client'
import { useTranslations } from 'next-intl'
import type { FlareNow } from '@/domain/flare-plan'
import type { CalendarDay } from '@/domain/calendar-day'
import type { PatientRecord } from '@/offline/use-phone'
import { NotKept } from '@/record/not-kept'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { useAskedHeading } from '@/ui/use-asked-heading'
import { CallClinic } from './call-clinic'
import { useEndFlare } from './use-end-flare'

/** A flare without a plan: who sees it and when, whom to call, and on its day the way back. */
export function FlareNoted(props: { flare: FlareNow; day: CalendarDay; clinic: PatientRecord['clinic'] }) {
  const { flare, day, clinic } = props
  const words = useTranslations('flare')
  const errors = useTranslations('errors')
  const { wrong, isBusy, isMissed, end } = useEndFlare(flare.id)
  const headingId = useAskedHeading()
  return (
    <>
      {wrong === null ? null : (
        <Notice icon="alert" tone="amber" role="alert">
          {errors(wrong)}
        </Notice>
      )}
      <h1 id={headingId} tabIndex={-1}>
        {words('noted.title')}
      </h1>
      <p className="mt-2">{words('noted.seen', { clinic: clinic.name })}</p>
      <p className="mt-3">{words('noted.minutes')}</p>
      <div className="stack mt-4 justify-items-start">
        <p>{words('on.worse')}</p>
        <CallClinic clinic={clinic} />
      </div>
      {day === flare.from ? (
        <section className="card mt-6 stack" aria-labelledby="end">
          <h2 id="end" className="text-base">
            {words('on.mistake')}
          </h2>
          <p className="small soft">{words('noted.mistakeAbout')}</p>
          <NotKept isMissed={isMissed} />
          <Button size="mid" busy={isBusy} onClick={end}>
            {words('on.takeBack')}
          </Button>
        </section>
      ) : null}
    </>
  )
}
