import type { Metadata } from 'next'
import { deskLanguage } from '@/app/desk-language'
import { ScreeningDesk } from '@/features/screening-desk/screening-desk'
import { pageTitle } from '@/messages/page-title'

type Address = { params: Promise<{ patientId: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle(await deskLanguage(), 'screeningDesk'),
})

/** What the patient's frame has read is drawn here; nothing else is asked for. */
export default async function ScreeningPage({ params }: Address) {
  const { patientId } = await params
  return <ScreeningDesk patientId={patientId} />
}
