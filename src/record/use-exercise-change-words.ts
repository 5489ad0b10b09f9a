'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { ExerciseChange } from '@/domain/exercise-change'
import { changedVariables } from '@/domain/rung'
import { useDates } from '@/messages/use-dates'
import { useChangeWords } from '@/record/use-change-words'
import { useItemWords } from '@/record/use-item-words'

/** What a patient reads of a change in an exercise: "Step-ups: from 10 to 12 repetitions each side", and why. The route
 * sends the namespaces 'today', 'record' and 'exercises'. */
export function useExerciseChangeWords() {
  const words = useTranslations('today.exerciseChange')
  const changeWords = useChangeWords()
  const itemWords = useItemWords()
  const dates = useDates()
  return useMemo(
    () => ({
      title: ({ kind, item, before, after, weekdays }: ExerciseChange): string => {
        const name = itemWords.name(item)
        const days = weekdays?.map((day) => dates.weekdayName(day, 'long')).join(', ')
        const onDays = (title: string): string =>
          days === undefined ? title : words('onDays', { title, days })
        if (after === null) return words('gone', { name })
        const what = itemWords.sentence(item, after)
        if (before === null) return words('new', { name, what })
        const stays = changedVariables(before, after).length === 0
        if (kind === 'progress' || kind === 'change') {
          if (stays && days !== undefined) return words('days', { name, days })
          const move = itemWords.move(item, before, after)
          if (move !== null) return onDays(words('progress', { name, ...move }))
          return onDays(words(stays ? 'hold' : 'change', { name, what }))
        }
        return words(kind === 'step-back' && stays ? 'hold' : kind, { name, what })
      },
      about: (change: ExerciseChange): string => changeWords.about(change, 'exercise'),
    }),
    [words, changeWords, itemWords, dates],
  )
}
