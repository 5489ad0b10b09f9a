'use client'
import { useTranslations } from 'next-intl'
import { AppLink } from '@/ui/app-link'
import { PageHead } from '@/ui/desk-page'
import { InvitationCodeForm } from './invitation-code-form'

/** For a colleague who was given a code and no link. */
export function InvitationCodeScreen() {
  const words = useTranslations('invitationCode')
  return (
    <main className="page page-narrow">
      <PageHead title={words('title')} below={words('about')} />
      <InvitationCodeForm />
      <p className="small mt-5">
        <AppLink href="/j">{words('patient')}</AppLink>
      </p>
    </main>
  )
}
