'use client'
import { useTranslations } from 'next-intl'
import type { DecisionFacts } from '@/domain/programme'
import { itemOf } from '@/domain/programme-change'
import type { RecordFacts } from '@/domain/record'
import { useItemWords } from '@/record/use-item-words'
import type { HandItem, OpenStep } from './step-choices'

/** A step by hand in words: of the walk in whole-walk minutes, of an exercise by the step of its ladder. */
export function useHandWords() {
  const words = useTranslations('decide')
  const weekly = useTranslations('weekly')
  const itemWords = useItemWords()
  const nameOf = ({ exercise }: HandItem): string =>
    exercise === null ? words('walk') : itemWords.name(exercise)
  return {
    nameOf,
    /** What a decision did with exercises, one sentence each: "Step-ups: progress to step 3". */
    exercisesOf: ({ steps, programmeId }: DecisionFacts, { programmes }: RecordFacts): string[] =>
      steps.flatMap(({ item, kind, rungAfter: rung }) => {
        const programme = programmes.find(({ id }) => id === programmeId)
        const exercise = programme === undefined ? null : itemOf(programme, item)
        return exercise === null
          ? []
          : [weekly(`doExercise.${kind}`, { name: itemWords.name(exercise), rung })]
      }),
    /** "15 → 18 min", "step 2 → 3" */
    move: ({ exercise, rung, amount }: HandItem, choice: OpenStep): string => {
      const [from, to] = exercise === null ? [amount, choice.amount] : [rung, choice.rung]
      const what = exercise === null ? 'minutes' : 'step'
      return words(from === to ? `${what}Stay` : `${what}Change`, { from, to })
    },
    /** What an exercise will ask for; empty of the walk, whose minutes say it. */
    asked: ({ exercise }: HandItem, { rung, amount }: OpenStep): string => {
      const there = exercise?.ladder[rung - 1]
      if (exercise === null || there === undefined) return ''
      return itemWords.sentence(exercise, { ...there, dose: amount })
    },
    button: (item: HandItem, { kind, rung, amount }: OpenStep): string =>
      item.exercise === null
        ? words(`do.${kind}`, { minutes: amount })
        : words(`doExercise.${kind}`, { name: nameOf(item), rung }),
  }
}
