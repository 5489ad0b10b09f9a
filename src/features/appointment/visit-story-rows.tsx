'use client'
import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import type { ReactNode } from 'react'
import type { VisitStory } from '@/domain/visit-story'
import { RangeBar } from '@/ui/range-bar'
import { storyParts } from '@/messages/visit-words'
import { useVisitWords } from './use-visit-words'

/** The story in words, one row a part; the picture stands below what was done. */
export function VisitStoryRows({ story, picture }: { story: VisitStory; picture: ReactNode }) {
  const words = useTranslations('appointment')
  const visitWords = useVisitWords()
  const { low, high } = story.done
  return (
    <div className="story">
      {storyParts.map((part) => (
        <Fragment key={part}>
          <section className="story-row">
            <h2>{words(`parts.${part}`)}</h2>
            <div>
              <p>{visitWords.part(part, story).join(' ')}</p>
              {part === 'done' && low !== null && high !== null ? (
                <p className="row mt-1 gap-3">
                  <RangeBar low={low} high={high} />
                  <span className="small soft">
                    {words(low === high ? 'done.exact' : 'done.range', { low, high })}
                  </span>
                </p>
              ) : null}
            </div>
          </section>
          {part === 'done' ? <div className="story-picture">{picture}</div> : null}
        </Fragment>
      ))}
    </div>
  )
}
