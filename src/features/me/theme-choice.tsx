'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { keepTheme, themeHere, themes } from '@/offline/theme-here'
import { Segmented } from '@/ui/segmented'

/** Light or dark on this phone, or as the phone itself goes. Takes effect at once; nobody else is told. */
export function ThemeChoice() {
  const words = useTranslations('me.theme')
  const [theme, setTheme] = useState(themeHere)
  return (
    <section className="mt-6" aria-labelledby="theme">
      <h2 className="mb-2" id="theme">
        {words('title')}
      </h2>
      <Segmented
        wide
        label={words('title')}
        segments={themes.map((value) => ({ value, label: words(value) }))}
        value={theme}
        onChange={(next) => {
          setTheme(next)
          keepTheme(next)
        }}
      />
    </section>
  )
}
