import { redirect } from 'next/navigation'
import { deskLanguage } from '@/app/desk-language'
import { ClosedInvitation } from '@/features/staff-welcome/closed-invitation'
import { StaffWelcomeScreen } from '@/features/staff-welcome/staff-welcome-screen'
import { pageTitle } from '@/messages/page-title'
import { api, pageQueries, pageRefusal } from '@/trpc/server'

export const generateMetadata = async () => ({
  title: pageTitle(await deskLanguage(), 'staffWelcome'),
  // The address holds the code: it is sent to nobody.
  referrer: 'no-referrer',
})

/** Looking uses nothing up; only choosing a password does. */
export default async function StaffInvitationPage({ params }: PageProps<'/i/[code]'>) {
  const { code } = await params
  const found = await pageQueries().query(api.entry.invitation.queryOptions({ code })).catch(pageRefusal)
  if (found === null) throw new Error('the invitation could not be looked at')
  if (typeof found === 'string') return <ClosedInvitation code={found} />
  if (found.kind !== 'staff' && found.kind !== 'password') redirect(`/j/${code}`)
  return <StaffWelcomeScreen code={code} invitation={found} />
}
