import type { Metadata } from 'next'
import { deskLanguage } from '@/app/desk-language'
import { pageTitle } from '@/messages/page-title'
import { Caseload } from '@/features/caseload/caseload'
import { api, HydratePage, pageQueries } from '@/trpc/server'
import { readOrLeave } from '@/app/read-or-leave'

type Address = { searchParams: Promise<{ search?: string | string[] }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle(await deskLanguage(), 'caseload'),
})

export default async function CaseloadPage({ searchParams }: Address) {
  const { search = '' } = await searchParams
  const name = [search].flat().join(' ').slice(0, 200)
  const here = name === '' ? '/caseload' : `/caseload?search=${encodeURIComponent(name)}`
  const query = api.caseload.open.queryOptions({ search: name })
  await readOrLeave(() => pageQueries().query(query), here)
  return (
    <HydratePage queryKey={query.queryKey}>
      <Caseload search={name} />
    </HydratePage>
  )
}
