'use client'
import { useTranslations } from 'next-intl'
import { usePatientRecord } from '@/offline/use-phone'
import { PhonePage } from '@/ui/phone-page'
import { DistanceUnitChoice } from './distance-unit-choice'
import { InstallHelp } from './install-help'
import { LanguageChoice } from './language-choice'
import { OwnPhones } from './own-phones'
import { SignOut } from './sign-out'
import { TextSizeChoice } from './text-size-choice'
import { ThemeChoice } from './theme-choice'
import { WhatHelperSees } from './what-helper-sees'
import { WhoSees } from './who-sees'

/** The choices of whoever holds this phone: the patient, or somebody who logs for them. */
export function Me() {
  const words = useTranslations('me')
  const patient = usePatientRecord()
  const { helper } = patient
  return (
    <PhonePage
      bar={
        <div>
          <h1 className="day-name">{words('title')}</h1>
          <p className="small soft wrap-anywhere">{(helper ?? patient.patient).name}</p>
        </div>
      }
    >
      <LanguageChoice patient={patient.patient} helper={helper} />
      <DistanceUnitChoice patient={patient.patient} helper={helper} />
      <TextSizeChoice patient={patient.patient} helper={helper} />
      <ThemeChoice />
      {helper === null ? (
        <>
          <OwnPhones patient={patient} />
          <WhoSees clinic={patient.clinic} />
        </>
      ) : (
        <WhatHelperSees patient={patient} />
      )}
      <InstallHelp />
      <SignOut patient={patient} />
    </PhonePage>
  )
}
