'use client'
import { useTranslations } from 'next-intl'
import { localDay } from '@/domain/calendar-day'
import { waiting } from '@/offline/queued-fact'
import type { PatientRecord } from '@/offline/use-phone'
import { Icon } from '@/ui/icon'

/** Whether what was recorded here has reached the clinic, in quiet words. */
export function KeptLine({ patient }: { patient: PatientRecord }) {
  const words = useTranslations('today.kept')
  const { queue, link, reading, record } = patient
  const count = waiting(queue)
  if (count > 0) {
    const state = {
      sending: 'sending',
      idle: 'ready-to-go',
      unreachable: 'waiting',
      'sign-in': 'signIn',
      outdated: 'outdated',
    } as const
    const isTrying = link === 'sending' || link === 'idle'
    return (
      <div className="notice mt-5" role="status">
        <Icon name={isTrying ? 'cloud' : 'offline'} />
        <p className="fill">{words(state[link], { count })}</p>
      </div>
    )
  }
  const hasEntries = record.entries.some(
    ({ recordedAt, timeZone }) => localDay(recordedAt, timeZone) === record.today,
  )
  return (
    <p className="tiny faint sent">
      <Icon name={reading === 'unreachable' ? 'offline' : 'check'} small />
      {words(reading === 'unreachable' ? 'away' : hasEntries ? 'sent' : 'ready')}
    </p>
  )
}
