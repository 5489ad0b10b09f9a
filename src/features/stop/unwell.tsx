'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { raiseStop } from '@/offline/raise-stop'
import type { PatientRecord } from '@/offline/use-phone'
import { GateAnswers, GateQuestion } from '@/record/gate'
import { ButtonLink } from '@/ui/button-link'
import { PhonePage } from '@/ui/phone-page'
import { useAskedHeading } from '@/ui/use-asked-heading'
import { NotTheseThings } from './not-these-things'

/** Something is wrong: the gate's questions first, because they cannot wait. */
export function Unwell({ patient }: { patient: PatientRecord }) {
  const words = useTranslations('stopScreen.unwell')
  const headingId = useAskedHeading()
  const [isClear, setClear] = useState(false)
  if (isClear) return <NotTheseThings patient={patient} />
  return (
    <PhonePage
      main="ask-top"
      bar={
        <>
          <ButtonLink variant="quiet" size="touch" icon="close" href="/today">
            {words('close')}
          </ButtonLink>
          <span className="small soft">{words('title')}</span>
        </>
      }
    >
      <GateQuestion headingId={headingId} />
      <div className="mt-auto grid gap-2.5 pt-5">
        <GateAnswers
          saves={false}
          onStop={() => {
            void raiseStop('unwell', null)
          }}
          onClear={() => {
            setClear(true)
          }}
        />
      </div>
    </PhonePage>
  )
}
