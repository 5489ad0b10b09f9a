import type { Metadata } from 'next'
import { readOrLeave } from '@/app/read-or-leave'
import { deskLanguage } from '@/app/desk-language'
import { ClinicSettingsScreen } from '@/features/clinic-settings/clinic-settings-screen'
import { pageTitle } from '@/messages/page-title'
import { api, HydratePage, pageQueries } from '@/trpc/server'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle(await deskLanguage(), 'clinicSettings'),
})

export default async function ClinicPage() {
  const query = api.clinic.settings.queryOptions()
  await readOrLeave(() => pageQueries().query(query), '/clinic')
  return (
    <HydratePage queryKey={query.queryKey}>
      <ClinicSettingsScreen />
    </HydratePage>
  )
}
