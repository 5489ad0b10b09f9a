'use client'
import { useTranslations } from 'next-intl'
import { lengthOf, requestedPauses } from '@/domain/pause-request'
import type { DayRange, PauseRequest } from '@/domain/pause-request'
import type { RecordFacts } from '@/domain/record'
import { useDates } from '@/messages/use-dates'
import { momentNow } from '@/offline/use-phone'

/** What would not count at once, and what would wait for the clinic, by the very rule that judges it later. */
export function AskPreview({ asked, record }: { asked: DayRange | null; record: RecordFacts }) {
  const words = useTranslations('pauseRequest.ask')
  const dates = useDates()
  if (asked === null) return null
  const free = requestedPauses([...record.requests, supposed(asked, record)]).find(
    ({ id }) => id === SUPPOSED,
  )
  const rest = lengthOf(asked) - (free === undefined ? 0 : lengthOf(free))
  const day = (value: DayRange['from']) => dates.day(value, 'weekday')
  return (
    <div className="card stack" role="status">
      {free === undefined ? null : (
        <p>
          {free.from === free.to
            ? words('freeOne', { from: day(free.from) })
            : words('free', { from: day(free.from), to: day(free.to) })}
        </p>
      )}
      {rest === 0 ? null : <p>{words('wait', { days: rest })}</p>}
    </div>
  )
}

const SUPPOSED = '~'

const supposed = ({ from, to }: DayRange, { today }: RecordFacts): PauseRequest => {
  const { at } = momentNow()
  const asked = { askedOn: today, recordedAt: at, arrivedAt: at }
  return {
    id: SUPPOSED,
    from,
    to,
    reason: 'other',
    note: null,
    ...asked,
    endedOn: null,
    answer: null,
  }
}
