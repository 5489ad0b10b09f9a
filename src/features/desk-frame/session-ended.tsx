'use client'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useSessionEnded } from '@/trpc/session-end'
import { ButtonLink } from '@/ui/button-link'
import { Notice } from '@/ui/notice'

/** Says that the session is over, above what was typed; signing in again in this tab leads back here. */
export function SessionEnded() {
  const words = useTranslations('desk.ended')
  const path = usePathname()
  if (!useSessionEnded()) return null
  return (
    <div className="mb-4">
      <Notice icon="lock" tone="amber" role="alert">
        <p>
          <b>{words('title')}</b> {words('kept')}
        </p>
        <p className="mt-2">
          <ButtonLink plain size="small" href={`/sign-in?next=${encodeURIComponent(path)}`}>
            {words('signIn')}
          </ButtonLink>
        </p>
      </Notice>
    </div>
  )
}
