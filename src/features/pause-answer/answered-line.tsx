'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { requestedPauses } from '@/domain/pause-request'
import type { DayRange, PauseRequest } from '@/domain/pause-request'
import type { RecordFacts } from '@/domain/record'
import { useDates } from '@/messages/use-dates'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { AnswerButtons } from './answer-buttons'
import { useWhyWords } from './use-why-words'

/** What was answered and by whom; it can be answered anew. */
export function AnsweredLine(props: { patientId: string; request: PauseRequest; record: RecordFacts }) {
  const words = useTranslations('pauseAnswer')
  const dates = useDates()
  const why = useWhyWords()
  const [isOpen, setOpen] = useState(false)
  const { request, record } = props
  const given = requestedPauses(record.requests).find(({ id }) => id === request.id)
  const range = ({ from, to }: DayRange) => ({
    from: dates.day(from, 'short'),
    to: from === to ? 'none' : dates.day(to, 'short'),
  })
  const by = request.answer?.by ?? ''
  return (
    <div className="mb-4">
      <Notice icon="pause">
        <div className="stack">
          <div className="row">
            <div className="fill">
              <b>
                {given === undefined ? words('declined', range(request)) : words('granted', range(given))}
              </b>{' '}
              <span className="soft wrap-anywhere">
                {why(request)} {by === '' ? null : words('by', { by })}{' '}
                {request.endedOn === null ? null : words('ended')}
              </span>
            </div>
            <Button
              aria-expanded={isOpen}
              onClick={() => {
                setOpen(!isOpen)
              }}
            >
              {words(isOpen ? 'leave' : 'change')}
            </Button>
          </div>
          {isOpen ? (
            <AnswerButtons
              patientId={props.patientId}
              request={request}
              onDone={() => {
                setOpen(false)
              }}
            />
          ) : null}
        </div>
      </Notice>
    </div>
  )
}
