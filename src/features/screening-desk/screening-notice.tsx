'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { exerciseLock } from '@/domain/exercise-lock'
import { screeningWait } from '@/domain/screening-wait'
import { useDates } from '@/messages/use-dates'
import { useTRPC } from '@/trpc/provider'
import { ButtonLink } from '@/ui/button-link'
import { Notice } from '@/ui/notice'

/** On the patient's page: what still keeps the programme, or its exercises, waiting. */
export function ScreeningNotice({ patientId }: { patientId: string }) {
  const words = useTranslations('screeningDesk.notice')
  const dates = useDates()
  const { data } = useSuspenseQuery(useTRPC().patient.open.queryOptions({ patientId }))
  const { record } = data
  const waiting = screeningWait(record)
  const lock = exerciseLock(record)
  const isShut = lock.locked && record.programmes.some(({ exercises }) => exercises.length > 0)
  const page = `/patients/${patientId}/screening`
  return (
    <>
      {waiting === null ? null : (
        <div className="mb-5">
          <Notice icon="wait" tone="amber">
            <div className="row">
              <b className="fill">{words(waiting)}</b>
              <ButtonLink href={page}>{words(waiting === 'unanswered' ? 'open' : 'signNow')}</ButtonLink>
            </div>
          </Notice>
        </div>
      )}
      {isShut && lock.since !== null ? (
        <div className="mb-5">
          <Notice icon="alert" tone="amber">
            <div className="row">
              <b className="fill">{words('locked', { day: dates.day(lock.since, 'full') })}</b>
              <ButtonLink href={page}>{words('open')}</ButtonLink>
            </div>
          </Notice>
        </div>
      ) : null}
    </>
  )
}
