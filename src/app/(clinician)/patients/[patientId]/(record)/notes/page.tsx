import type { Metadata } from 'next'
import { deskLanguage } from '@/app/desk-language'
import { pageTitle } from '@/messages/page-title'
import { Notes } from '@/features/notes/notes'
import { api, HydratePage, pageQueries } from '@/trpc/server'
import { readOrLeave } from '@/app/read-or-leave'

type Address = { params: Promise<{ patientId: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle(await deskLanguage(), 'notes'),
})

export default async function NotesPage({ params }: Address) {
  const { patientId } = await params
  const query = api.patient.open.queryOptions({ patientId })
  await readOrLeave(() => pageQueries().query(query), `/patients/${patientId}/notes`)
  return (
    <HydratePage queryKey={query.queryKey}>
      <Notes patientId={patientId} />
    </HydratePage>
  )
}
