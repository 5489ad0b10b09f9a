import type { Metadata } from 'next'
import { readOrLeave } from '@/app/read-or-leave'
import { deskLanguage } from '@/app/desk-language'
import { TeamScreen } from '@/features/team/team-screen'
import { pageTitle } from '@/messages/page-title'
import { api, deskMe, HydratePage, pageQueries } from '@/trpc/server'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle(await deskLanguage(), 'team'),
})

export default async function TeamPage() {
  const query = api.team.list.queryOptions()
  const me = await readOrLeave(deskMe, '/team')
  await readOrLeave(() => pageQueries().query(query), '/team')
  return (
    <HydratePage queryKey={query.queryKey}>
      <TeamScreen clinic={me.clinic.name} />
    </HydratePage>
  )
}
