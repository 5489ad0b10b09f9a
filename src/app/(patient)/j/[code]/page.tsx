import { redirect } from 'next/navigation'
import { ClosedJoinScreen, JoinScreen } from '@/features/join/join-screen'
import { pageTitle } from '@/messages/page-title'
import { lookAtCode } from '../look-at-code'
import { phoneLanguage } from '../phone-language'

type JoinPageProps = { params: Promise<{ code: string }> }

export const generateMetadata = async ({ params }: JoinPageProps) => {
  const { invitation } = await lookAtCode((await params).code)
  return {
    title: pageTitle(invitation?.language ?? (await phoneLanguage()), 'join.pageTitle'),
    // The address holds the code: it is sent to nobody.
    referrer: 'no-referrer',
  }
}

/** What is kept and who sees it; only the tap below uses the code up. */
export default async function JoinPage({ params }: JoinPageProps) {
  const { code } = await params
  const { invitation, refusal } = await lookAtCode(code)
  if (refusal !== undefined) return <ClosedJoinScreen typed={decodeURIComponent(code)} refusal={refusal} />
  const { kind } = invitation
  if (kind === 'staff' || kind === 'password') redirect(`/i/${code}`)
  return <JoinScreen invitation={{ ...invitation, code, kind }} />
}
