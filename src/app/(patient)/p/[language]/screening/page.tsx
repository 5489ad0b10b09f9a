import { languages } from '@/domain/person'
import { Screening } from '@/features/screening/screening'
import { messagesFor } from '@/messages/catalogue'
import { Words } from '@/messages/words'
import { patientTitle } from '../patient-title'

export const generateMetadata = patientTitle('screening.page')

/** Its words come with this page alone: nobody reads nineteen questions on a usual day. */
export default async function ScreeningPage({ params }: { params: Promise<{ language: string }> }) {
  const { language: asked } = await params
  const language = languages.find((known) => known === asked) ?? 'en'
  return (
    <Words language={language} messages={messagesFor(language, ['shell', 'screening', 'record'])}>
      <Screening />
    </Words>
  )
}
