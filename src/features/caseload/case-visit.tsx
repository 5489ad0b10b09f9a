'use client'
import { useTranslations } from 'next-intl'
import { localDay } from '@/domain/calendar-day'
import { useDates } from '@/messages/use-dates'
import { AppLink } from '@/ui/app-link'
import type { CaseFacts } from './case-facts'

/** The way to the appointment, by the date of the next one where one is planned. */
export function CaseVisit({ row }: { row: CaseFacts }) {
  const words = useTranslations('caseload')
  const dates = useDates()
  const { name, nextVisit, today, timeZone } = row
  const href = `/patients/${row.patientId}/appointment`
  if (nextVisit === null)
    return (
      <AppLink href={href} className="small soft block" aria-label={words('visit.noneOf', { name })}>
        {words('visit.none')}
      </AppLink>
    )
  const on = localDay(nextVisit, timeZone)
  const day = dates.near(on, today) ?? dates.day(on, 'short')
  const at = { day, time: dates.clock(nextVisit, timeZone) }
  return (
    <AppLink
      href={href}
      className={
        on === today ? 'block font-[620] first-letter:uppercase' : 'small block first-letter:uppercase'
      }
      aria-label={words('visit.nextOf', { name, ...at })}
    >
      {words('visit.next', at)}
    </AppLink>
  )
}
