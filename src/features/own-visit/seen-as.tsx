'use client'
import { useTranslations } from 'next-intl'
import type { Instant } from '@/domain/calendar-day'
import { useDates } from '@/messages/use-dates'
import { waiting } from '@/offline/queued-fact'
import type { PatientRecord } from '@/offline/use-phone'
import { Icon } from '@/ui/icon'

type Seen = Pick<PatientRecord, 'queue' | 'reading' | 'link'> & { timeZone: string; asOf: Instant }

/** Whether the clinic sees the same, and as of when: what has not been sent yet counts here alone. */
export function SeenAs({ queue, reading, link, timeZone, asOf }: Seen) {
  const words = useTranslations('ownVisit.foot')
  const dates = useDates()
  const isAway = reading === 'unreachable' || link === 'unreachable'
  const unsent = waiting(queue)
  const said = [
    ...(isAway ? [words('away')] : []),
    ...(unsent > 0
      ? [words('unsent', { count: unsent })]
      : reading === 'read' && !isAway
        ? [words('same')]
        : []),
    words('asOf', { at: dates.moment(asOf, 'weekday', timeZone) }),
  ]
  return (
    <p className="small soft mt-4 flex items-baseline gap-2" role="status">
      <Icon name={isAway ? 'offline' : unsent > 0 ? 'cloud' : 'check'} small />
      <span>{said.join(' ')}</span>
    </p>
  )
}
