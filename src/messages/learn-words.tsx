'use client'
import { NextIntlClientProvider, useLocale, useMessages } from 'next-intl'
import type { ReactNode } from 'react'
import type { Language } from '@/domain/person'
import en from './parts/learn.en.json'
import es from './parts/learn.es.json'

const pages: Record<Language, typeof en> = { en, es }

/** The words of *Learn*, for what is shown below. They come with its program, not with every page of the phone, and are
 * plain sentences: nothing in them has to be taken apart. */
export function LearnWords({ children }: { children: ReactNode }) {
  const language = useLocale()
  const shared = useMessages()
  return (
    <NextIntlClientProvider
      locale={language}
      messages={{ ...shared, ...pages[language === 'es' ? 'es' : 'en'] }}
    >
      {children}
    </NextIntlClientProvider>
  )
}
