'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { keepTheme, themeHere, themes } from '@/offline/theme-here'
import { ChoiceSection } from './choice-section'

/** Light or dark on this phone, or as the phone itself goes. Takes effect at once; nobody else is told. */
export function ThemeChoice() {
  const words = useTranslations('me.theme')
  const [theme, setTheme] = useState(themeHere)
  return (
    <ChoiceSection
      id="theme"
      title={words('title')}
      choices={themes}
      nameOf={(one) => words(one)}
      chosen={theme}
      onChoose={(next) => {
        setTheme(next)
        keepTheme(next)
      }}
    />
  )
}
