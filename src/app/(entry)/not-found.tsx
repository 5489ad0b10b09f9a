import { deskLanguage } from '@/app/desk-language'
import { NotFoundScreen } from '@/features/fault/not-found-screen'

export default async function NotFound() {
  return <NotFoundScreen language={await deskLanguage()} />
}
