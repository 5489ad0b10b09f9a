'use client'
import { useTimeZone } from 'next-intl'
import { useState } from 'react'
import { instantOf, localDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'

/** Today in the clinic's time zone, as the form was opened. */
export function useToday(): CalendarDay {
  const timeZone = useTimeZone() ?? 'UTC'
  const [today] = useState(() => localDay(instantOf(Date.now()), timeZone))
  return today
}
