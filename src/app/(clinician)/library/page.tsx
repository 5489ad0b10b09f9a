import type { Metadata } from 'next'
import { deskLanguage } from '@/app/desk-language'
import { Library } from '@/features/library/library'
import { pageTitle } from '@/messages/page-title'
import { api, HydratePage, pageQueries } from '@/trpc/server'
import { readOrLeave } from '@/app/read-or-leave'

type Address = { searchParams: Promise<{ show?: string | string[]; version?: string | string[] }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle(await deskLanguage(), 'library'),
})

export default async function LibraryPage({ searchParams }: Address) {
  const { show, version } = await searchParams
  const asked = Number([version].flat()[0])
  const query = api.library.list.queryOptions()
  await readOrLeave(() => pageQueries().query(query), '/library')
  return (
    <HydratePage queryKey={query.queryKey}>
      <Library show={[show].flat()[0] ?? null} version={Number.isInteger(asked) ? asked : null} />
    </HydratePage>
  )
}
