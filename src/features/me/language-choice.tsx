'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { languages } from '@/domain/person'
import type { Language } from '@/domain/person'
import { keepLanguage } from '@/offline/shell-language'
import type { PatientRecord } from '@/offline/use-phone'
import { inTheNameOf, phoneClient } from '@/trpc/phone-client'
import { ChoiceSection } from './choice-section'
import { rememberPhoneLanguage } from './phone-language'

/** Each language stands in its own words. */
const names: Record<Language, string> = { en: 'English', es: 'Español' }

/** A helper's choice is this phone's alone: the clinic writes to the patient in the patient's language. */
export function LanguageChoice({ patient, helper }: Pick<PatientRecord, 'patient' | 'helper'>) {
  const words = useTranslations('me.language')
  const locale = useLocale()
  const shown = languages.find((one) => one === locale) ?? patient.language
  const [isMissed, setMissed] = useState(false)
  const choose = async (next: Language) => {
    if (next === shown) return
    try {
      if (helper === null)
        await phoneClient.me.setLanguage.mutate({ language: next }, inTheNameOf(patient.id))
    } catch {
      setMissed(true)
      return
    }
    rememberPhoneLanguage(next)
    await keepLanguage()
    // Another language is another page from the server.
    window.location.assign('/me')
  }
  return (
    <ChoiceSection
      id="language"
      title={words('title')}
      choices={languages}
      nameOf={(one) => names[one]}
      chosen={shown}
      onChoose={(next) => void choose(next)}
    >
      {isMissed ? (
        <p className="field-error mt-2" role="alert">
          {words('missed')}
        </p>
      ) : null}
    </ChoiceSection>
  )
}
