import type { Metadata } from 'next'
import { deskLanguage } from '@/app/desk-language'
import { pageTitle } from '@/messages/page-title'
import { PatientEntries } from '@/features/patient-entries/patient-entries'
import { api, HydratePage, pageQueries } from '@/trpc/server'
import { readOrLeave } from '@/app/read-or-leave'

type Address = { params: Promise<{ patientId: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle(await deskLanguage(), 'entries'),
})

export default async function EntriesPage({ params }: Address) {
  const { patientId } = await params
  const query = api.patient.entries.queryOptions({ patientId })
  await readOrLeave(() => pageQueries().query(query), `/patients/${patientId}/entries`)
  return (
    <HydratePage queryKey={query.queryKey}>
      <PatientEntries patientId={patientId} />
    </HydratePage>
  )
}
