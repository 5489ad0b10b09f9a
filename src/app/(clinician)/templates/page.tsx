import type { Metadata } from 'next'
import { deskLanguage } from '@/app/desk-language'
import { Templates } from '@/features/templates/templates'
import { pageTitle } from '@/messages/page-title'
import { api, HydratePage, pageQueries } from '@/trpc/server'
import { readOrLeave } from '@/app/read-or-leave'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle(await deskLanguage(), 'templatesPage'),
})

export default async function TemplatesPage() {
  const query = api.templates.list.queryOptions()
  await readOrLeave(() => pageQueries().query(query), '/templates')
  return (
    <HydratePage queryKey={query.queryKey}>
      <Templates />
    </HydratePage>
  )
}
