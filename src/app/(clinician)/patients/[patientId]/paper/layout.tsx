import type { ReactNode } from 'react'
import { api, pageQueries } from '@/trpc/server'
import { beforeStreaming } from '../../../before-streaming'

type Address = { params: Promise<{ patientId: string }>; children: ReactNode }

export default async function PaperDiaryLayout({ params, children }: Address) {
  const { patientId } = await params
  const query = api.patient.open.queryOptions({ patientId })
  await beforeStreaming(() => pageQueries().query(query), `/patients/${patientId}/paper`)
  return children
}
