'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { CalendarDay } from '@/domain/calendar-day'
import { dayPictures } from '@/domain/day-picture'
import type { RecordFacts } from '@/domain/record'
import { eventsOf } from '@/domain/record-event'
import type { Visit } from '@/domain/visit'
import { visitEvents } from '@/domain/visit-event'
import { summaryOf } from '@/domain/record-figures'
import type { Audience } from './audience'
import { eventLooks, excusedBands, trendDays } from './trend-days'
import { useDayWords } from './use-day-words'
import { useEventDetail } from './use-event-detail'
import { useEventWords } from './use-event-words'
import { useTrendWords } from './use-trend-words'

export type RecordRange = {
  record: RecordFacts
  /** Appointments, where the picture marks them. */
  visits?: readonly Visit[] | undefined
  from: CalendarDay
  to: CalendarDay
  audience: Audience
}

const noVisits: readonly Visit[] = []

const byDay = (a: { day: CalendarDay }, b: { day: CalendarDay }) =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : 0

/** What the picture of some days draws and says, and the facts behind it. */
export function useRecordTrend({ record, visits = noVisits, from, to, audience }: RecordRange) {
  const t = useTranslations('record')
  const dayWords = useDayWords()
  const eventWords = useEventWords(audience)
  const eventDetail = useEventDetail(audience)
  const facts = useMemo(
    () => ({
      days: dayPictures(record, from, to),
      events: [...eventsOf(record, from, to), ...visitEvents(visits, { from, to }, record.timeZone)].sort(
        byDay,
      ),
      summary: summaryOf(record, from, to),
    }),
    [record, visits, from, to],
  )
  const { words, strips } = useTrendWords(
    audience,
    facts.days.find(({ target }) => target !== null)?.target ?? 0,
  )
  const trend = useMemo(() => {
    const places = new Map(facts.days.map(({ day }, place) => [day, place]))
    return {
      days: trendDays(facts.days, record.today, dayWords, (day) =>
        facts.events.filter((event) => event.day === day).map(eventDetail),
      ),
      bands: excusedBands(facts.days, (reason, days) => [`${t(`pause.${reason}`)},`, t('days', { days })]),
      events: facts.events.flatMap((event) => {
        const place = places.get(event.day)
        // A pause is told by its weave and words; the lane keeps its room for decisions.
        return place === undefined || event.kind === 'pause'
          ? []
          : [{ place, words: eventWords(event), ...eventLooks[event.kind] }]
      }),
    }
  }, [facts, record.today, dayWords, eventWords, eventDetail, t])
  return { facts, trend, words, strips }
}
