'use client'
import { useTimeZone, useTranslations } from 'next-intl'
import { localDay } from '@/domain/calendar-day'
import { lengthOf, requestedPauses } from '@/domain/pause-request'
import type { DayRange, PauseRequest } from '@/domain/pause-request'
import type { RecordFacts } from '@/domain/record'
import { useDates } from '@/messages/use-dates'
import { Notice } from '@/ui/notice'
import { AnswerButtons } from './answer-buttons'
import { useWhyWords } from './use-why-words'

/** A pause that waits for the clinic: why, what holds meanwhile, and the answer. */
export function AnswerCard(props: { patientId: string; request: PauseRequest; record: RecordFacts }) {
  const words = useTranslations('pauseAnswer')
  const dates = useDates()
  const why = useWhyWords()
  const zone = useTimeZone() ?? 'UTC'
  const { request, record } = props
  const given = requestedPauses(record.requests).find(({ id }) => id === request.id)
  const arrived = localDay(request.arrivedAt, zone)
  const range = ({ from, to }: DayRange) => ({
    from: dates.day(from, 'short'),
    to: from === to ? 'none' : dates.day(to, 'short'),
  })
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
            {given === undefined
              ? words('waiting')
              : words('provisional', {
                  days: lengthOf(given),
                  ...range(given),
                })}
          </p>
          <AnswerButtons patientId={props.patientId} request={request} />
        </div>
      </Notice>
    </div>
  )
}
