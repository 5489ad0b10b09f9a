'use client'
import { useTranslations } from 'next-intl'
import type { ExerciseFact } from '@/domain/entry'
import { askedExercise } from '@/domain/asked-exercise'
import type { RecordFacts } from '@/domain/record'
import { useItemWords } from './use-item-words'
import { useSetWords } from './use-set-words'

export type DoneWords = {
  name: string
  /** "2 × 10 steps"; "left 6, right 5; left 6, right 6". */
  done: string
  /** "2 sets of 10 steps"; null where nothing was asked on the day. */
  asked: string | null
}

/** An exercise as it was written down: which one, what was done, and what was asked on that day. Null where no version
 * of the programme knows it. The route sends the namespaces 'exercises' and 'record'. */
export function useDoneWords(
  record: Pick<RecordFacts, 'programmes' | 'decisions'>,
): (entry: Pick<ExerciseFact, 'itemId' | 'sets' | 'day'>) => DoneWords | null {
  const t = useTranslations('record.set')
  const itemWords = useItemWords()
  const setWords = useSetWords()
  return ({ itemId, sets, day }) => {
    const known = askedExercise(record, itemId, day)
    if (known === null) return null
    const { item, rung } = known
    const words = sets.map((set) => setWords(set, item.unit))
    const [first = ''] = words
    const isEven = !item.perSide && words.every((one) => one === first)
    return {
      name: itemWords.name(item),
      done: isEven && sets.length > 1 ? t('every', { sets: sets.length, done: first }) : words.join('; '),
      asked: rung === null ? null : itemWords.sentence(item, rung),
    }
  }
}
