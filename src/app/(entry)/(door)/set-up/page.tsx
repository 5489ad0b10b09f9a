import { deskLanguage } from '@/app/desk-language'
import { SetUpScreen } from '@/features/set-up/set-up-screen'
import { pageTitle } from '@/messages/page-title'
import { api, pageQueries } from '@/trpc/server'

export const generateMetadata = async () => ({ title: pageTitle(await deskLanguage(), 'setUp') })

export default async function SetUpPage() {
  const installation = await pageQueries().query(api.entry.installation.queryOptions())
  return <SetUpScreen done={installation.setUp} />
}
