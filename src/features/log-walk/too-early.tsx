'use client'
import { useTranslations } from 'next-intl'
import type { CalendarDay } from '@/domain/calendar-day'
import { useDates } from '@/messages/use-dates'
import { ButtonLink } from '@/ui/button-link'
import { Notice } from '@/ui/notice'

/** A walk that ends just now, soon after midnight, and began before the programme's first day: nothing was done wrong,
 * and nothing has to be done. */
export function TooEarly({ firstDay }: { firstDay: CalendarDay }) {
  const words = useTranslations('logWalk.tooEarly')
  const dates = useDates()
  return (
    <div className="mt-3">
      <Notice icon="info" role="alert">
        <b className="block">{words('title')}</b>
        <p className="my-2">{words('about', { day: dates.day(firstDay, 'weekday') })}</p>
        <ButtonLink size="touch" href="/today">
          {words('leave')}
        </ButtonLink>
      </Notice>
    </div>
  )
}
