import { CodeScreen } from '@/features/join/code-screen'
import { pageTitle } from '@/messages/page-title'
import { phoneLanguage } from '../phone-language'

export const generateMetadata = async () => ({ title: pageTitle(await phoneLanguage(), 'join.typePage') })

export default function TypedCodePage() {
  return <CodeScreen />
}
