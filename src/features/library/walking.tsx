'use client'
import { useTranslations } from 'next-intl'
import { exerciseFigure } from '@/drawing/exercise-figure'
import { walkKinds } from '@/domain/walk-manner'
import { FigurePlayer } from '@/ui/figure-player'

const aspects = ['posture', 'technique', 'warmUp', 'coolDown', 'caution'] as const

const general = [
  { topic: 'posture', prefix: 'p' },
  { topic: 'technique', prefix: 't' },
  { topic: 'before', prefix: 'b' },
] as const

/** Walking itself, and what each kind of it asks for. */
export function Walking() {
  const words = useTranslations('library')
  const kinds = useTranslations('walkingKinds')
  const figures = useTranslations('figures')
  const numbered = (path: string): string[] => {
    const lines: string[] = []
    while (kinds.has(`${path}${String(lines.length + 1)}`))
      lines.push(kinds(`${path}${String(lines.length + 1)}`))
    return lines
  }
  const frame = (letter: 'a' | 'b' | 'c' | 'd') => figures(`walking.frames.${letter}`)
  return (
    <article className="stack">
      <h2>{words('walking')}</h2>
      <FigurePlayer
        kind="walking"
        words={{
          play: figures('play'),
          pause: figures('pause'),
          frames: [frame('a'), frame('b'), frame('c'), frame('d')],
          description: figures('walking.description'),
          seenFrom: figures(`seenFrom.${exerciseFigure('walking', 0).seenFrom}`),
        }}
      />
      {general.map(({ topic, prefix }) => (
        <section key={topic}>
          <h3>{words(`topic.${topic}`)}</h3>
          <ul className="ladder-list list-disc">
            {numbered(`${topic}.${prefix}`).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <p className="small soft">{kinds('aims')}</p>
      {walkKinds.map((kind) => (
        <section key={kind} className="border-t border-line pt-4">
          <h3>{kinds(`${kind}.name`)}</h3>
          <p>{kinds(`${kind}.how`)}</p>
          <dl className="walking-kind">
            {aspects.map((aspect) => (
              <div key={aspect}>
                <dt>{words(`aspect.${aspect}`)}</dt>
                <dd>{kinds(`${kind}.${aspect}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </article>
  )
}
