import type { Metadata } from 'next'
import { deskLanguage } from '@/app/desk-language'
import { pageTitle } from '@/messages/page-title'
import { Programme } from '@/features/programme/programme'
import { StandingPart } from '@/features/programme-pause/standing-part'
import { messagesFor } from '@/messages/catalogue'
import { api, deskMe, HydratePage, pageQueries } from '@/trpc/server'
import { readOrLeave } from '@/app/read-or-leave'

type Address = { params: Promise<{ patientId: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle(await deskLanguage(), 'programme'),
})

/** What a patient reads of it, in the patient's language. */
const shownToPatient = ['programmePreview', 'today', 'todayExercises', 'record', 'exercises']

export default async function ProgrammePage({ params }: Address) {
  const { patientId } = await params
  const here = `/patients/${patientId}/programme`
  const query = api.patient.open.queryOptions({ patientId })
  const { patient } = await readOrLeave(() => pageQueries().query(query), here)
  const me = await deskMe()
  const words = messagesFor(patient.language, shownToPatient)
  return (
    <HydratePage queryKey={query.queryKey}>
      <Programme
        patientId={patientId}
        standing={<StandingPart patientId={patientId} patientMessages={words} />}
        preview={words}
        settingsMissing={me.settingsMissing}
        isAdmin={me.admin}
      />
    </HydratePage>
  )
}
