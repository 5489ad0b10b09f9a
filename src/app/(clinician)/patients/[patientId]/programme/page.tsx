import type { Metadata } from 'next'
import { deskLanguage } from '@/app/desk-language'
import { pageTitle } from '@/messages/page-title'
import { Programme } from '@/features/programme/programme'
import { StandingPart } from '@/features/programme-pause/standing-part'
import { messagesFor } from '@/messages/catalogue'
import { api, deskMe, HydratePage, pageQueries } from '@/trpc/server'
import { readOrLeave } from '../../../read-or-leave'

type Address = { params: Promise<{ patientId: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle(await deskLanguage(), 'programme'),
})

export default async function ProgrammePage({ params }: Address) {
  const { patientId } = await params
  const here = `/patients/${patientId}/programme`
  const query = api.patient.open.queryOptions({ patientId })
  const { patient } = await readOrLeave(() => pageQueries().query(query), here)
  const me = await deskMe()
  const words = messagesFor(patient.language, ['today', 'record', 'exercises'])
  return (
    <HydratePage queryKey={query.queryKey}>
      <Programme
        patientId={patientId}
        standing={<StandingPart patientId={patientId} patientMessages={words} />}
        preview={messagesFor(patient.language, [
          'programmePreview',
          'today',
          'todayExercises',
          'record',
          'exercises',
        ])}
        settingsMissing={me.settingsMissing}
        isAdmin={me.admin}
      />
    </HydratePage>
  )
}
