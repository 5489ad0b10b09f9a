'use client'
import { useTranslations } from 'next-intl'
import type { ExerciseRung } from '@/domain/ladder'
import type { CountedExercise, ReaderUnits } from '@/messages/rung-words'
import { useRungWords } from '@/messages/use-rung-words'

/** The other system than a rung was prescribed in: its sentence then says both. */
const otherThan = ({ height, stride, load }: ExerciseRung): ReaderUnits =>
  [height, stride, load].some((measure) => measure?.unit === 'in' || measure?.unit === 'lb')
    ? 'metric'
    : 'imperial'

/** Every rung as a sentence, in the unit it was written in and about in the other. */
export function LadderList(props: { ladder: readonly ExerciseRung[]; exercise: CountedExercise }) {
  const words = useTranslations('library')
  const { sentence } = useRungWords()
  return (
    <section>
      <h3>{words('ladder')}</h3>
      <ol className="ladder-list">
        {props.ladder.map((rung, place) => (
          <li key={place}>{sentence(rung, props.exercise, otherThan(rung))}</li>
        ))}
      </ol>
    </section>
  )
}
