'use client'
import { useTranslations } from 'next-intl'
import type { CalendarDay } from '@/domain/calendar-day'
import { WALK } from '@/domain/exercise-item'
import { programmeOn } from '@/domain/programme'
import { wholeWalk } from '@/domain/programme-change'
import type { RecordFacts } from '@/domain/record'
import type { ReturnItem } from '@/domain/return-proposal'
import { useDates } from '@/messages/use-dates'
import type { StandingProps } from './standing-props'
import { WillRead } from './will-read'

type Items = readonly (ReturnItem & { rungAfter: number })[]

/** What the patient reads about coming back: the minutes, from when, and the written reason where they change. */
export function ReturnReads(
  props: Pick<StandingProps, 'patient' | 'patientMessages'> & {
    record: RecordFacts
    items: Items
    again: CalendarDay | null
    reason: string
  },
) {
  const { patient, record, items } = props
  const programme = programmeOn(record.programmes, record.today)
  const walk = items.find(({ item }) => item === WALK)
  if (programme === null || walk === undefined || walk.rung === walk.rungAfter) return null
  const minutes = wholeWalk(programme, programme.rungs[walk.rungAfter - 1] ?? 0)
  return (
    <WillRead name={patient.name} language={patient.language} messages={props.patientMessages}>
      <Sentence minutes={minutes} again={props.again} reason={props.reason.trim()} />
    </WillRead>
  )
}

function Sentence(props: { minutes: number; again: CalendarDay | null; reason: string }) {
  const words = useTranslations('today.change')
  const dates = useDates()
  const { minutes, again } = props
  return (
    <>
      <p>
        {words('return', { after: minutes })}.{' '}
        {again === null ? null : words('fromDay', { day: dates.day(again, 'weekday') })}
      </p>
      {props.reason === '' ? null : <p>{props.reason}</p>}
    </>
  )
}
