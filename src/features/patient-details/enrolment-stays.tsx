'use client'
import { useTranslations } from 'next-intl'

/** Nothing is recorded yet, and still the enrolment cannot be withdrawn: why, and what can be done. */
export function EnrolmentStays() {
  const words = useTranslations('patientDetails.withdraw')
  const errors = useTranslations('errors')
  return (
    <section className="panel panel-body" aria-labelledby="enrolment-stays">
      <h2 id="enrolment-stays">{words('title')}</h2>
      <p className="small soft mt-1">{errors('patient-joined')}</p>
    </section>
  )
}
