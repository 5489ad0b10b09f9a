'use client'
import { useSearchParams } from 'next/navigation'
import { LearnWords } from '@/messages/learn-words'
import { TopicList } from './topic-list'
import { TopicPage } from './topic-page'
import { topicOf } from './topics'

/** What a patient can read about walking: the list, or the page that the address asks for. */
export function Learn() {
  const topic = topicOf(useSearchParams().get('topic'))
  return <LearnWords>{topic === null ? <TopicList /> : <TopicPage key={topic} topic={topic} />}</LearnWords>
}
