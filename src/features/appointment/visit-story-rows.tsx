'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { VisitStory } from '@/domain/visit-story'
import { RangeBar } from '@/ui/range-bar'
import { storyParts, useVisitWords } from './use-visit-words'

/** The story in words, one row a part; the picture stands below what was done. */
export function VisitStoryRows({ story, picture }: { story: VisitStory; picture: ReactNode }) {
  const words = useTranslations('appointment')
  const visitWords = useVisitWords()
  const { low, high } = story.done
  return (
    <dl className="story">
      {storyParts.map((part) => (
        <div key={part} className="contents">
          <div className="story-row">
            <dt>{words(`parts.${part}`)}</dt>
            <dd>
              {visitWords.part(part, story).join(' ')}
              {part === 'done' && low !== null && high !== null ? (
                <span className="row mt-1 gap-3">
                  <RangeBar low={low} high={high} />
                  <span className="small soft">
                    {words(low === high ? 'done.exact' : 'done.range', { low, high })}
                  </span>
                </span>
              ) : null}
            </dd>
          </div>
          {part === 'done' ? <div className="story-picture">{picture}</div> : null}
        </div>
      ))}
    </dl>
  )
}
