import { deskLanguage } from '@/app/desk-language'
import { InvitationCodeScreen } from '@/features/staff-welcome/invitation-code-screen'
import { pageTitle } from '@/messages/page-title'

export const generateMetadata = async () => ({ title: pageTitle(await deskLanguage(), 'invitationCode') })

export default function InvitationCodePage() {
  return <InvitationCodeScreen />
}
