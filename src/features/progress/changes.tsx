'use client'
import { useTranslations } from 'next-intl'
import type { RecordFacts } from '@/domain/record'
import { eventsOf } from '@/domain/record-event'
import type { RecordEvent } from '@/domain/record-event'
import { daysBetween } from '@/domain/calendar-day'
import { useDates } from '@/messages/use-dates'
import { rangeOf } from './progress-range'

/** What changed and when, the newest first, each with its reason in the words of whoever decided it. */
export function Changes({ record }: { record: RecordFacts }) {
  const words = useTranslations('progress.changes')
  const dates = useDates()
  const { from, to } = rangeOf('all', record)
  const events = eventsOf(record, from, to).reverse()
  if (events.length === 0) return null
  return (
    <section aria-labelledby="changed">
      <div className="section-head">
        <h2 id="changed">{words('title')}</h2>
      </div>
      <ol className="changes">
        {events.map((event, place) => (
          <li key={`${event.day}-${event.kind}-${place}`}>
            <time dateTime={event.day}>{dates.day(event.day, 'brief')}</time>
            <EventWords event={event} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function EventWords({ event }: { event: RecordEvent }) {
  const words = useTranslations('progress.changes')
  const dates = useDates()
  const flareWords = ({ plan }: Extract<RecordEvent, { kind: 'flare' }>) =>
    plan === null
      ? words('flare')
      : words('flarePlan', { minutes: plan.minutes, day: dates.day(plan.to, 'weekday') })
  switch (event.kind) {
    case 'start':
      return <Change what={words('start', { minutes: event.minutes })} by={event.by} />
    case 'up':
    case 'held':
    case 'down':
    case 'changed':
      return (
        <Change
          what={words(event.kind, { minutes: event.minutesAfter })}
          why={event.reason ?? ''}
          by={event.by}
        />
      )
    case 'undo':
      return <Change what={words('undo', { minutes: event.minutesAfter })} by={event.by} />
    case 'pause': {
      const days = event.to === null ? 0 : daysBetween(event.from, event.to) + 1
      const asked = event.provisional ? ` ${words('pauseAsked')}` : ''
      return <Change what={words('pause', { days })} why={`${words(`pauseFor.${event.reason}`)}${asked}`} />
    }
    case 'flare':
      return <Change what={flareWords(event)} why={words('flareWhy')} />
    case 'fall':
      return <Change what={words('fall')} why={words('fallWhy')} />
    case 'stop':
      return <Change what={words('stop')} why={words('stopWhy')} />
    case 'lift':
      return <Change what={words('lift')} by={event.by} />
  }
}

const Change = (props: { what: string; why?: string; by?: string | null }) => (
  <span className="break-words">
    <b>{props.what}</b> {props.why}
    {props.by === null || props.by === undefined ? null : <span className="tiny soft block">{props.by}</span>}
  </span>
)
