'use client'
import { useTranslations } from 'next-intl'
import { daysBetween } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { useDates } from '@/messages/use-dates'
import { Button } from '@/ui/button'
import type { Range } from './range-in-address'

/** Which days somebody picked, and the way back to the range that they came from. */
export function ChosenDays(props: {
  from: CalendarDay
  to: CalendarDay
  today: CalendarDay
  range: Range
  onBack: () => void
}) {
  const { from, to, today, range } = props
  const words = useTranslations('picture')
  const dates = useDates()
  return (
    <div className="row mt-1">
      <p>
        <b>
          {words('chosen', {
            from: dates.listed(from, today),
            to: dates.listed(to, today),
            days: daysBetween(from, to) + 1,
          })}
        </b>
      </p>
      <Button size="small" icon="undo" onClick={props.onBack}>
        {words(`back.${range}`)}
      </Button>
    </div>
  )
}
