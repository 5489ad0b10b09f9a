import type { Metadata } from 'next'
import { deskLanguage } from '@/app/desk-language'
import { pageTitle } from '@/messages/page-title'
import { NewCode } from '@/features/enrol/new-code'
import { api, HydratePage, pageQueries } from '@/trpc/server'
import { readOrLeave } from '@/app/read-or-leave'

type Address = { params: Promise<{ patientId: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle(await deskLanguage(), 'code'),
})

export default async function NewCodePage({ params }: Address) {
  const { patientId } = await params
  const query = api.enrol.state.queryOptions({ patientId })
  await readOrLeave(() => pageQueries().query(query), `/patients/${patientId}/code`)
  return (
    <HydratePage queryKey={query.queryKey}>
      <NewCode patientId={patientId} />
    </HydratePage>
  )
}
