import { deskLanguage } from '@/app/desk-language'
import { CannotGetInScreen } from '@/features/cannot-get-in/cannot-get-in-screen'
import { pageTitle } from '@/messages/page-title'

export const generateMetadata = async () => ({ title: pageTitle(await deskLanguage(), 'cannotGetIn') })

export default function CannotGetInPage() {
  return <CannotGetInScreen />
}
