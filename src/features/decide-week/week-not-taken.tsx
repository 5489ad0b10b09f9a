'use client'
import { useTranslations } from 'next-intl'
import type { RecordFacts } from '@/domain/record'
import { decisionOfWeek } from '@/domain/ripe-weeks'
import type { WeekProposal } from '@/domain/week-decision'
import { useDates } from '@/messages/use-dates'
import { errorCodeOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { useDecisionWords } from './use-decision-words'

/** What somebody typed or sent about a week that may not stand there any more. */
export type NotTaken = {
  /** Which panel it belongs to. */
  panel: string
  seen: WeekProposal
  /** What the server answered; null of what was not sent. */
  error: unknown
  /** As typed; empty where none was. */
  reason: string
}

/** Why a decision was not taken, who was first, and the reason that was typed for it: it belongs to no panel any more. */
export function WeekNotTaken(props: { notTaken: NotTaken; record: RecordFacts; onClose: () => void }) {
  const { seen, error, reason } = props.notTaken
  const { week, weekStart, decided } = seen
  const words = useTranslations('weekly.notTaken')
  const errors = useTranslations('errors')
  const dates = useDates()
  const decisionWords = useDecisionWords()
  const made = decisionOfWeek(props.record.decisions, weekStart)
  return (
    <Notice icon="people" tone="amber" role="alert">
      <div className="stack">
        <p>
          {made !== null && made.id !== decided?.id
            ? words('first', {
                ...{ week, by: made.decidedBy, at: dates.moment(made.decidedAt, 'brief') },
                what: decisionWords.what(made, props.record),
              })
            : error === null
              ? words('gone', { week })
              : words('other', { week, why: errors(errorCodeOf(error)) })}
        </p>
        {reason.trim() === '' ? null : <p>{words('kept', { reason })}</p>}
        <span>
          <Button size="small" onClick={props.onClose}>
            {words('close')}
          </Button>
        </span>
      </div>
    </Notice>
  )
}
