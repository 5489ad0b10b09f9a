import type { Metadata } from 'next'
import { deskLanguage } from '@/app/desk-language'
import { pageTitle } from '@/messages/page-title'
import { redirect } from 'next/navigation'
import { Enrol } from '@/features/enrol/enrol'
import { deskMe } from '@/trpc/server'
import { readOrLeave } from '@/app/read-or-leave'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle(await deskLanguage(), 'enrol'),
})

export default async function EnrolPage() {
  const me = await readOrLeave(deskMe, '/enrol')
  if (!me.clinician) redirect('/no-access')
  return <Enrol />
}
