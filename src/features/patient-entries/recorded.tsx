'use client'
import { useTranslations } from 'next-intl'
import { daysBetween, localDay } from '@/domain/calendar-day'
import { useDates } from '@/messages/use-dates'
import { Tag } from '@/ui/tag'
import type { KeptVersion } from '@/domain/entry-groups'

/** When it was written down on the phone; marked where that was after its day, or where it arrived a day or more later. */
export function Recorded({ version }: { version: KeptVersion }) {
  const words = useTranslations('entries')
  const dates = useDates()
  const { recordedAt, arrivedAt, timeZone } = version
  const daysBehind = daysBetween(localDay(recordedAt, timeZone), localDay(arrivedAt, timeZone))
  return (
    <div className="grid justify-items-start gap-1">
      <span>{dates.moment(recordedAt, 'brief', timeZone)}</span>
      {version.late ? <Tag>{words('late')}</Tag> : null}
      {version.source === 'paper' ? <Tag>{words('paper')}</Tag> : null}
      {daysBehind >= 1 ? (
        <span className="tiny soft">
          {words('arrived', { at: dates.moment(arrivedAt, 'brief', timeZone) })}
        </span>
      ) : null}
    </div>
  )
}
