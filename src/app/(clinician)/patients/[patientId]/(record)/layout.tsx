import { Suspense } from 'react'
import type { ReactNode } from 'react'
import { PageLoading } from '@/features/desk-frame/page-loading'
import { PatientFrame } from '@/features/patient-frame/patient-frame'
import { api, HydratePage, pageQueries } from '@/trpc/server'
import { isStep } from '../../../before-streaming'
import { readOrLeave } from '@/app/read-or-leave'

type Opened = { patientId: string; children: ReactNode }
type Address = { params: Promise<{ patientId: string }>; children: ReactNode }

/** A document comes whole, with its table and sentence; in a step a skeleton stands in while the record is read. */
export default async function RecordLayout({ params, children }: Address) {
  const { patientId } = await params
  const framed = <Framed patientId={patientId}>{children}</Framed>
  if (!(await isStep())) return framed
  return <Suspense fallback={<PageLoading panels={[2.5, 34, 8]} />}>{framed}</Suspense>
}

async function Framed({ patientId, children }: Opened) {
  const query = api.patient.open.queryOptions({ patientId })
  await readOrLeave(() => pageQueries().query(query), `/patients/${patientId}`)
  return (
    <HydratePage queryKey={query.queryKey}>
      <PatientFrame patientId={patientId}>{children}</PatientFrame>
    </HydratePage>
  )
}
