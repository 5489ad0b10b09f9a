'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { daysBetween } from '@/domain/calendar-day'
import type { RecordFacts } from '@/domain/record'
import type { VisitRange } from '@/domain/visit'
import { useDates } from '@/messages/use-dates'
import { ButtonLink } from '@/ui/button-link'
import { PageHead } from '@/ui/desk-page'
import { CopyVisit } from './copy-visit'

/** Who, when and since when. */
export function VisitHead(props: {
  patientId: string
  name: string
  record: RecordFacts
  range: VisitRange
  text: string
  /** Links to other ranges. */
  ranges: ReactNode
  pdf: ReactNode
}) {
  const words = useTranslations('appointment')
  const dates = useDates()
  const { record, range } = props
  const { from, to } = range
  const days = daysBetween(from, to) + 1
  const isUpToNow = to === record.today
  const over = isUpToNow
    ? words('since', { day: dates.day(from, 'brief'), days })
    : words('between', { from: dates.day(from, 'brief'), to: dates.day(to, 'brief'), days })
  return (
    <PageHead
      title={props.name}
      below={[dates.day(record.today, 'weekday'), over].join(' · ')}
      actions={
        <>
          {props.ranges}
          <ButtonLink icon="back" href={`/patients/${props.patientId}`}>
            {words('back')}
          </ButtonLink>
          <CopyVisit text={props.text} />
          {props.pdf}
        </>
      }
    />
  )
}
