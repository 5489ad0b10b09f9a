'use client'
import { useTranslations } from 'next-intl'
import { errorCodeOf } from '@/trpc/refusal'
import { useSignOut } from '@/trpc/use-sign-out'
import { AppLink } from '@/ui/app-link'
import { Button } from '@/ui/button'

/** The person at the desk: their name leads to their account; signing out ends the session on the server. */
export function SignOut({ name, atAccount }: { name: string; atAccount: boolean }) {
  const words = useTranslations('desk')
  const errors = useTranslations('errors')
  const { signOut, busy, error } = useSignOut()
  return (
    <div className="row">
      <AppLink
        className="text-ink-2 no-underline hover:underline"
        href="/account"
        aria-current={atAccount ? 'page' : undefined}
      >
        {name}
      </AppLink>
      <Button variant="quiet" size="small" busy={busy} onClick={signOut}>
        {words('signOut')}
      </Button>
      {error === null ? null : (
        <p className="small" role="alert">
          {errors(errorCodeOf(error))}
        </p>
      )}
    </div>
  )
}
