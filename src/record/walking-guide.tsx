'use client'
import { useTranslations } from 'next-intl'
import { exerciseFigure } from '@/drawing/exercise-figure'
import type { WalkManner } from '@/domain/walk-manner'
import { numberedLines } from '@/messages/numbered-lines'
import { FigurePlayer } from '@/ui/figure-player'

const aspects = ['posture', 'technique', 'warmUp', 'coolDown', 'caution'] as const

const general = [
  { topic: 'posture', prefix: 'p' },
  { topic: 'technique', prefix: 't' },
  { topic: 'before', prefix: 'b' },
] as const

/** What one kind of walking asks for. The route sends the namespace 'walkingKinds'. */
export function KindOfWalk({ kind }: { kind: WalkManner['kind'] }) {
  const words = useTranslations('walkingKinds')
  return (
    <>
      <p>{words(`${kind}.how`)}</p>
      <dl className="walking-kind">
        {aspects.map((aspect) => (
          <div key={aspect}>
            <dt>{words(`aspect.${aspect}`)}</dt>
            <dd>{words(`${kind}.${aspect}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** Walking as it moves. The route sends the namespace 'figures'. */
export function WalkingPicture() {
  const words = useTranslations('figures')
  const frame = (letter: 'a' | 'b' | 'c' | 'd') => words(`walking.frames.${letter}`)
  return (
    <FigurePlayer
      kind="walking"
      words={{
        play: words('play'),
        pause: words('pause'),
        frames: [frame('a'), frame('b'), frame('c'), frame('d')],
        description: words('walking.description'),
        seenFrom: words(`seenFrom.${exerciseFigure('walking', 0).seenFrom}`),
      }}
    />
  )
}

/** What holds for every walk: posture, technique, before setting off. */
export function EveryWalk({ heading: Heading }: { heading: 'h2' | 'h3' }) {
  const words = useTranslations('walkingKinds')
  const isLine = (path: string): path is Parameters<typeof words>[0] => words.has(path as never)
  return (
    <>
      {general.map(({ topic, prefix }) => (
        <section key={topic}>
          <Heading>{words(`topic.${topic}`)}</Heading>
          <ul className="ladder-list list-disc">
            {numberedLines(`${topic}.${prefix}`, isLine, words).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <p className="small soft">{words('aims')}</p>
    </>
  )
}
