'use client'
import { useTranslations } from 'next-intl'
import { useDates } from '@/messages/use-dates'
import type { RouterOutputs } from '@/trpc/api'
import { AppLink } from '@/ui/app-link'

/** Today's appointments as links to their pages; nothing where there are none. */
export function DayVisits({ visits }: { visits: RouterOutputs['caseload']['open']['visits'] }) {
  const words = useTranslations('caseload.visits')
  const dates = useDates()
  if (visits.length === 0) return null
  return (
    <nav aria-label={words('today')} className="row flex-wrap gap-x-4 gap-y-1">
      <span className="small soft">{words('today')}</span>
      {visits.map(({ visitId, patientId, name, timeZone, at, kind, isHeld, isMissed }) => (
        <AppLink
          key={visitId}
          href={`/patients/${patientId}/${isMissed ? 'notes' : isHeld ? `appointment?visit=${visitId}` : 'appointment'}`}
          className="small inline-flex min-h-8.5 items-center gap-1.5"
        >
          <b>{dates.clock(at, timeZone)}</b> <bdi>{name}</bdi>
          {isHeld ? (
            <span className="soft">{words('held')}</span>
          ) : isMissed ? (
            <span className="soft">{words('missed')}</span>
          ) : kind === 'telephone' ? (
            <span className="soft">{words('telephone')}</span>
          ) : null}
        </AppLink>
      ))}
    </nav>
  )
}
