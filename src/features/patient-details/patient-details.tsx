'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/trpc/provider'
import { DetailsForm } from './details-form'
import { EnrolmentStays } from './enrolment-stays'
import { FormerDetails } from './former-details'
import { WithdrawEnrolment } from './withdraw-enrolment'

/** Who the patient is: corrected here, with every former version below. */
export function PatientDetails({ patientId }: { patientId: string }) {
  const words = useTranslations('patientDetails')
  const { data } = useSuspenseQuery(useTRPC().patient.details.queryOptions({ patientId }))
  return (
    <div className="grid max-w-[44rem] gap-5">
      <section className="panel panel-body stack-wide" aria-labelledby="details">
        <div>
          <h2 id="details">{words('title')}</h2>
          <p className="small soft mt-1">{words('about')}</p>
        </div>
        <DetailsForm patientId={patientId} details={data.details} />
      </section>
      {data.former.length === 0 ? null : <FormerDetails former={data.former} />}
      {data.stays === null ? <WithdrawEnrolment patientId={patientId} name={data.details.name} /> : null}
      {data.stays === 'patient-joined' ? <EnrolmentStays /> : null}
    </div>
  )
}
