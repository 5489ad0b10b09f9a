'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { DayRange, PauseRequest } from '@/domain/pause-request'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { AnswerButtons } from './answer-buttons'
import { useRequestWords } from './use-request-words'

/** What was answered and by whom; it can be answered anew. */
export function AnsweredLine(props: { patientId: string; request: PauseRequest; given: DayRange | null }) {
  const words = useTranslations('pauseAnswer')
  const { why, range } = useRequestWords()
  const [isOpen, setOpen] = useState(false)
  const { request, given } = props
  const by = request.answer?.by ?? ''
  return (
    <div className="mb-4">
      <Notice icon="pause">
        <div className="stack">
          <div className="row">
            <div className="fill">
              <b>{given === null ? words('declined', range(request)) : words('granted', range(given))}</b>{' '}
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
