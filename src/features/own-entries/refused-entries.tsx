'use client'
import { useTranslations } from 'next-intl'
import type { CalendarDay } from '@/domain/calendar-day'
import type { RecordedFact } from '@/domain/stop'
import { useDates } from '@/messages/use-dates'
import { phone } from '@/offline/browser-phone'
import { goHere } from '@/offline/go-here'
import { refused } from '@/offline/queued-fact'
import type { QueuedFact } from '@/offline/queued-fact'
import { usePatientRecord } from '@/offline/use-phone'
import { useDoneWords } from '@/record/use-done-words'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'

/** What the clinic could not take: said with its reason, to be mended or dropped. Nothing is dropped by itself. */
export function RefusedEntries(props: {
  queue: readonly QueuedFact[]
  today: CalendarDay
  /** Of this day alone; otherwise all. */
  day?: CalendarDay
}) {
  const list = refused(props.queue).filter(
    ({ fact }) => props.day === undefined || !('day' in fact) || fact.day === props.day,
  )
  return list.map((queued) => <RefusedEntry key={queued.fact.id} queued={queued} today={props.today} />)
}

function RefusedEntry({ queued, today }: { queued: QueuedFact; today: CalendarDay }) {
  const words = useTranslations('ownEntries.refused')
  const errors = useTranslations('errors')
  const dates = useDates()
  const { fact, sending } = queued
  const doneWords = useDoneWords(usePatientRecord().record)
  if (sending.state !== 'refused') return null
  const exerciseName = (one: RecordedFact) =>
    (one.kind === 'exercise' ? doneWords(one)?.name : null) ?? words('anExercise')
  const day = 'day' in fact ? (dates.near(fact.day, today) ?? dates.day(fact.day, 'short')) : ''
  return (
    <div className="mb-4">
      <Notice icon="alert" tone="amber" role="alert">
        <p>
          <b>
            {fact.kind === 'walk'
              ? words('walk', { minutes: fact.minutes, day })
              : words(fact.kind, { day, name: exerciseName(fact) })}
          </b>
        </p>
        <p>{errors(sending.code)}</p>
        <div className="row mt-2">
          {fact.kind === 'walk' && fact.replaces === null ? (
            <Button
              size="touch"
              onClick={() => {
                goHere(`/log?step=gate&again=${fact.id}`)
              }}
            >
              {words('mend')}
            </Button>
          ) : null}
          <Button size="touch" variant="quiet" onClick={() => void phone.drop(fact.id)}>
            {words('drop')}
          </Button>
        </div>
      </Notice>
    </div>
  )
}
