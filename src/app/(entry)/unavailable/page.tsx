import { deskLanguage } from '@/app/desk-language'
import { GoneScreen } from '@/features/fault/gone-screen'

/** What every page is while the database is away. Asks nothing of the database itself. */
export default async function UnavailablePage() {
  return <GoneScreen language={await deskLanguage()} />
}
