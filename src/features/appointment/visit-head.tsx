'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { daysBetween } from '@/domain/calendar-day'
import type { RecordFacts } from '@/domain/record'
import { weekOf } from '@/domain/programme'
import { rungOn, rungsInForce } from '@/domain/rung-in-force'
import type { VisitRange } from '@/domain/visit'
import { useDates } from '@/messages/use-dates'
import { ButtonLink } from '@/ui/button-link'
import { PageHead } from '@/ui/desk-page'
import { CopyVisit } from './copy-visit'

/** Who, when, since when, and on which step. */
export function VisitHead(props: {
  patientId: string
  name: string
  record: RecordFacts
  range: VisitRange
  text: string
  /** Links to other ranges. */
  ranges: ReactNode
}) {
  const words = useTranslations('appointment')
  const dates = useDates()
  const { record, range } = props
  const { from, to } = range
  const days = daysBetween(from, to) + 1
  const isUpToNow = to === record.today
  const now = rungOn(rungsInForce(record.programmes, record.decisions), record.today)
  const programme = record.programmes.find(({ id }) => id === now?.programmeId)
  const step =
    now === null || programme === undefined
      ? []
      : [
          words('step', { rung: now.rung, rungs: programme.rungs.length }),
          words('week', { week: weekOf(programme.courseStart ?? programme.startDay, record.today) }),
        ]
  const over = isUpToNow
    ? words('since', { day: dates.day(from, 'brief'), days })
    : words('between', { from: dates.day(from, 'brief'), to: dates.day(to, 'brief'), days })
  return (
    <PageHead
      title={props.name}
      below={[dates.day(record.today, 'weekday'), over, ...step].join(' · ')}
      actions={
        <>
          {props.ranges}
          <ButtonLink icon="back" href={`/patients/${props.patientId}`}>
            {words('back')}
          </ButtonLink>
          <CopyVisit text={props.text} />
        </>
      }
    />
  )
}
