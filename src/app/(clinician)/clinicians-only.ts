import { redirect } from 'next/navigation'
import { deskMe } from '@/trpc/server'
import { readOrLeave } from '@/app/read-or-leave'

/** Asked before a page begins to stream, so that a redirect is still an answer of its own. @param here its address */
export async function cliniciansOnly(here: string): Promise<void> {
  const me = await readOrLeave(deskMe, here)
  if (!me.clinician) redirect('/no-access')
}
