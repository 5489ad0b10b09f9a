'use client'
import { useTranslations } from 'next-intl'
import { addDays } from '@/domain/calendar-day'
import { weekOf } from '@/domain/programme'
import type { RecordFacts } from '@/domain/record'
import { rungOn, rungsInForce } from '@/domain/rung-in-force'
import { useDates } from '@/messages/use-dates'
import { RampPicture } from '@/record/ramp-card'
import { classList } from '@/ui/class-list'
import { ProgrammeChanges } from './programme-changes'
import { rungRow } from './rung-row'

/** The programme that counts (or will), rung by rung, and everything decided about it. */
export function InForce({ record }: { record: RecordFacts }) {
  const words = useTranslations('programme')
  const dates = useDates()
  const { programmes, decisions, today } = record
  const rungs = rungsInForce(programmes, decisions)
  const now = rungOn(rungs, today)
  const programme = programmes.find(({ id }) => id === now?.programmeId) ?? programmes.at(-1)
  if (programme === undefined) return null
  const next = rungOn(rungs, addDays(today, 1))
  const soon =
    next !== null && next.programmeId === now?.programmeId && next.rung !== now.rung ? next.rung : null
  const extra = programme.warmUpMinutes + programme.coolDownMinutes
  const later = programmes.find(({ startDay }) => startDay > today && now !== null)
  const title = now !== null ? 'title' : programme.startDay > today ? 'ahead' : 'over'
  const days =
    programme.weekdays.length === 7
      ? words('everyDay')
      : programme.weekdays.map((weekday) => dates.weekdayName(weekday, 'short')).join(', ')
  return (
    <section className="panel panel-body mb-5" aria-labelledby="in-force">
      <div className="row between">
        <h2 id="in-force">{words(`inForce.${title}`)}</h2>
        <p className="small soft">
          {now === null
            ? words(programme.startDay > today ? 'inForce.starts' : 'inForce.ended', {
                day: dates.day(
                  programme.startDay > today ? programme.startDay : (programme.endDay ?? today),
                  'weekday',
                ),
              })
            : words('inForce.at', {
                rung: now.rung,
                rungs: programme.rungs.length,
                week: weekOf(programme.startDay, today),
                minutes: now.minutes,
              })}
          {soon === null ? '' : ` ${words('inForce.soon', { rung: soon })}`}
        </p>
      </div>
      {extra === 0 ? null : <p className="tiny soft mb-2">{words('drawn', { extra })}</p>}
      <RampPicture rungs={programme.rungs} now={now?.rung ?? null} soon={soon} extra={extra} />
      <ol {...rungRow(programme.rungs.length)} aria-label={words('rungsLabel')}>
        {programme.rungs.map((minutes, index) => (
          <li
            key={index}
            aria-current={index + 1 === now?.rung ? 'step' : undefined}
            className={classList(
              'rung-box',
              index + 1 === now?.rung && 'rung-box-now',
              index + 1 === soon && 'rung-box-soon',
              now !== null && index + 1 < now.rung && index + 1 !== soon && 'rung-box-past',
            )}
          >
            {minutes}
          </li>
        ))}
      </ol>
      <p className="small soft mt-3">
        {words('inForce.facts', {
          days,
          easy: extra === 0 ? 'none' : 'some',
          warmUp: programme.warmUpMinutes,
          coolDown: programme.coolDownMinutes,
          by: programme.publishedBy,
          at: dates.date(programme.publishedAt, 'full'),
        })}
      </p>
      {later === undefined ? null : (
        <p className="small mt-1">
          {words('inForce.replaced', { day: dates.day(later.startDay, 'weekday') })}
        </p>
      )}
      <ProgrammeChanges record={record} />
    </section>
  )
}
