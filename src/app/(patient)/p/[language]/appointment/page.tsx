import { languages } from '@/domain/person'
import { OwnVisit } from '@/features/own-visit/own-visit'
import { messagesFor } from '@/messages/catalogue'
import { Words } from '@/messages/words'
import { patientTitle } from '../patient-title'

export const generateMetadata = patientTitle('ownVisit')

/** Its words come with this page alone: it is opened for an appointment, not on a usual day. */
export default async function AppointmentPage({ params }: PageProps<'/p/[language]/appointment'>) {
  const { language: asked } = await params
  const language = languages.find((known) => known === asked) ?? 'en'
  return (
    <Words language={language} messages={messagesFor(language, ['ownVisit', 'record', 'exercises'])}>
      <OwnVisit />
    </Words>
  )
}
