import type { FigureDrawing } from '@/drawing/exercise-figure'
import { classList } from './class-list'

/** The paths of a drawn figure, from back to front, in the colours of their tones. */
export function FigureParts({ parts }: { parts: FigureDrawing['parts'] }) {
  return parts.map(({ tone, d, edged }, order) => (
    <path key={order} className={classList(`fig-${tone}`, edged && 'fig-edged')} d={d} />
  ))
}
