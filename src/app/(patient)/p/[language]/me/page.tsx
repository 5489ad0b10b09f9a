import { notFound } from 'next/navigation'
import { languages } from '@/domain/person'
import { Me } from '@/features/me/me'
import { messagesFor } from '@/messages/catalogue'
import { Words } from '@/messages/words'
import { patientTitle } from '../patient-title'

export const generateMetadata = patientTitle('me')

/** Many words that no other screen of the phone needs. */
const shown = ['me', 'devices', 'phoneCode', 'helpers', 'ownEntries', 'errors']

export default async function MePage({ params }: PageProps<'/p/[language]/me'>) {
  const { language: asked } = await params
  const language = languages.find((known) => known === asked) ?? notFound()
  return (
    <Words language={language} messages={messagesFor(language, shown)}>
      <Me />
    </Words>
  )
}
