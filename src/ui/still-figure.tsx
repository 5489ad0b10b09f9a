import { exerciseFigure, portraitPhase } from '@/drawing/exercise-figure'
import type { FigureKind } from '@/drawing/figure-kinds'
import { FigureParts } from './figure-parts'

const tooFine = ['marks', 'arrow', 'arrow-tip', 'print']

/** One moment of a movement, small, beside its name in a list: an ornament without words. */
export function StillFigure({ kind, phase = portraitPhase(kind) }: { kind: FigureKind; phase?: number }) {
  const { parts, closeViewBox } = exerciseFigure(kind, phase)
  return (
    <svg className="still-figure" viewBox={closeViewBox} aria-hidden="true" focusable="false">
      <FigureParts parts={parts.filter(({ tone }) => !tooFine.includes(tone))} />
    </svg>
  )
}
