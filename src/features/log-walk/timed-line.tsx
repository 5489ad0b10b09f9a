'use client'
import { useTranslations } from 'next-intl'
import { localDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import type { TimedWalk } from '@/domain/timed-walk'
import { useDates } from '@/messages/use-dates'
import { Button } from '@/ui/button'

/** When the timed walk began: its day follows from that, and may be chosen where the phone was wrong. */
export function TimedLine(props: { timed: TimedWalk; today: CalendarDay; onOther: () => void }) {
  const words = useTranslations('logWalk.timed')
  const dates = useDates()
  const { startedAt, timeZone } = props.timed
  const day = localDay(startedAt, timeZone)
  return (
    <p className="row between mt-2">
      <span>
        {words('began', {
          time: dates.clock(startedAt, timeZone),
          day: dates.near(day, props.today) ?? dates.day(day, 'weekday'),
        })}
      </span>
      <Button variant="quiet" size="touch" onClick={props.onOther}>
        {words('other')}
      </Button>
    </p>
  )
}
