'use client'
import { Fragment } from 'react'
import type { ReactNode } from 'react'
import type { VisitStory } from '@/domain/visit-story'
import { storyParts } from '@/messages/visit-words'
import type { StoryPart } from '@/messages/visit-words'
import { RangeBar } from '@/ui/range-bar'
import type { Audience } from './audience'
import { useVisitWords } from './use-visit-words'

type StoryRowsProps = {
  story: VisitStory
  /** Stands below what was done; null for none. */
  picture: ReactNode
  audience: Audience
}

/** The story of an appointment in words, one row a part, in one order for both who look at it. */
export function StoryRows({ story, picture, audience }: StoryRowsProps) {
  const words = useVisitWords(audience)
  const { low, high } = story.done
  // What changed is read one by one on a phone, and as one paragraph where the page must not grow.
  const isListed = (part: StoryPart) => part === 'matters' || (part === 'changed' && audience === 'own')
  const said = storyParts.flatMap((part) => {
    const sentences = words.part(part, story)
    return sentences.length === 0 ? [] : [{ part, sentences }]
  })
  return (
    <div className="story">
      {said.map(({ part, sentences }) => (
        <Fragment key={part}>
          <StoryRow title={words.title(part)}>
            {isListed(part) ? (
              sentences.map((sentence) => <p key={sentence}>{sentence}</p>)
            ) : (
              <p>{sentences.join(' ')}</p>
            )}
            {part === 'done' && low !== null && high !== null ? (
              <p className="row mt-1 gap-3">
                <RangeBar low={low} high={high} />
                <span className="small soft">{words.share(low, high)}</span>
              </p>
            ) : null}
          </StoryRow>
          {part === 'done' && picture !== null ? <div className="story-picture">{picture}</div> : null}
        </Fragment>
      ))}
    </div>
  )
}

/** A part of it, under its name. */
export function StoryRow({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="story-row">
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  )
}
