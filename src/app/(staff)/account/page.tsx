import type { Metadata } from 'next'
import { readOrLeave } from '@/app/read-or-leave'
import { deskLanguage } from '@/app/desk-language'
import { AccountScreen } from '@/features/account/account-screen'
import { pageTitle } from '@/messages/page-title'
import { api, deskMe, HydratePage } from '@/trpc/server'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle(await deskLanguage(), 'account'),
})

export default async function AccountPage() {
  await readOrLeave(deskMe, '/account')
  return (
    <HydratePage queryKey={api.account.me.queryKey()}>
      <AccountScreen />
    </HydratePage>
  )
}
