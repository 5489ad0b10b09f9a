'use client'
import { useTranslations } from 'next-intl'
import type { Instant } from '@/domain/calendar-day'
import type { VisitFinish } from '@/domain/visit'
import type { VisitQuestion } from '@/domain/visit-questions'
import type { VisitDecided } from '@/domain/visit-decided'
import type { VisitStory } from '@/domain/visit-story'
import { useDates } from '@/messages/use-dates'
import { storyParts } from '@/messages/visit-words'
import { useVisitWords } from '@/record/use-visit-words'

type Told = {
  name: string
  /** The patient's. */
  timeZone: string
  /** When the facts were read. */
  now: Instant
  story: VisitStory
  decided: VisitDecided | null
  questions: readonly VisitQuestion[]
  finish: VisitFinish | null
  agreed: string
  note: string
  next: Instant | null
}

/** An appointment as plain text, a paragraph a part; what nothing is said of is left out. */
export function useVisitText() {
  const words = useTranslations('appointment')
  const visitWords = useVisitWords('clinic')
  const dates = useDates()
  return ({ name, timeZone, now, story, decided, questions, finish, agreed, note, next }: Told): string => {
    const said = (title: string, text: string) => (text === '' ? [] : [`${title}: ${text}`])
    return [
      words('text.heading', { name, day: dates.moment(finish?.at ?? now, 'full', timeZone) }),
      ...storyParts.flatMap((part) => said(visitWords.title(part), visitWords.part(part, story).join(' '))),
      ...(questions.length === 0
        ? []
        : [`${words('ask.title')}:`, ...questions.map((one) => `- ${visitWords.question(one)}`)]),
      ...said(words('parts.decided'), visitWords.decided(decided).join(' ')),
      ...said(words('held.agreed'), agreed),
      ...said(words('finish.note'), note),
      ...said(words('finish.when'), next === null ? '' : dates.moment(next, 'weekday', timeZone)),
      ...(finish === null ? [] : [words('held.title', { by: finish.by })]),
      words('text.asOf', { at: dates.moment(now, 'full', timeZone) }),
    ].join('\n')
  }
}
