'use client'
import { useTranslations } from 'next-intl'
import type { RouterOutputs } from '@/trpc/api'
import { PageHead } from '@/ui/desk-page'
import { Tag } from '@/ui/tag'
import { WelcomeForm } from './welcome-form'

/** An invited colleague, or one who lost a password, chooses a password and is in. */
export function StaffWelcomeScreen(props: {
  code: string
  invitation: RouterOutputs['entry']['invitation']
}) {
  const words = useTranslations('staffWelcome')
  const frame = useTranslations('entryFrame')
  const { code, invitation } = props
  const clinic = invitation.clinicName
  const title =
    invitation.kind === 'staff'
      ? {
          title: words('invitedTitle', { clinic }),
          below: words('invitedAbout', { name: invitation.name ?? '' }),
        }
      : { title: words('resetTitle'), below: words('resetAbout', { clinic }) }
  return (
    <main className="page page-narrow">
      <PageHead {...title} above={invitation.simulated ? <Tag>{frame('simulated')}</Tag> : null} />
      <WelcomeForm code={code} invitation={invitation} />
    </main>
  )
}
