'use client'
import { useMutation } from '@tanstack/react-query'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf, isSignedOut } from '@/trpc/refusal'
import { dropAllDrafts } from '@/trpc/unsent-draft'
import { Button } from '@/ui/button'

/** The person at the desk: their name leads to their account; signing out ends the session on the server. */
export function SignOut({ name, atAccount }: { name: string; atAccount: boolean }) {
  const words = useTranslations('desk')
  const errors = useTranslations('errors')
  const leave = () => {
    dropAllDrafts()
    // A whole new page: nothing of the record stays in this tab's memory.
    window.location.assign('/sign-in')
  }
  const signOut = useMutation({
    ...useTRPC().account.signOut.mutationOptions(),
    onSuccess: leave,
    onError: (error) => {
      if (isSignedOut(error)) leave()
    },
  })
  return (
    <div className="row">
      <Link
        className="text-ink-2 no-underline hover:underline"
        href="/account"
        aria-current={atAccount ? 'page' : undefined}
      >
        {name}
      </Link>
      <Button
        variant="quiet"
        size="small"
        busy={signOut.isPending}
        onClick={() => {
          signOut.mutate()
        }}
      >
        {words('signOut')}
      </Button>
      {signOut.isError && !isSignedOut(signOut.error) ? (
        <p className="small" role="alert">
          {errors(errorCodeOf(signOut.error))}
        </p>
      ) : null}
    </div>
  )
}
