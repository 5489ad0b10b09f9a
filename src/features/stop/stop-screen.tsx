'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { isOpenAt } from '@/domain/clinic'
import type { StopFacts } from '@/domain/stop'
import { goHere } from '@/offline/go-here'
import { answerStop } from '@/offline/raise-stop'
import type { PatientRecord } from '@/offline/use-phone'
import { CallLink } from '@/record/call-link'
import { ClinicHours } from '@/record/clinic-hours'
import { GateItemKeys } from '@/record/gate'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { PhonePage } from '@/ui/phone-page'
import { ToldNotice } from './told-notice'

/** What to do now, on the whole screen: whom to call, and whether the clinic has been told. */
export function StopScreen({ stop, patient }: { stop: StopFacts; patient: PatientRecord }) {
  const words = useTranslations('stopScreen')
  const head = useRef<HTMLHeadingElement>(null)
  const { clinic, now } = patient
  const isOpen = isOpenAt(clinic.openingHours, clinic.timeZone, now)
  useEffect(() => {
    head.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [])
  return (
    <PhonePage
      plain
      bar={null}
      foot={
        <Button
          size="mid"
          wide
          onClick={() => {
            goHere('/today')
          }}
        >
          {words('phoned')}
        </Button>
      }
    >
      <p className="stop-band">
        <Icon name="alert" />
        <span>{words('band')}</span>
      </p>
      <h1 ref={head} tabIndex={-1} className="mb-6 text-[1.875rem]">
        {words('title')}
      </h1>
      <section className="stop-do">
        <h2>{words('chest')}</h2>
        <CallLink number={clinic.emergencyNumber} isSolid label="callEmergency" />
      </section>
      <section className="stop-do">
        <h2>{words('others')}</h2>
        {isOpen && clinic.telephone !== '' ? (
          <CallLink number={clinic.telephone} label="callClinic" />
        ) : (
          <CallLink number={clinic.emergencyNumber} label="callEmergency" />
        )}
        <ClinicHours clinic={clinic} now={now} isUrgent />
      </section>
      <ToldNotice patient={patient} />
      <section className="stack my-5" aria-labelledby="which">
        <h2 className="text-base" id="which">
          {words('which')}
        </h2>
        <p className="small soft">{words('whichAbout')}</p>
        <GateItemKeys
          label={words('which')}
          value={stop.answer}
          onChoose={(answer) => void answerStop(stop.id, answer)}
        />
      </section>
      <p className="small soft">{words('after')}</p>
    </PhonePage>
  )
}
