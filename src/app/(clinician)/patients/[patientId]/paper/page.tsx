import type { Metadata } from 'next'
import { deskLanguage } from '@/app/desk-language'
import { pageTitle } from '@/messages/page-title'
import { PaperDiary } from '@/features/paper-diary/paper-diary'
import { api, HydratePage, pageQueries } from '@/trpc/server'
import { readOrLeave } from '@/app/read-or-leave'

type Address = { params: Promise<{ patientId: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle(await deskLanguage(), 'paperDiary'),
})

export default async function PaperDiaryPage({ params }: Address) {
  const { patientId } = await params
  const query = api.patient.open.queryOptions({ patientId })
  await readOrLeave(() => pageQueries().query(query), `/patients/${patientId}/paper`)
  return (
    <HydratePage queryKey={query.queryKey}>
      <PaperDiary patientId={patientId} />
    </HydratePage>
  )
}
