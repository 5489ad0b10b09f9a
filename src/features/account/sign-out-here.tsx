'use client'
import { useTranslations } from 'next-intl'
import { errorCodeOf } from '@/trpc/refusal'
import { useSignOut } from '@/trpc/use-sign-out'
import { Button } from '@/ui/button'

/** Signing out where the account is looked after, with what it means. */
export function SignOutHere() {
  const words = useTranslations('account')
  const errors = useTranslations('errors')
  const { signOut, busy, error } = useSignOut()
  return (
    <section className="panel panel-body row between" aria-labelledby="leave">
      <div>
        <h2 id="leave">{words('signOutHere')}</h2>
        <p className="small soft">{words('signOutAbout')}</p>
      </div>
      <Button busy={busy} onClick={signOut}>
        {words('signOut')}
      </Button>
      {error === null ? null : (
        <p className="small w-full" role="alert">
          {errors(errorCodeOf(error))}
        </p>
      )}
    </section>
  )
}
