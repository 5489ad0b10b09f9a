import type { Metadata } from 'next'
import { deskLanguage } from '@/app/desk-language'
import { pageTitle } from '@/messages/page-title'
import { Appointment } from '@/features/appointment/appointment'
import { api, HydratePage, pageQueries } from '@/trpc/server'
import { readOrLeave } from '@/app/read-or-leave'

type Address = { params: Promise<{ patientId: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle(await deskLanguage(), 'appointment'),
})

export default async function AppointmentPage({ params }: Address) {
  const { patientId } = await params
  const query = api.patient.open.queryOptions({ patientId })
  await readOrLeave(() => pageQueries().query(query), `/patients/${patientId}/appointment`)
  return (
    <HydratePage queryKey={query.queryKey}>
      <Appointment patientId={patientId} />
    </HydratePage>
  )
}
