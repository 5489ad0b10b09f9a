'use client'
import { useTimeZone, useTranslations } from 'next-intl'
import { localDay } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import type { VisitQuestion } from '@/domain/visit-questions'
import type { VisitStory } from '@/domain/visit-story'
import { useDates } from '@/messages/use-dates'
import { useEventWords } from '@/record/use-event-words'

/** The parts of an appointment's story, in that order, each as sentences. */
export const storyParts = ['asked', 'done', 'pain', 'changed'] as const
export type StoryPart = (typeof storyParts)[number]

/** What an appointment says: on the screen, and as text for the clinic's own records. */
export function useVisitWords() {
  const words = useTranslations('appointment')
  const gate = useTranslations('record.gate-short')
  const eventWords = useEventWords('clinic')
  const dates = useDates()
  const zone = useTimeZone() ?? 'UTC'
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
    return events.map((event) => words('changed.event', { day: brief(event.day), what: eventWords(event) }))
  }
  const parts: Record<StoryPart, (story: VisitStory) => string[]> = { asked, done, pain, changed }
  return {
    part: (part: StoryPart, story: VisitStory): string[] => parts[part](story),
    question: (question: VisitQuestion): string => {
      switch (question.code) {
        case 'stop':
          return words('ask.stop', { day: day(question.day), what: gate(question.answer ?? 'not-said') })
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
    /** Fri 9 December, 11:45 */
    moment: (at: string): string => dates.moment(at, 'weekday'),
    dayOf: (at: Parameters<typeof localDay>[0]): CalendarDay => localDay(at, zone),
    day,
    brief,
  }
}
