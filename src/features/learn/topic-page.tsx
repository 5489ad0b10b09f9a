'use client'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { ButtonLink } from '@/ui/button-link'
import { Icon } from '@/ui/icon'
import { PhonePage } from '@/ui/phone-page'
import { useAskedHeading } from '@/ui/use-asked-heading'
import { ReadAloud } from './read-aloud'
import { TopicPicture } from './topic-picture'
import { TopicText } from './topic-text'
import { addressOfTopic, pictureOf, topicAfter } from './topics'
import type { Topic } from './topics'

/** One idea, one picture, a few sentences, and the way on. */
export function TopicPage({ topic }: { topic: Topic }) {
  const words = useTranslations('learn')
  const headingId = useAskedHeading()
  const page = useRef<HTMLElement>(null)
  const after = topicAfter(topic)
  return (
    <PhonePage
      bar={
        <>
          <ButtonLink plain variant="quiet" size="touch" icon="back" href="/learn">
            {words('title')}
          </ButtonLink>
          <ReadAloud page={page} />
        </>
      }
    >
      <article ref={page} className="learn-page" aria-labelledby={headingId}>
        <h1 id={headingId} tabIndex={-1}>
          {words(`${topic}.title`)}
        </h1>
        <TopicPicture picture={pictureOf[topic]()} words={words(`${topic}.picture`)} />
        <TopicText topic={topic} />
        <p className="small soft">{words('advice')}</p>
      </article>
      {after === null ? null : (
        <a className="learn-next" href={addressOfTopic(after)}>
          <span className="fill">
            <span className="small soft block">{words('next')}</span> <b>{words(`${after}.title`)}</b>
          </span>
          <Icon name="right" small />
        </a>
      )}
    </PhonePage>
  )
}
