'use client'
import { useTranslations } from 'next-intl'
import { openRequest } from '@/domain/outcome'
import { dueOutcome, nextOutcome } from '@/domain/outcome-due'
import { isStopped } from '@/domain/record'
import type { RecordFacts } from '@/domain/record'
import { isolated } from '@/messages/isolated'
import { useDates } from '@/messages/use-dates'
import { errorCodeOf } from '@/trpc/refusal'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { useAsking } from './use-asking'

/** What the phone asks now and next; asking at once, and taking that back. */
export function Asking(props: { patientId: string; record: RecordFacts; hasJoined: boolean }) {
  const { patientId, record, hasJoined } = props
  const words = useTranslations('measures.asking')
  const errors = useTranslations('errors')
  const asking = useAsking(patientId)
  const sentence = useSentence(record)
  const open = openRequest(record.outcomes)
  const isDue = dueOutcome(record) !== null
  if (!hasJoined) return <p>{words('notJoined')}</p>
  return (
    <>
      {asking.error === null ? null : (
        <Notice icon="alert" tone="amber" role="alert">
          {errors(errorCodeOf(asking.error))}
        </Notice>
      )}
      <div className="row">
        <p className="fill" role="status">
          {sentence}
          {isStopped(record) ? ` ${words('stopped')}` : null}
        </p>
        {open !== null ? (
          <Button
            icon="undo"
            busy={asking.isPending}
            onClick={() => {
              asking.takeBack(open.id)
            }}
          >
            {words('takeBack')}
          </Button>
        ) : isDue ? null : (
          <Button busy={asking.isPending} onClick={asking.ask}>
            {words('now')}
          </Button>
        )}
      </div>
    </>
  )
}

function useSentence(record: RecordFacts): string {
  const words = useTranslations('measures.asking')
  const shared = useTranslations('outcomeWords')
  const dates = useDates()
  const open = openRequest(record.outcomes)
  const due = dueOutcome(record)
  if (open !== null) {
    const day = dates.near(open.askedOn, record.today) ?? dates.day(open.askedOn, 'short')
    return words('asked', { by: isolated(open.by), day })
  }
  if (due !== null && due.until !== null) {
    return words('due', { what: shared(`sets.${due.occasion}`), day: dates.day(due.until, 'short') })
  }
  const next = nextOutcome(record)
  return next === null
    ? words('nothingNext')
    : words('next', { what: shared(`sets.${next.occasion}`), day: dates.day(next.from, 'short') })
}
