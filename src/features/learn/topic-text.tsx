'use client'
import { useTranslations } from 'next-intl'
import { numberedLines } from '@/messages/numbered-lines'
import { FirstHelp } from './first-help'
import type { Topic } from './topics'

/** The sentences of a page: what its numbers tell, its lines, its questions. */
export function TopicText({ topic }: { topic: Topic }) {
  const lines = useLines(topic)
  switch (topic) {
    case 'stop':
      return <FirstHelp />
    case 'questions':
      return <Questions />
    case 'posture':
      return <Posture />
    case 'technique':
      return <Technique more={lines('s')} />
    case 'shoes':
    case 'ground':
      return (
        <>
          <Numbered lines={lines('m')} />
          <Sentences lines={lines('s')} />
        </>
      )
    case 'why':
    case 'before':
      return <Sentences lines={lines('s')} />
  }
}

function useLines(topic: Topic): (letter: 'm' | 's') => string[] {
  const words = useTranslations('learn')
  const isLine = (path: string): path is Parameters<typeof words>[0] => words.has(path as never)
  return (letter) => numberedLines(`${topic}.${letter}`, isLine, words)
}

function Sentences({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => <p key={line}>{line}</p>)
}

/** In the order of the picture's numbers. */
function Numbered({ lines }: { lines: readonly string[] }) {
  return (
    <ol className="learn-numbers">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  )
}

/** What "How to walk" says of posture, beside the picture's numbers. */
function Posture() {
  const words = useTranslations('walkingKinds')
  const isLine = (path: string): path is Parameters<typeof words>[0] => words.has(path as never)
  return (
    <>
      <p>{words('aims')}</p>
      <Numbered lines={numberedLines('posture.p', isLine, words)} />
    </>
  )
}

/** What "How to walk" says of technique, and what a pace feels like. */
function Technique({ more }: { more: readonly string[] }) {
  const words = useTranslations('walkingKinds')
  const isLine = (path: string): path is Parameters<typeof words>[0] => words.has(path as never)
  return <Sentences lines={[...numberedLines('technique.t', isLine, words), ...more]} />
}

function Questions() {
  const words = useTranslations('learn.questions')
  return ([1, 2, 3, 4, 5, 6] as const).map((number) => (
    <section key={number}>
      <h2>{words(`q${number}`)}</h2>
      <p>{words(`a${number}`)}</p>
    </section>
  ))
}
