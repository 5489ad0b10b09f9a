'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { CalendarDay } from '@/domain/calendar-day'
import type { DayPicture } from '@/domain/day-picture'
import { useDates } from '@/messages/use-dates'

/** A day's facts in words, for cards, tables and screen readers. */
export function useDayWords() {
  const t = useTranslations('record')
  const dates = useDates()
  const locale = useLocale()
  return useMemo(() => {
    const monthName = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
    const why = (day: DayPicture) => t(`pause.${day.excusedFor ?? 'other'}`)
    const score = (value: number | null) => value ?? t('day.no-answer')

    const state = (day: DayPicture): string => {
      const { minutes, target } = { minutes: day.minutes, target: day.target ?? 0 }
      switch (day.state) {
        case 'zero':
          return day.zeroReason
            ? t('day.zero-because', { reason: t(`zero-reason.${day.zeroReason}`), target })
            : t('day.zero', { target })
        case 'excused':
          return minutes > 0
            ? t('day.excused-walked', { why: why(day), minutes })
            : t('day.excused', { why: why(day) })
        case 'rest':
          return minutes > 0 ? t('day.rest-walked', { minutes }) : t('day.rest')
        case 'out':
          return minutes > 0 ? t('day.out-walked', { minutes }) : t('day.out')
        default:
          return t(`day.${day.state}`, { minutes, target })
      }
    }
    /** The state alone, where minutes stand in columns of their own. */
    const stateName = (day: DayPicture): string => {
      if (day.state === 'excused') return t('table.state-excused', { why: why(day) })
      if (day.state === 'rest' && day.minutes > 0) return t('table.state-extra')
      if (day.state === 'zero' && day.zeroReason) {
        return t('table.state-zero-because', { reason: t(`zero-reason.${day.zeroReason}`) })
      }
      return t(`table.state-${day.state}`)
    }
    const remarks = (day: DayPicture): string[] => [
      ...(day.stop ? [t('day.stop')] : []),
      ...(day.walks > 1 ? [t('day.walks', { walks: day.walks })] : []),
      ...(day.late ? [t('day.late')] : []),
      ...(day.paper ? [t('day.paper')] : []),
    ]
    const pains = (day: DayPicture): string[] => {
      const walked = day.before !== null || day.worst !== null
      return [
        ...(walked ? [t('day.pain', { before: score(day.before), worst: score(day.worst) })] : []),
        ...(!walked && day.walks > 0 ? [t('day.no-scores')] : []),
        ...(day.morning === null ? [] : [t('day.morning', { morning: day.morning })]),
      ]
    }
    return {
      stateName,
      remarks,
      facts: (day: DayPicture) => [state(day), ...pains(day), ...remarks(day)],
      title: (day: CalendarDay) => dates.day(day, 'weekday'),
      brief: (day: CalendarDay) => dates.day(day, 'brief'),
      listed: dates.listed,
      full: (day: CalendarDay) => dates.day(day, 'full'),
      weekday: (day: DayPicture, width: 'short' | 'long') => dates.weekdayName(day.weekday, width),
      /** "Oct", and "Jan 2027" where a year begins. */
      month: (day: CalendarDay) => {
        const name = monthName.format(Date.parse(day))
        return day.slice(5, 7) === '01' ? `${name} ${day.slice(0, 4)}` : name
      },
    }
  }, [t, dates, locale])
}

export type DayWords = ReturnType<typeof useDayWords>
