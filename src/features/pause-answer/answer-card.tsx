'use client'
import { useTimeZone, useTranslations } from 'next-intl'
import { localDay } from '@/domain/calendar-day'
import { lengthOf } from '@/domain/pause-request'
import type { DayRange, PauseRequest } from '@/domain/pause-request'
import { useDates } from '@/messages/use-dates'
import { Notice } from '@/ui/notice'
import { AnswerButtons } from './answer-buttons'
import { useRequestWords } from './use-request-words'

/** A pause that waits for the clinic: why, what holds meanwhile, and the answer. */
export function AnswerCard(props: { patientId: string; request: PauseRequest; given: DayRange | null }) {
  const words = useTranslations('pauseAnswer')
  const dates = useDates()
  const { why, range } = useRequestWords()
  const zone = useTimeZone() ?? 'UTC'
  const { request, given } = props
  const arrived = localDay(request.arrivedAt, zone)
  return (
    <div className="mb-5">
      <Notice icon="pause" tone="amber">
        <div className="stack">
          <div>
            <b>{words('title', { days: lengthOf(request), ...range(request) })}</b>{' '}
            <span className="soft wrap-anywhere">{why(request)}</span>
            {arrived > request.askedOn ? (
              <span className="soft"> {words('arrived', { at: dates.day(arrived, 'short') })}</span>
            ) : null}
          </div>
          <p className="small soft">
            {given === null
              ? words('waiting')
              : words('provisional', { days: lengthOf(given), ...range(given) })}
          </p>
          <AnswerButtons patientId={props.patientId} request={request} />
        </div>
      </Notice>
    </div>
  )
}
