'use client'
import { useTranslations } from 'next-intl'
import type { CalendarDay } from '@/domain/calendar-day'
import { exerciseReturn } from '@/domain/exercise-change'
import { WALK } from '@/domain/walk-item'
import { programmeOn } from '@/domain/programme'
import type { ProgrammeFacts } from '@/domain/programme'
import { wholeWalk } from '@/domain/programme-change'
import type { RecordFacts } from '@/domain/record'
import type { ReturnItem } from '@/domain/return-proposal'
import { useDates } from '@/messages/use-dates'
import { useExerciseChangeWords } from '@/record/use-exercise-change-words'
import type { StandingProps } from './standing-props'
import { WillRead } from './will-read'

type Moved = readonly (ReturnItem & { rungAfter: number })[]

/** What the patient reads about coming back: what is asked, from when, and the written reason, where something moves. */
export function ReturnReads(
  props: Pick<StandingProps, 'patient' | 'patientMessages'> & {
    record: RecordFacts
    items: Moved
    again: CalendarDay | null
    reason: string
  },
) {
  const { patient, record } = props
  const programme = programmeOn(record.programmes, record.today)
  const moved = props.items.filter(({ rung, rungAfter }) => rung !== rungAfter)
  if (programme === null || moved.length === 0) return null
  return (
    <WillRead name={patient.name} language={patient.language} messages={props.patientMessages}>
      <Sentences programme={programme} moved={moved} again={props.again} reason={props.reason.trim()} />
    </WillRead>
  )
}

function Sentences(props: {
  programme: ProgrammeFacts
  moved: Moved
  again: CalendarDay | null
  reason: string
}) {
  const words = useTranslations('today.change')
  const exerciseWords = useExerciseChangeWords()
  const dates = useDates()
  const { programme, moved, again, reason } = props
  const walk = moved.find(({ item }) => item === WALK)
  const exercises = moved.flatMap((one) => exerciseReturn(programme, one, reason) ?? [])
  return (
    <>
      {walk === undefined ? null : (
        <p>{words('return', { after: wholeWalk(programme, programme.rungs[walk.rungAfter - 1] ?? 0) })}.</p>
      )}
      {exercises.map((change) => (
        <p key={change.item.itemId}>{exerciseWords.title(change)}.</p>
      ))}
      {again === null ? null : <p>{words('fromDay', { day: dates.day(again, 'weekday') })}</p>}
      {reason === '' ? null : <p>{reason}</p>}
    </>
  )
}
