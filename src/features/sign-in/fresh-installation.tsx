'use client'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/ui/button-link'

/** An empty installation has nobody who could sign in: it offers the one next step. */
export function FreshInstallation() {
  const words = useTranslations('signIn.fresh')
  return (
    <section className="stack-wide">
      <p className="lead">{words('title')}</p>
      <p className="soft">{words('about')}</p>
      <ButtonLink href="/set-up" variant="main" size="mid" wide>
        {words('action')}
      </ButtonLink>
    </section>
  )
}
