'use client'
import { useTranslations } from 'next-intl'
import { useDates } from '@/messages/use-dates'
import type { PatientRecord } from '@/offline/use-phone'

/** When the next appointment is, on the patient's own clock. */
export function NextVisit({ patient: { nextVisit, record } }: { patient: PatientRecord }) {
  const words = useTranslations('today.visit')
  const dates = useDates()
  if (nextVisit === null) return null
  return (
    <p className="small soft mt-3 text-center">
      {words(nextVisit.kind, { at: dates.moment(nextVisit.at, 'weekday', record.timeZone) })}
    </p>
  )
}
