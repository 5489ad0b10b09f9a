'use client'
import { useTranslations } from 'next-intl'
import { addDays, maxDay } from '@/domain/calendar-day'
import { lengthOf } from '@/domain/pause-request'
import type { PauseRequest } from '@/domain/pause-request'
import { useDates } from '@/messages/use-dates'
import { errorCodeOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { useAnswer } from './use-answer'

/** All days, only those that lay ahead when it was asked, or none. */
export function AnswerButtons(props: { patientId: string; request: PauseRequest; onDone?: () => void }) {
  const words = useTranslations('pauseAnswer')
  const errors = useTranslations('errors')
  const dates = useDates()
  const { request, onDone } = props
  const answer = useAnswer(props.patientId, request)
  const { from, to, askedOn } = request
  const ahead = maxDay(from, addDays(askedOn, 1))
  return (
    <div className="stack">
      {answer.error === null ? null : (
        <Notice icon="alert" tone="amber" role="alert">
          {errors(errorCodeOf(answer.error))}
        </Notice>
      )}
      <div className="row" role="group" aria-label={words('group')}>
        <Button
          variant="tinted"
          busy={answer.isPending}
          onClick={() => {
            answer.send({ from, to }, onDone)
          }}
        >
          {words('grantAll', { days: lengthOf(request) })}
        </Button>
        {ahead === from || ahead > to ? null : (
          <Button
            busy={answer.isPending}
            onClick={() => {
              answer.send({ from: ahead, to }, onDone)
            }}
          >
            {words('grantFrom', { day: dates.day(ahead, 'short') })}
          </Button>
        )}
        <Button
          busy={answer.isPending}
          onClick={() => {
            answer.send(null, onDone)
          }}
        >
          {words('decline')}
        </Button>
      </div>
    </div>
  )
}
