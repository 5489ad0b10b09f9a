'use client'
import { useTranslations } from 'next-intl'
import { usePatientRecord } from '@/offline/use-phone'
import { CallLink } from '@/record/call-link'
import { ClinicHours } from '@/record/clinic-hours'
import { GateList } from '@/record/gate'
import { ButtonLink } from '@/ui/button-link'

/** The gate's five, whom to call for which, and until when somebody answers: as this phone last knew it. */
export function FirstHelp() {
  const words = useTranslations('learn.stop')
  const stop = useTranslations('stopScreen')
  const { clinic, now } = usePatientRecord()
  return (
    <>
      <p>{words('s1')}</p>
      <GateList />
      <section className="stop-do">
        <h2>{stop('chest')}</h2>
        <CallLink number={clinic.emergencyNumber} label="callEmergency" />
      </section>
      <section className="stop-do">
        <h2>{stop('others')}</h2>
        {clinic.telephone === '' ? <p>{words('noNumber')}</p> : null}
        <CallLink number={clinic.telephone} label="callClinic" />
        <ClinicHours clinic={clinic} now={now} isUrgent />
      </section>
      <section className="stop-do">
        <p>
          {words('now')} {stop('told.live')}
        </p>
        <ButtonLink size="mid" icon="alert" href="/stop">
          {words('unwell')}
        </ButtonLink>
      </section>
    </>
  )
}
