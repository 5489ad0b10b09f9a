'use client'
import { useTranslations } from 'next-intl'
import { isUntold } from '@/offline/queued-fact'
import type { PatientRecord } from '@/offline/use-phone'
import { Notice } from '@/ui/notice'

/** Whether the clinic knows. Until it has said so, the telephone is the only way that counts. */
export function ToldNotice({ patient }: { patient: PatientRecord }) {
  const words = useTranslations('stopScreen.told')
  const { record, queue, link, clinic } = patient
  if (isUntold(record.stops, queue)) {
    const why = (
      {
        'sign-in': 'signIn',
        unreachable: 'noSignal',
        outdated: 'waits',
        sending: 'trying',
        idle: 'waits',
      } as const
    )[link]
    return (
      <Notice icon="offline" tone="amber" role="alert">
        <b>{words('notYet')}</b> {words(why)} {words('live')}
      </Notice>
    )
  }
  return (
    <Notice icon="check" role="status">
      {words('told', { clinic: clinic.name })} {words('live')}
    </Notice>
  )
}
