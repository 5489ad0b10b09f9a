'use client'
import {
  exerciseFigure,
  momentAt,
  portraitPhase,
  stillPhases,
  type FigureSetup,
} from '@/drawing/exercise-figure'
import type { FigureKind } from '@/drawing/figure-kinds'
import { Button } from './button'
import { classList } from './class-list'
import { FigureParts } from './figure-parts'
import { useFigureLoop } from './use-figure-loop'

export interface FigurePlayerProps {
  kind: FigureKind
  /** What the rung asks: the height of its step, what is carried. Give the same object as long as it stays the same. */
  setup?: FigureSetup
  words: {
    play: string
    pause: string
    /** One label for each of the four moments. */
    frames: readonly [string, string, string, string]
    /** The movement in words, for those who do not see it. */
    description: string
    /** From where it is seen. */
    seenFrom: string
  }
  /** Large on the phone's exercise, small beside an editor. */
  size?: 'large' | 'small'
}

/** A movement as one calm loop that can be paused, and below it the four moments that tell it. */
export function FigurePlayer({ kind, setup, words, size = 'large' }: FigurePlayerProps) {
  const { stage, frames, playing, toggle } = useFigureLoop(kind, setup)
  const start = portraitPhase(kind)
  const first = exerciseFigure(kind, start, setup)
  return (
    <div className={classList('figure-player', size === 'small' && 'figure-player-small')}>
      <div className="figure-stage">
        <svg ref={stage} viewBox={first.viewBox} role="img" aria-label={words.description}>
          <FigureParts parts={first.parts} />
        </svg>
        <div className="figure-foot">
          <span>{words.seenFrom}</span>
          <Button variant="quiet" size="touch" icon={playing ? 'pause' : 'play'} onClick={toggle}>
            {playing ? words.pause : words.play}
          </Button>
        </div>
      </div>
      <ol className="figure-frames" ref={frames}>
        {stillPhases(kind).map((phase, order) => {
          const { closeViewBox, parts } = exerciseFigure(kind, phase, setup)
          return (
            <li key={phase} data-now={momentAt(kind, start) === order ? '' : undefined}>
              <svg viewBox={closeViewBox} aria-hidden="true" focusable="false">
                <FigureParts parts={parts} />
              </svg>
              <span>{words.frames[order]}</span>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
