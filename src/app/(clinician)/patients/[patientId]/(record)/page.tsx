import type { Metadata } from 'next'
import { deskLanguage } from '@/app/desk-language'
import { pageTitle } from '@/messages/page-title'
import { DecideStep } from '@/features/decide-step/decide-step'
import { PatientPicture } from '@/features/patient-picture/patient-picture'
import { ScreeningNotice } from '@/features/screening-desk/screening-notice'
import { LiftedStops } from '@/features/stop-lift/lifted-stops'
import { StopLift } from '@/features/stop-lift/stop-lift'

type Address = { params: Promise<{ patientId: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle(await deskLanguage(), 'patientFrame'),
})

/** What the patient's frame has read is drawn here from several sides; nothing else is asked for. */
export default async function PatientPage({ params }: Address) {
  const { patientId } = await params
  return (
    <>
      <StopLift patientId={patientId} />
      <ScreeningNotice patientId={patientId} />
      <PatientPicture patientId={patientId} rail={<DecideStep patientId={patientId} />} />
      <LiftedStops patientId={patientId} />
    </>
  )
}
