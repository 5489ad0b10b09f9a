'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { phone } from '@/offline/browser-phone'
import { goHere } from '@/offline/go-here'
import { newZero } from '@/offline/new-facts'
import { momentNow } from '@/offline/use-phone'
import type { PatientRecord } from '@/offline/use-phone'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { PhonePage } from '@/ui/phone-page'
import { ClinicHours } from './clinic-hours'

/** Unwell, but none of the five: rest is all right, and the clinic's number stands here. */
export function NotTheseThings({ patient }: { patient: PatientRecord }) {
  const words = useTranslations('stopScreen.notThese')
  const [isBusy, setBusy] = useState(false)
  const { record, clinic, now } = patient
  const today = record.entries.filter(({ day }) => day === record.today)
  const canSayZero = record.programmes.length > 0 && !today.some(({ kind }) => kind !== 'morning')
  const rest = async () => {
    setBusy(true)
    // The gate has just been answered: it is asked once per sitting.
    await phone.record(newZero(momentNow(), { day: record.today, reason: 'unwell', gate: 'clear' }))
    goHere('/today')
  }
  return (
    <PhonePage
      bar={
        <ButtonLink variant="quiet" size="touch" icon="close" href="/today">
          {words('close')}
        </ButtonLink>
      }
    >
      <div className="stack-wide">
        <h1>{words('title')}</h1>
        <p>{words('about')}</p>
        {canSayZero ? (
          <Button variant="main" size="big" busy={isBusy} onClick={() => void rest()}>
            {words('noWalk')}
          </Button>
        ) : null}
        {clinic.telephone === '' ? null : (
          <ButtonLink size="mid" icon="phone" href={`tel:${clinic.telephone.replaceAll(/[^\d+*#]/g, '')}`}>
            {words('call', { telephone: clinic.telephone })}
          </ButtonLink>
        )}
        <ClinicHours clinic={clinic} now={now} isUrgent={false} />
        <p className="small soft">{words('live')}</p>
      </div>
    </PhonePage>
  )
}
