'use client'
import { useTranslations } from 'next-intl'
import { walkKinds } from '@/domain/walk-manner'
import { EveryWalk, KindOfWalk, WalkingPicture } from '@/record/walking-guide'

/** Walking itself, and what each kind of it asks for. */
export function Walking() {
  const words = useTranslations('library')
  const kinds = useTranslations('walkingKinds')
  return (
    <article className="stack">
      <h2>{words('walking')}</h2>
      <WalkingPicture />
      <EveryWalk heading="h3" />
      {walkKinds.map((kind) => (
        <section key={kind} className="border-t border-line pt-4">
          <h3>{kinds(`${kind}.name`)}</h3>
          <KindOfWalk kind={kind} />
        </section>
      ))}
    </article>
  )
}
