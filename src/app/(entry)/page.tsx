import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { deskMe, pageRefusal } from '@/trpc/server'

/** Nobody stays here: a session leads on to its first page, everybody else to sign-in. */
export default async function FrontPage() {
  const held = (await cookies()).getAll().map(({ name }) => name.replace('__Secure-', ''))
  if (held.includes('pacewell.desk')) {
    const me = await deskMe().catch(pageRefusal)
    if (me !== null && typeof me !== 'string') redirect(me.clinician ? '/caseload' : '/team')
  }
  redirect(held.includes('pacewell.phone') ? '/today' : '/sign-in')
}
