'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ButtonLink } from '@/ui/button-link'
import { PhonePage } from '@/ui/phone-page'

/** The frame of a walk: back to Today, and always a way to say that something is wrong. */
export function WalkPage({ children }: { children: ReactNode }) {
  const words = useTranslations('timeWalk')
  const today = useTranslations('today')
  return (
    <PhonePage
      bar={
        <>
          <ButtonLink variant="quiet" size="touch" icon="back" href="/today">
            {today('title')}
          </ButtonLink>
          <ButtonLink href="/stop" icon="alert" className="unwell">
            {today('unwell')}
          </ButtonLink>
        </>
      }
    >
      <h1 className="sr-only">{words('title')}</h1>
      {children}
    </PhonePage>
  )
}
