'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { phone } from '@/offline/browser-phone'
import { goHere } from '@/offline/go-here'
import { newZero } from '@/offline/new-facts'
import { newId } from '@/offline/new-id'
import { momentNow } from '@/offline/use-phone'
import type { PatientRecord } from '@/offline/use-phone'
import { useSaving } from '@/offline/use-saving'
import { ClinicHours } from '@/record/clinic-hours'
import { NotKept } from '@/record/not-kept'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { PhonePage } from '@/ui/phone-page'

/** Unwell, but none of the five: rest is all right, and the clinic's number stands here. */
export function NotTheseThings({ patient }: { patient: PatientRecord }) {
  const words = useTranslations('stopScreen.notThese')
  const fall = useTranslations('fall')
  const [id] = useState(newId)
  const { save, isBusy, isMissed } = useSaving()
  const { record, clinic, now } = patient
  const today = record.entries.filter(({ day }) => day === record.today)
  const canSayZero = record.programmes.length > 0 && !today.some(({ kind }) => kind !== 'morning')
  const rest = async () => {
    // The gate has just been answered: it is asked once per sitting.
    await phone.record(newZero(momentNow(), { day: record.today, reason: 'unwell', gate: 'clear' }, id))
    goHere('/today')
    return 'left' as const
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
        <NotKept isMissed={isMissed} />
        {canSayZero ? (
          <Button variant="main" size="big" busy={isBusy} onClick={() => void save(rest)}>
            {words('noWalk')}
          </Button>
        ) : null}
        {clinic.telephone === '' ? null : (
          <ButtonLink size="mid" icon="phone" href={`tel:${clinic.telephone.replaceAll(/[^\d+*#]/g, '')}`}>
            {words('call', { telephone: clinic.telephone })}
          </ButtonLink>
        )}
        {patient.helper === null ? (
          <ButtonLink size="mid" href="/log/fall">
            {fall('link')}
          </ButtonLink>
        ) : null}
        <ClinicHours clinic={clinic} now={now} isUrgent={false} />
        <p className="small soft">{words('live')}</p>
      </div>
    </PhonePage>
  )
}
