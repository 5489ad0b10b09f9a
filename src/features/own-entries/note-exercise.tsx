'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { askedExercise } from '@/domain/asked-exercise'
import type { CalendarDay } from '@/domain/calendar-day'
import type { ExerciseItem } from '@/domain/exercise-item'
import type { RecordFacts } from '@/domain/record'
import { newExercise } from '@/offline/new-facts'
import { newId } from '@/offline/new-id'
import { momentNow } from '@/offline/use-phone'
import { useItemWords } from '@/record/use-item-words'
import { ExerciseForm } from './exercise-form'

/** An exercise of an earlier day, written down now: what was asked stands in its fields, the two answers stand empty. */
export function NoteExercise(props: { item: ExerciseItem; day: CalendarDay; record: RecordFacts }) {
  const { item, day, record } = props
  const words = useTranslations('ownEntries')
  const itemWords = useItemWords()
  const [id] = useState(newId)
  const rung = askedExercise(record, item.itemId, day)?.rung ?? null
  const set = (item.perSide ? [0, 1] : [0]).map(() => rung?.dose ?? 0)
  return (
    <ExerciseForm
      title={itemWords.name(item)}
      about={
        rung === null ? null : (
          <p className="soft">{words('entry.asked', { asked: itemWords.sentence(item, rung) })}</p>
        )
      }
      saveWord={words('note.save')}
      day={day}
      start={{ sets: Array.from({ length: rung?.sets ?? 1 }, () => set), effort: null, pain: null }}
      record={record}
      factOf={(done) => newExercise(momentNow(), day, item.itemId, done, id)}
      done="noted"
    />
  )
}
