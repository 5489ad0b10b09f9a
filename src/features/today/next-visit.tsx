'use client'
import { useTranslations } from 'next-intl'
import { useDates } from '@/messages/use-dates'
import type { PatientRecord } from '@/offline/use-phone'
import { AppLink } from '@/ui/app-link'

/** When the next appointment is, on the patient's own clock; leads to the page that both look at then. */
export function NextVisit({ patient: { nextVisit, record } }: { patient: PatientRecord }) {
  const words = useTranslations('today.visit')
  const dates = useDates()
  if (nextVisit === null) return null
  return (
    <p className="small mt-3 text-center">
      <AppLink href="/appointment">
        {words(nextVisit.kind, { at: dates.moment(nextVisit.at, 'weekday', record.timeZone) })}
      </AppLink>
    </p>
  )
}
