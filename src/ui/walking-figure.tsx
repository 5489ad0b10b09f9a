import { exerciseFigure, portraitPhase } from '@/drawing/exercise-figure'
import { FigureParts } from './figure-parts'

const body = ['main', 'far', 'near', 'move']

/** Our own walker on the rungs: an ornament without words. */
export function WalkingFigure() {
  const { parts } = exerciseFigure('walking', portraitPhase('walking'))
  return (
    <svg className="walking-figure" width="168" height="128" viewBox="-130 -14 330 250" aria-hidden="true">
      <path className="m-target walking-rungs" d="M-130 226H-58V202H62V178H132V154H200" />
      <g transform="translate(0 199)">
        <FigureParts parts={parts.filter(({ tone }) => body.includes(tone))} />
      </g>
    </svg>
  )
}
