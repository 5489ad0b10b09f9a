'use client'
import { useSearchParams } from 'next/navigation'
import { calendarDaySchema } from '@/domain/calendar-day'
import { notableOn } from '@/domain/exercise-record'
import { usePatientRecord } from '@/offline/use-phone'
import { CorrectExercise } from './correct-exercise'
import { CorrectMorning } from './correct-morning'
import { CorrectWalk } from './correct-walk'
import { CorrectZero } from './correct-zero'
import { DayScreen } from './day-screen'
import { NoteExercise } from './note-exercise'
import { DaysScreen } from './days-screen'
import { TakeBack } from './take-back'

/** The patient's own entries: all days, one day, or one entry that is being corrected or taken back. */
export function OwnEntries() {
  const patient = usePatientRecord()
  const params = useSearchParams()
  const entryOf = (name: string) =>
    patient.record.entries.find(({ entryId }) => entryId === params.get(name)) ?? null
  const [taken, corrected] = [entryOf('take-back'), entryOf('correct')]
  const day = calendarDaySchema.safeParse(params.get('day')).data
  if (taken !== null) return <TakeBack key={taken.entryId} entry={taken} />
  switch (corrected?.kind) {
    case 'walk':
      return <CorrectWalk key={corrected.entryId} entry={corrected} record={patient.record} />
    case 'zero':
      return <CorrectZero key={corrected.entryId} entry={corrected} />
    case 'morning':
      return <CorrectMorning key={corrected.entryId} entry={corrected} />
    case 'exercise':
      return <CorrectExercise key={corrected.entryId} entry={corrected} record={patient.record} />
    case undefined:
      break
  }
  if (day !== undefined && day <= patient.record.today) {
    const noted = notableOn(patient.record, day).find(({ itemId }) => itemId === params.get('note'))
    if (noted !== undefined) return <NoteExercise item={noted} day={day} record={patient.record} />
    return <DayScreen day={day} patient={patient} done={params.get('done')} />
  }
  return <DaysScreen patient={patient} />
}
