import type { Metadata } from 'next'
import { deskLanguage } from '@/app/desk-language'
import { pageTitle } from '@/messages/page-title'
import { PatientExercises } from '@/features/patient-exercises/patient-exercises'
import { api, HydratePage, pageQueries } from '@/trpc/server'
import { readOrLeave } from '@/app/read-or-leave'

type Address = { params: Promise<{ patientId: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle(await deskLanguage(), 'exerciseTab'),
})

export default async function ExercisesPage({ params }: Address) {
  const { patientId } = await params
  const query = api.patient.open.queryOptions({ patientId })
  await readOrLeave(() => pageQueries().query(query), `/patients/${patientId}/exercises`)
  return (
    <HydratePage queryKey={query.queryKey}>
      <PatientExercises patientId={patientId} />
    </HydratePage>
  )
}
