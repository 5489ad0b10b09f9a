'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { VisitStory } from '@/domain/visit-story'

const strong = { b: (chunks: ReactNode) => <b>{chunks}</b> }

/** The answer first, in one sentence of the story's own figures: of pain where that can be said, else of the walks. */
export function HowAmI(props: { story: VisitStory; hasEntries: boolean; id: string }) {
  const words = useTranslations('ownVisit')
  const record = useTranslations('record.summary')
  const { pain, done } = props.story
  const { verdict, then, now } = pain
  return (
    <section className="say" id={props.id}>
      <p className="lead">
        {!props.hasEntries
          ? words('empty')
          : verdict !== 'insufficient' && then !== null && now !== null
            ? record.rich(`own-${verdict}`, { ...strong, before: then, now })
            : done.due === 0
              ? words('done.none')
              : words('done.full', { done: done.done, due: done.due })}
      </p>
    </section>
  )
}
