import type { useTranslations } from 'next-intl'
import type { CalendarDay } from '@/domain/calendar-day'
import type { VisitQuestion } from '@/domain/visit-questions'
import type { VisitStory } from '@/domain/visit-story'
import type { datesIn } from './dates-in'
import { eventWords } from './event-words'

/** The parts of an appointment's story, in that order, each as sentences. */
export const storyParts = ['asked', 'done', 'pain', 'changed'] as const
export type StoryPart = (typeof storyParts)[number]

type Says = {
  words: ReturnType<typeof useTranslations<'appointment'>>
  record: ReturnType<typeof useTranslations<'record'>>
  dates: ReturnType<typeof datesIn>
}

/** What an appointment says: on the screen, on paper, and as text for the clinic's own records. */
export function visitWords({ words, record, dates }: Says) {
  const whatOf = eventWords(record, dates, 'clinic')
  const day = (value: CalendarDay) => dates.day(value, 'weekday')
  const brief = (value: CalendarDay) => dates.day(value, 'brief')

  function asked({ asked: rungs, daysAWeek }: VisitStory): string[] {
    const [first, ...later] = rungs
    if (first === undefined) return [words('asked.none')]
    const days = daysAWeek === null ? '' : words('asked.days', { days: daysAWeek })
    return [
      words('asked.first', { minutes: first.minutes, days }),
      ...later.map(({ from, minutes }) => words('asked.then', { minutes, day: brief(from) })),
    ]
  }
  function done({ done: counts }: VisitStory): string[] {
    if (counts.due === 0) return [words('done.none')]
    const more = ['partial', 'zero', 'missing', 'excused'] as const
    return [
      words('done.full', { done: counts.done, due: counts.due }),
      ...more.flatMap((kind) => (counts[kind] === 0 ? [] : [words(`done.${kind}`, { count: counts[kind] })])),
    ]
  }
  function pain({ pain: told }: VisitStory): string[] {
    const { then, now, verdict, lastRed, settled } = told
    const change =
      then === null || now === null || verdict === 'insufficient'
        ? words('pain.unknown')
        : words('pain.change', { then, now })
    return [
      change,
      lastRed === null ? words('pain.noRed') : words('pain.lastRed', { day: brief(lastRed) }),
      ...(settled.known === 0
        ? [words('pain.noMornings')]
        : [words('pain.settled', { days: settled.days, known: settled.known })]),
    ]
  }
  function changed({ changed: events }: VisitStory): string[] {
    if (events.length === 0) return [words('changed.none')]
    return events.map((event) => words('changed.event', { day: brief(event.day), what: whatOf(event) }))
  }
  const parts: Record<StoryPart, (story: VisitStory) => string[]> = { asked, done, pain, changed }
  return {
    part: (part: StoryPart, story: VisitStory): string[] => parts[part](story),
    question: (question: VisitQuestion): string => {
      switch (question.code) {
        case 'stop':
          return words('ask.stop', {
            day: day(question.day),
            what: record(`gate-short.${question.answer ?? 'not-said'}`),
          })
        case 'fall':
        case 'flare':
          return words(`ask.${question.code}`, { day: day(question.day) })
        case 'promised':
        case 'told':
          return words(`ask.${question.code}`, { day: brief(question.day), text: question.text })
        case 'odd-pain': {
          const { worst, minutes } = question
          return words('ask.odd-pain', { day: day(question.day), worst, minutes })
        }
        case 'odd-minutes': {
          const { minutes, target } = question
          return words('ask.odd-minutes', { day: day(question.day), minutes, target })
        }
        case 'no-entry': {
          const some = question.days.slice(0, 3).map(brief).join(', ')
          return words('ask.no-entry', { count: question.days.length, days: some })
        }
        case 'mornings':
          return words('ask.mornings', { given: question.given, walkDays: question.walkDays })
      }
    },
  }
}
