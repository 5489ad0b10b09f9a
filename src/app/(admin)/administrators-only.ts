import { redirect } from 'next/navigation'
import { readOrLeave } from '@/app/read-or-leave'
import { deskMe } from '@/trpc/server'

/** Asked before a page begins to stream, so that a redirect is still an answer of its own. @param here its address */
export async function administratorsOnly(here: string): Promise<void> {
  const me = await readOrLeave(deskMe, here)
  if (!me.admin) redirect('/no-access')
}
