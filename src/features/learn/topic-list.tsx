'use client'
import { useTranslations } from 'next-intl'
import { Icon } from '@/ui/icon'
import { PhonePage } from '@/ui/phone-page'
import { TopicPicture } from './topic-picture'
import { addressOfTopic, pictureOf, topics } from './topics'
import type { Topic } from './topics'

/** All pages, one line each. Ahead of the phone it leaves the pictures their places: they are most of what would have
 * to be fetched. */
export function TopicList({ isAhead }: { isAhead: boolean }) {
  const words = useTranslations('learn')
  return (
    <PhonePage bar={<h1 className="day-name">{words('title')}</h1>}>
      <ul className="card learn-list">
        {topics.map((topic) => (
          <li key={topic}>
            <a href={addressOfTopic(topic)}>
              {isAhead ? <svg className="learn-thumb" aria-hidden /> : <Thumb topic={topic} />}
              <span className="fill">
                <b className="block">{words(`${topic}.title`)}</b>
                <span className="small soft block">{words(`${topic}.short`)}</span>
              </span>
              <Icon name="right" small />
            </a>
          </li>
        ))}
      </ul>
      <p className="small soft mt-4">{words('advice')}</p>
    </PhonePage>
  )
}

/** Each picture is made by itself, so that a touch is felt between two. */
const Thumb = ({ topic }: { topic: Topic }) => <TopicPicture picture={pictureOf[topic]()} />
