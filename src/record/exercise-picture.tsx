'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { exerciseFigure } from '@/drawing/exercise-figure'
import type { FigureSetup } from '@/drawing/exercise-figure'
import type { ExerciseKey } from '@/domain/exercise-library'
import type { ExerciseRung } from '@/domain/rung'
import { FigurePlayer } from '@/ui/figure-player'

/** The movement, with the step and the weights of the rung. */
export function ExercisePicture({ figure, rung }: { figure: ExerciseKey; rung: ExerciseRung }) {
  const words = useTranslations('figures')
  const heightMetres = rung.height?.si ?? null
  const kilograms = rung.load?.si ?? null
  const at = rung.loadAt
  const setup = useMemo(
    (): FigureSetup => ({
      ...(heightMetres === null ? {} : { heightMetres }),
      load: kilograms === null || at === null ? null : { kilograms, held: at === 'ball' ? 'chest' : at },
    }),
    [heightMetres, kilograms, at],
  )
  const frame = (letter: 'a' | 'b' | 'c' | 'd') => words(`${figure}.frames.${letter}`)
  return (
    <FigurePlayer
      kind={figure}
      setup={setup}
      words={{
        play: words('play'),
        pause: words('pause'),
        frames: [frame('a'), frame('b'), frame('c'), frame('d')],
        description: words(`${figure}.description`),
        seenFrom: words(`seenFrom.${exerciseFigure(figure, 0).seenFrom}`),
      }}
    />
  )
}
