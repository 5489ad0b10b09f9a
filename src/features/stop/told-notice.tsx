'use client'
import { useTranslations } from 'next-intl'
import type { StopFacts } from '@/domain/stop'
import { isUnsent } from '@/offline/queued-fact'
import type { PatientRecord } from '@/offline/use-phone'
import { Notice } from '@/ui/notice'

/** Whether the clinic knows. Until it has said so, the telephone is the only way that counts. */
export function ToldNotice({ stop, patient }: { stop: StopFacts; patient: PatientRecord }) {
  const words = useTranslations('stopScreen.told')
  const { queue, link, clinic } = patient
  if (isUnsent(queue, stop.id)) {
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
