import type { ReactNode } from 'react'
import { PatientFrame } from '@/features/patient-frame/patient-frame'
import { api, HydratePage, pageQueries } from '@/trpc/server'
import { readOrLeave } from '../../../read-or-leave'

type Address = { params: Promise<{ patientId: string }>; children: ReactNode }

export default async function RecordLayout({ params, children }: Address) {
  const { patientId } = await params
  const query = api.patient.open.queryOptions({ patientId })
  await readOrLeave(() => pageQueries().query(query), `/patients/${patientId}`)
  return (
    <HydratePage queryKey={query.queryKey}>
      <PatientFrame patientId={patientId}>{children}</PatientFrame>
    </HydratePage>
  )
}
