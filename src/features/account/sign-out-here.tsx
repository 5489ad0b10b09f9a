'use client'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/provider'
import { errorCodeOf, isSignedOut } from '@/trpc/refusal'
import { dropAllDrafts } from '@/trpc/unsent-draft'
import { Button } from '@/ui/button'

/** Ends the session on the server, and leaves nothing typed in the tab. */
export function SignOutHere() {
  const words = useTranslations('account')
  const errors = useTranslations('errors')
  const leave = () => {
    dropAllDrafts()
    window.location.assign('/sign-in')
  }
  const signOut = useMutation(
    useTRPC().account.signOut.mutationOptions({
      onSuccess: leave,
      onError: (error) => {
        if (isSignedOut(error)) leave()
      },
    }),
  )
  return (
    <section className="panel panel-body row between" aria-labelledby="leave">
      <div>
        <h2 id="leave">{words('signOutHere')}</h2>
        <p className="small soft">{words('signOutAbout')}</p>
      </div>
      <Button
        busy={signOut.isPending}
        onClick={() => {
          signOut.mutate()
        }}
      >
        {words('signOut')}
      </Button>
      {signOut.isError && !isSignedOut(signOut.error) ? (
        <p className="small w-full" role="alert">
          {errors(errorCodeOf(signOut.error))}
        </p>
      ) : null}
    </section>
  )
}
