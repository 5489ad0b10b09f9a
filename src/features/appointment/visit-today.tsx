'use client'
import { useTranslations } from 'next-intl'
import type { Visit } from '@/domain/visit'
import { useDates } from '@/messages/use-dates'
import { AppLink } from '@/ui/app-link'
import { telephoneAddress } from '@/ui/telephone-address'

/** The appointment that is planned for today: when and how, the number to ring, and where it is moved or told that nobody
 * came. */
export function VisitToday(props: {
  patientId: string
  visit: Visit
  telephone: string | null
  timeZone: string
}) {
  const { patientId, visit, telephone, timeZone } = props
  const words = useTranslations('appointment')
  const dates = useDates()
  const { at, kind } = visit
  return (
    <div className="row between gap-x-3 gap-y-0 small">
      <p>
        <b>{dates.clock(at, timeZone)}</b> {words(`finish.kinds.${kind}`)}
        {kind !== 'telephone' ? null : telephone === null ? (
          <>, {words('today.noNumber')}</>
        ) : (
          <>
            {', '}
            <a href={telephoneAddress(telephone)}>{words('today.ring', { telephone })}</a>
          </>
        )}
      </p>
      <AppLink href={`/patients/${patientId}/notes`}>{words('today.change')}</AppLink>
    </div>
  )
}
