import type { Metadata } from 'next'
import { deskLanguage } from '@/app/desk-language'
import { pageTitle } from '@/messages/page-title'
import { addressOf, filterOf } from '@/domain/caseload-filter'
import { caseloadAsked, caseloadNext } from '@/features/caseload/case-query'
import { Caseload } from '@/features/caseload/caseload'
import { api, HydratePage, pageQueries } from '@/trpc/server'
import { readOrLeave } from '@/app/read-or-leave'

type Address = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle(await deskLanguage(), 'caseload'),
})

export default async function CaseloadPage({ searchParams }: Address) {
  const { filter, unknown } = filterOf(await searchParams)
  const query = api.caseload.open.infiniteQueryOptions(caseloadAsked(filter), caseloadNext)
  await readOrLeave(() => pageQueries().infiniteQuery(query), addressOf(filter))
  return (
    <HydratePage queryKey={query.queryKey}>
      <Caseload filter={filter} unknown={unknown} />
    </HydratePage>
  )
}
