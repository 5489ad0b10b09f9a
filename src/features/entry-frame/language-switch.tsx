'use client'
import { useLocale, useTranslations } from 'next-intl'
import { languages } from '@/domain/person'
import { rememberDeskLanguage } from '@/messages/desk-language'
import { Segmented } from '@/ui/segmented'

/** Each language by its own name, so that its readers find it whatever the page speaks. */
export function LanguageSwitch() {
  const words = useTranslations('entryFrame')
  const names = useTranslations('languageNames')
  const locale = useLocale()
  return (
    <Segmented
      label={words('language')}
      segments={languages.map((language) => ({ value: language, label: names(language) }))}
      value={languages.find((language) => language === locale) ?? languages[0]}
      onChange={(language) => {
        rememberDeskLanguage(language)
        window.location.reload()
      }}
    />
  )
}
