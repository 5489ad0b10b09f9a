'use client'
import { useTranslations } from 'next-intl'
import { addDays } from '@/domain/calendar-day'
import { weekOf } from '@/domain/programme'
import type { RecordFacts } from '@/domain/record'
import { rungOn, rungsInForce } from '@/domain/rung-in-force'
import { useDates } from '@/messages/use-dates'

/** Where the programme stands, in one line: the step in force and what follows, or when it begins or ended. */
export function ProgrammeState({ record }: { record: RecordFacts }) {
  const words = useTranslations('programme.inForce')
  const dates = useDates()
  const { programmes, decisions, today } = record
  const rungs = rungsInForce(programmes, decisions)
  const now = rungOn(rungs, today)
  const programme = programmes.find(({ id }) => id === now?.programmeId) ?? programmes.at(-1)
  if (programme === undefined) return null
  const next = rungOn(rungs, addDays(today, 1))
  const soon =
    next !== null && next.programmeId === now?.programmeId && next.rung !== now.rung ? next.rung : null
  const later = now === null ? undefined : programmes.find(({ startDay }) => startDay > today)
  const isOver = programme.endDay !== null && programme.endDay < today
  const title = now !== null ? 'title' : isOver ? 'over' : 'ahead'
  const day = dates.day(isOver ? (programme.endDay ?? today) : programme.startDay, 'weekday')
  const state =
    now !== null
      ? words('at', {
          rung: now.rung,
          rungs: programme.rungs.length,
          week: weekOf(programme.courseStart ?? programme.startDay, today),
          minutes: now.minutes,
        })
      : isOver
        ? words('ended', { day })
        : programme.activeFrom === null
          ? words('unscreened')
          : words('starts', { day })
  return (
    <span className="small">
      <b>{words(title)}.</b>{' '}
      <span>{soon === null ? state : `${state} ${words('soon', { rung: soon })}`}</span>
      {later === undefined ? '' : ` ${words('replaced', { day: dates.day(later.startDay, 'weekday') })}`}{' '}
      <span className="soft">
        {words('published', {
          at: dates.date(programme.publishedAt, 'full'),
          by: programme.publishedBy,
          version: programmes.length,
        })}
      </span>
    </span>
  )
}
