'use client'
import { useTranslations } from 'next-intl'
import { lengthOf } from '@/domain/pause-request'
import type { DayRange, RequestStanding } from '@/domain/pause-request'
import { useDates } from '@/messages/use-dates'

const withoutStop = (text: string) => text.replace(/[.\s]+$/, '')

/** A pause that the patient asked for: how long, why, when, and what the clinic says to it. The route sends the namespaces
 * 'pauseRequest' and 'record'. */
export function RequestWords({ standing, headingId }: { standing: RequestStanding; headingId: string }) {
  const words = useTranslations('pauseRequest.state')
  const reasons = useTranslations('record.pause')
  const { request, state, days } = standing
  const shown = days ?? request
  const note = request.note?.trim() ?? ''
  // Something else, and no word of what: nothing to repeat.
  const isPlain = note === '' && request.reason === 'other'
  const what = note === '' ? reasons(request.reason) : withoutStop(note)
  const rest = lengthOf(request) - lengthOf(shown)
  return (
    <>
      <h2 id={headingId}>{words(days === null ? 'asked' : 'title', { days: lengthOf(shown) })}</h2>
      {isPlain ? (
        days !== null && <p>{words('plain')}</p>
      ) : (
        <p className="wrap-anywhere">{words(days === null ? 'why' : 'what', { what })}</p>
      )}
      <p>
        <WhenWords days={shown} />
      </p>
      <p>
        {state === 'granted' && rest > 0 && request.endedOn === null ? words('grantedPart') : words(state)}
        {state === 'provisional' && rest > 0 && request.endedOn === null
          ? ` ${words('provisionalRest', { days: rest })}`
          : null}
      </p>
    </>
  )
}

function WhenWords({ days: { from, to } }: { days: DayRange }) {
  const words = useTranslations('pauseRequest.state')
  const dates = useDates()
  const day = dates.day(from, 'weekday')
  return from === to
    ? words('one', { from: day })
    : words('range', { from: day, to: dates.day(to, 'weekday') })
}
