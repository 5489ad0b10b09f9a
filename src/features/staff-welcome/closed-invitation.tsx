'use client'
import { useTranslations } from 'next-intl'
import type { RefusalCode } from '@/domain/refusal'
import { ButtonLink } from '@/ui/button-link'
import { PageHead } from '@/ui/desk-page'

const states = {
  'invitation-used': 'used',
  'invitation-ended': 'ended',
  'invitation-expired': 'expired',
  throttled: 'throttled',
} as const satisfies Partial<Record<RefusalCode, string>>

const isKnown = (code: RefusalCode): code is keyof typeof states => code in states

/** A link that opens nothing any more: why, whom to ask, and the way on. */
export function ClosedInvitation({ code }: { code: RefusalCode }) {
  const words = useTranslations('staffWelcome')
  const state = isKnown(code) ? states[code] : 'unknown'
  return (
    <main className="page page-narrow">
      <PageHead title={words(`${state}Title`)} below={words(`${state}Ask`)} />
      <div className="row">
        {state === 'used' ? (
          <ButtonLink href="/sign-in" variant="main" size="mid">
            {words('signIn')}
          </ButtonLink>
        ) : (
          <ButtonLink href="/i" size="mid">
            {words('again')}
          </ButtonLink>
        )}
      </div>
    </main>
  )
}
