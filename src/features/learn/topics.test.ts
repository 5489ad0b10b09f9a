import { describe, expect, it } from 'vitest'
import { languages } from '@/domain/person'
import { messagesFor } from '@/messages/catalogue'
import { addressOfTopic, pictureOf, topicAfter, topicOf, topics } from './topics'

type Words = Record<string, Record<string, string>>

const numbered = (words: Record<string, string> | undefined, letter: string) =>
  Object.keys(words ?? {}).filter((key) => new RegExp(`^${letter}\\d+$`).test(key))

describe('topics', () => {
  it('are found by their address, and nothing else is', () => {
    const asked = (address: string) => new URL(address, 'https://pacewell.example').searchParams.get('topic')
    expect(topics.map((topic) => topicOf(asked(addressOfTopic(topic))))).toEqual(topics)
    expect([null, '', 'Why', 'constructor', 'toString'].map(topicOf)).toEqual([null, null, null, null, null])
  })

  it('lead from one to the next, and end with when to stop', () => {
    expect(topics.map(topicAfter)).toEqual([...topics.slice(1), null])
    expect(topics.at(-1)).toBe('stop')
  })

  it.each(languages)('have in %s a line for every number of their picture, and no line more', (language) => {
    const { learn, walkingKinds } = messagesFor(language, ['learn', 'walkingKinds']) as Record<string, Words>
    const lines = {
      posture: numbered(walkingKinds?.['posture'], 'p'),
      shoes: numbered(learn?.['shoes'], 'm'),
      ground: numbered(learn?.['ground'], 'm'),
    }
    for (const topic of topics) {
      const { marks } = pictureOf[topic]()
      const told = topic === 'posture' || topic === 'shoes' || topic === 'ground' ? lines[topic] : []
      expect(marks, topic).toHaveLength(told.length)
    }
    expect(lines.posture.length).toBeGreaterThan(5)
  })
})
