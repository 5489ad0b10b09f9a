import { useMutation } from '@tanstack/react-query'
import { useTRPC } from '@/trpc/provider'
import { isSignedOut } from '@/trpc/refusal'
import { dropAllDrafts } from '@/trpc/unsent-draft'

function leave() {
  dropAllDrafts()
  // A whole new page: nothing of the record stays in this tab's memory.
  window.location.assign('/sign-in')
}

/** Ends the session on the server, and leaves nothing typed in the tab. An error is one that the person has to read. */
export function useSignOut(): { signOut: () => void; busy: boolean; error: unknown } {
  const ending = useMutation(
    useTRPC().account.signOut.mutationOptions({
      onSuccess: leave,
      onError: (error) => {
        if (isSignedOut(error)) leave()
      },
    }),
  )
  return {
    signOut: () => {
      ending.mutate()
    },
    busy: ending.isPending,
    error: isSignedOut(ending.error) ? null : ending.error,
  }
}
