import type { Metadata } from 'next'
import { deskLanguage } from '@/app/desk-language'
import { pageTitle } from '@/messages/page-title'
import { PatientDetails } from '@/features/patient-details/patient-details'
import { api, HydratePage, pageQueries } from '@/trpc/server'
import { readOrLeave } from '@/app/read-or-leave'

type Address = { params: Promise<{ patientId: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle(await deskLanguage(), 'patientDetails'),
})

export default async function DetailsPage({ params }: Address) {
  const { patientId } = await params
  const query = api.patient.details.queryOptions({ patientId })
  await readOrLeave(() => pageQueries().query(query), `/patients/${patientId}/details`)
  return (
    <HydratePage queryKey={query.queryKey}>
      <PatientDetails patientId={patientId} />
    </HydratePage>
  )
}
