import { Path, Svg } from '@react-pdf/renderer'
import { exerciseFigure, portraitPhase } from '@/drawing/exercise-figure'
import type { FigureSetup } from '@/drawing/exercise-figure'
import type { FigureKind } from '@/drawing/figure-kinds'
import { ink } from './ink'

type Tone = ReturnType<typeof exerciseFigure>['parts'][number]['tone']

const tones: Partial<Record<Tone, string>> = {
  main: ink.figure,
  far: ink.figureFar,
  near: ink.figureNear,
  move: ink.accent,
  ground: ink.edge,
  'prop-top': ink.edge,
  prop: ink.line,
  weight: ink.ink2,
}

/** One moment of a movement, the same that the screens show beside its name. @param height in points */
export function FigureDrawing(props: { kind: FigureKind; setup: FigureSetup; height: number }) {
  const { parts, closeViewBox } = exerciseFigure(props.kind, portraitPhase(props.kind), props.setup)
  const [, , width = 1, height = 1] = closeViewBox.split(' ').map(Number)
  return (
    <Svg viewBox={closeViewBox} style={{ height: props.height, width: (props.height * width) / height }}>
      {parts.flatMap(({ tone, d, edged }, order) => {
        const fill = tones[tone]
        if (tone === 'lace')
          return [
            <Path
              key={order}
              d={d}
              fill="none"
              stroke={ink.surface}
              strokeWidth={2.4}
              strokeLinecap="round"
            />,
          ]
        // Lines too fine for this size are left out, as on the screens.
        if (fill === undefined) return []
        return [
          ...(edged
            ? [
                <Path
                  key={`edge ${String(order)}`}
                  d={d}
                  fill="none"
                  stroke={ink.surface}
                  strokeWidth={1.8}
                />,
              ]
            : []),
          <Path key={order} d={d} fill={fill} />,
        ]
      })}
    </Svg>
  )
}
