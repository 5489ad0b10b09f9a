'use client'
import { useSearchParams } from 'next/navigation'
import { useDeferredValue } from 'react'
import { LearnWords } from '@/messages/learn-words'
import { useIsOpen } from '@/offline/use-phone'
import { TopicList } from './topic-list'
import { TopicPage } from './topic-page'
import { topicOf } from './topics'

/** What a patient can read about walking: the list, or the page that the address asks for. The list tells nothing of anybody
 * and stands in the page as it is fetched; the pages come once the phone is open, since whom to call stands in one. */
export function Learn() {
  const asked = topicOf(useSearchParams().get('topic'))
  const isOpenNow = useIsOpen()
  // Opened, with the slow phone's own time to draw so many pictures; shut at once.
  const isOpen = useDeferredValue(isOpenNow) && isOpenNow
  const topic = isOpen ? asked : null
  return (
    <LearnWords>
      {topic === null ? <TopicList isAhead={!isOpen} /> : <TopicPage key={topic} topic={topic} />}
    </LearnWords>
  )
}
