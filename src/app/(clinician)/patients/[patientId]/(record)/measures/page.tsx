import type { Metadata } from 'next'
import { deskLanguage } from '@/app/desk-language'
import { PatientMeasures } from '@/features/patient-measures/patient-measures'
import { pageTitle } from '@/messages/page-title'

type Address = { params: Promise<{ patientId: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle(await deskLanguage(), 'measures'),
})

/** What the patient's frame has read is drawn here; nothing else is asked for. */
export default async function MeasuresPage({ params }: Address) {
  const { patientId } = await params
  return <PatientMeasures patientId={patientId} />
}
