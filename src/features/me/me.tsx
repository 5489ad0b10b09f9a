'use client'
import { useTranslations } from 'next-intl'
import { usePatientRecord } from '@/offline/use-phone'
import { PhonePage } from '@/ui/phone-page'
import { Devices } from './devices'
import { InstallHelp } from './install-help'
import { LanguageChoice } from './language-choice'
import { SignOut } from './sign-out'
import { TextSizeChoice } from './text-size-choice'
import { WhoSees } from './who-sees'

/** The patient's own choices on this phone. */
export function Me() {
  const words = useTranslations('me')
  const patient = usePatientRecord()
  return (
    <PhonePage
      bar={
        <div>
          <h1 className="day-name">{words('title')}</h1>
          <p className="small soft wrap-anywhere">{patient.patient.name}</p>
        </div>
      }
    >
      <LanguageChoice patient={patient.patient} />
      <TextSizeChoice patient={patient.patient} />
      <Devices patient={patient} />
      <WhoSees clinic={patient.clinic} />
      <InstallHelp />
      <SignOut patient={patient} />
    </PhonePage>
  )
}
