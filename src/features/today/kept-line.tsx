'use client'
import { useTranslations } from 'next-intl'
import { localDay } from '@/domain/calendar-day'
import { waiting } from '@/offline/queued-fact'
import type { PatientRecord } from '@/offline/use-phone'
import { Icon } from '@/ui/icon'

/** That what was recorded here has reached the clinic, in quiet words. While it has not, the foot says so. */
export function KeptLine({ patient }: { patient: PatientRecord }) {
  const words = useTranslations('today.kept')
  const { queue, reading, record } = patient
  if (waiting(queue) > 0) return null
  const hasEntries = record.entries.some(
    ({ recordedAt, timeZone }) => localDay(recordedAt, timeZone) === record.today,
  )
  const isAway = reading === 'unreachable'
  return (
    <p className="tiny faint sent">
      <Icon name={isAway ? 'offline' : 'check'} small />
      {words(isAway ? 'away' : hasEntries ? 'sent' : 'ready')}
    </p>
  )
}
