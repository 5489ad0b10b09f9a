'use client'
import { useTranslations } from 'next-intl'
import type { ExerciseRung } from '@/domain/rung'
import type { CountedExercise } from '@/messages/rung-words'
import { useRungWords } from '@/messages/use-rung-words'

/** Every rung as a sentence, in the unit it was written in and about in the other. */
export function LadderList(props: { ladder: readonly ExerciseRung[]; exercise: CountedExercise }) {
  const words = useTranslations('library')
  const { sentence } = useRungWords()
  return (
    <section>
      <h3>{words('ladder')}</h3>
      <ol className="ladder-list">
        {props.ladder.map((rung, place) => (
          <li key={place}>{sentence(rung, props.exercise)}</li>
        ))}
      </ol>
    </section>
  )
}
