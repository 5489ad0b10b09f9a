'use client'
import { useTranslations } from 'next-intl'
import { daysBetween } from '@/domain/calendar-day'
import type { TodayCard } from '@/domain/today-card'
import { useDates } from '@/messages/use-dates'

const A_WEEK = 7

/** A pause that is to come: from when, and until when. */
export function PauseAhead({ card }: { card: TodayCard }) {
  const words = useTranslations('today')
  const dates = useDates()
  if (card.pauseAhead === null) return null
  const { from, to } = card.pauseAhead
  return (
    <p className="small soft mt-3 text-center">
      {to === null
        ? words('pauseAheadOpen', { from: dates.day(from, 'weekday') })
        : words('pauseAhead', { from: dates.day(from, 'weekday'), to: dates.day(to, 'weekday') })}
    </p>
  )
}

/** In the last week of a programme: its last day. */
export function EndsSoon({ card }: { card: TodayCard }) {
  const words = useTranslations('today')
  const dates = useDates()
  if (card.endsOn === null || daysBetween(card.day, card.endsOn) >= A_WEEK) return null
  return (
    <p className="small soft mt-3 text-center">
      {words('endsOn', { day: dates.day(card.endsOn, 'weekday') })}
    </p>
  )
}
