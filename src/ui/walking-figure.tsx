import { sideFigure, walkingPose } from '@/drawing/body-pose'

/** Our own walker on the rungs: an ornament without words. */
export function WalkingFigure() {
  return (
    <svg className="walking-figure" width="168" height="128" viewBox="-130 -14 330 250" aria-hidden="true">
      <path className="m-target walking-rungs" d="M-130 226H-58V202H62V178H132V154H200" />
      {sideFigure(walkingPose).map((part, place) => (
        <path
          key={place}
          className={part.edged ? `body-${part.tone} body-part` : `body-${part.tone}`}
          d={part.d}
        />
      ))}
    </svg>
  )
}
