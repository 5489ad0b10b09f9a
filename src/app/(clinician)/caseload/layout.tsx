import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { deskMe } from '@/trpc/server'
import { readOrLeave } from '../read-or-leave'

/** Asked before the page begins to stream, so that a redirect is still an answer of its own. */
export default async function CaseloadLayout({ children }: { children: ReactNode }) {
  const me = await readOrLeave(deskMe, '/caseload')
  if (!me.clinician) redirect('/no-access')
  return children
}
