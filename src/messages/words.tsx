'use client'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import type { Language } from '@/domain/person'

/**
 * The words of a route's screens, and how they write dates.
 * @param timeZone IANA; left out where no clinic is known yet
 */
export function Words(props: {
  language: Language
  messages: Record<string, unknown>
  timeZone?: string
  children: ReactNode
}) {
  return (
    <NextIntlClientProvider
      locale={props.language}
      messages={props.messages}
      timeZone={props.timeZone ?? 'UTC'}
    >
      {props.children}
    </NextIntlClientProvider>
  )
}
