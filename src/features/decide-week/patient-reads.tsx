'use client'
import { useTranslations } from 'next-intl'
import type { Language } from '@/domain/person'
import { isolated } from '@/messages/isolated'
import { Words } from '@/messages/words'
import { useChangeWords } from '@/record/use-change-words'
import { useExerciseChangeWords } from '@/record/use-exercise-change-words'
import type { Told } from './told'

/** Who is told, and the words of Today in that person's language. */
export type Reader = { name: string; language: Language; messages: Record<string, unknown> }

/** What the patient will read about a decision on Today, in the patient's language. */
export function PatientReads({ name, language, messages, told }: Reader & { told: Told }) {
  const words = useTranslations('weekly')
  if (told.walk === null && told.exercises.length === 0) return null
  return (
    <section aria-label={words('willRead', { name })}>
      <p className="tiny soft">{words('willRead', { name: isolated(name) })}</p>
      <div className="grid gap-1" lang={language}>
        <Words language={language} messages={messages}>
          <Sentences told={told} />
        </Words>
      </div>
    </section>
  )
}

/** A written reason stands with the walk, where that is decided too. */
function Sentences({ told: { walk, exercises } }: { told: Told }) {
  const walkWords = useChangeWords()
  const exerciseWords = useExerciseChangeWords()
  return (
    <>
      {walk === null ? null : <Sentence what={walkWords.walk(walk)} why={walkWords.about(walk)} />}
      {exercises.map((change) => (
        <Sentence
          key={change.item.itemId}
          what={exerciseWords.title(change)}
          why={walk !== null && change.reason !== null ? '' : exerciseWords.about(change)}
        />
      ))}
    </>
  )
}

const Sentence = ({ what, why }: { what: string; why: string }) => (
  <p className="small break-words">“{[`${what}.`, why.trim()].join(' ').trim()}”</p>
)
