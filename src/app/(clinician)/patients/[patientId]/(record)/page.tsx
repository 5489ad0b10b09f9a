import type { Metadata } from 'next'
import { deskLanguage } from '@/app/desk-language'
import { pageTitle } from '@/messages/page-title'
import { PauseAnswers } from '@/features/pause-answer/pause-answers'
import { PatientPicture } from '@/features/patient-picture/patient-picture'
import { StandingNotices } from '@/features/programme-pause/standing-notices'
import { ScreeningNotice } from '@/features/screening-desk/screening-notice'
import { messagesFor } from '@/messages/catalogue'
import { LiftedStops } from '@/features/stop-lift/lifted-stops'
import { StopLift } from '@/features/stop-lift/stop-lift'
import { api, pageQueries } from '@/trpc/server'
import { readOrLeave } from '@/app/read-or-leave'
import { PatientRail } from './patient-rail'

type Address = { params: Promise<{ patientId: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle(await deskLanguage(), 'patientFrame'),
})

/** What the patient's frame reads is drawn here from several sides; nothing else is asked for. */
export default async function PatientPage({ params }: Address) {
  const { patientId } = await params
  const query = api.patient.open.queryOptions({ patientId })
  const { patient } = await readOrLeave(() => pageQueries().query(query), `/patients/${patientId}`)
  const words = messagesFor(patient.language, ['today', 'record', 'exercises'])
  return (
    <>
      <StopLift patientId={patientId} />
      <ScreeningNotice patientId={patientId} />
      <PauseAnswers patientId={patientId} />
      <StandingNotices patientId={patientId} patientMessages={words} />
      <PatientPicture
        patientId={patientId}
        rail={<PatientRail patientId={patientId} patientMessages={words} />}
      />
      <LiftedStops patientId={patientId} />
    </>
  )
}
