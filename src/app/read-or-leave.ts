import { notFound, redirect } from 'next/navigation'
import { pageRefusal } from '@/trpc/server'

/**
 * Reads what a page shows. Whoever is not signed in is led to the sign-in and back; what is not theirs is not there.
 * @param here the page's own address
 */
export async function readOrLeave<Data>(reading: () => Promise<Data>, here: string): Promise<Data> {
  try {
    return await reading()
  } catch (error) {
    switch (pageRefusal(error)) {
      case 'unauthenticated':
      case 'session-ended':
      case 'access-ended':
        return redirect(`/sign-in?next=${encodeURIComponent(here)}`)
      case 'forbidden':
        return redirect('/no-access')
      case 'not-found':
        return notFound()
      default:
        throw error
    }
  }
}
