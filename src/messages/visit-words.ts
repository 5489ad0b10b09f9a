import type { useTranslations } from 'next-intl'
import type { CalendarDay } from '@/domain/calendar-day'
import type { VisitQuestion } from '@/domain/visit-questions'
import type { VisitStory } from '@/domain/visit-story'
import type { datesIn } from './dates-in'
import { eventWords } from './event-words'

/** The parts of an appointment's story, in that order, each as sentences. */
export const storyParts = ['asked', 'done', 'pain', 'changed', 'matters'] as const
export type StoryPart = (typeof storyParts)[number]

/** Whose words: the clinic's, on its screens and on paper, or those in which a phone speaks to the patient. */
const groups = { clinic: 'appointment', own: 'ownVisit' } as const

type Says = {
  /** Of every namespace, since the two audiences have one each. */
  words: ReturnType<typeof useTranslations<never>>
  record: ReturnType<typeof useTranslations<'record'>>
  dates: ReturnType<typeof datesIn>
}

/** What an appointment says: on the screens of both, on paper, and as text for the clinic's own records. */
export function visitWords({ words, record, dates }: Says, audience: keyof typeof groups) {
  const group = groups[audience]
  const whatOf = eventWords(record, dates, audience)
  const day = (value: CalendarDay) => dates.day(value, 'weekday')
  const brief = (value: CalendarDay) => dates.day(value, 'brief')

  function asked({ asked: rungs, daysAWeek }: VisitStory): string[] {
    const [first, ...later] = rungs
    if (first === undefined) return [words(`${group}.asked.none`)]
    const days = daysAWeek === null ? '' : words(`${group}.asked.days`, { days: daysAWeek })
    return [
      words(`${group}.asked.first`, { minutes: first.minutes, days }),
      ...later.map(({ from, minutes }) => words(`${group}.asked.then`, { minutes, day: brief(from) })),
    ]
  }
  function done({ done: counts }: VisitStory): string[] {
    if (counts.due === 0) return [words(`${group}.done.none`)]
    const more = ['partial', 'zero', 'missing', 'excused'] as const
    return [
      words(`${group}.done.full`, { done: counts.done, due: counts.due }),
      ...more.flatMap((kind) =>
        counts[kind] === 0 ? [] : [words(`${group}.done.${kind}`, { count: counts[kind] })],
      ),
    ]
  }
  function pain({ pain: told }: VisitStory): string[] {
    const { then, now, verdict, lastRed, settled } = told
    const change =
      then === null || now === null || verdict === 'insufficient'
        ? words(`${group}.pain.unknown`)
        : words(`${group}.pain.change`, { then, now })
    return [
      change,
      lastRed === null
        ? words(`${group}.pain.noRed`)
        : words(`${group}.pain.lastRed`, { day: brief(lastRed) }),
      ...(settled.known === 0
        ? [words(`${group}.pain.noMornings`)]
        : [words(`${group}.pain.settled`, { days: settled.days, known: settled.known })]),
    ]
  }
  function changed({ changed: events }: VisitStory): string[] {
    if (events.length === 0) return [words(`${group}.changed.none`)]
    return events.map((event) =>
      words(`${group}.changed.event`, { day: brief(event.day), what: whatOf(event) }),
    )
  }
  function matters({ matters: activities }: VisitStory): string[] {
    const said = activities.map(({ wording, from, to }) =>
      from === null
        ? words(`${group}.matters.one`, { wording, to: to.score, day: brief(to.day) })
        : words(`${group}.matters.move`, {
            wording,
            from: from.score,
            since: brief(from.day),
            to: to.score,
            day: brief(to.day),
          }),
    )
    // A clinician knows the scale.
    return group === 'ownVisit' && said.length > 0 ? [...said, words('ownVisit.matters.scale')] : said
  }
  const parts: Record<StoryPart, (story: VisitStory) => string[]> = { asked, done, pain, changed, matters }
  return {
    title: (part: StoryPart): string => words(`${group}.parts.${part}`),
    /** Of what was due, the share that is known to be done, and the one that may be. From 0 to 1. */
    share: (low: number, high: number): string =>
      words(low === high ? `${group}.done.exact` : `${group}.done.range`, { low, high }),
    /** Empty where there is nothing to say of it. */
    part: (part: StoryPart, story: VisitStory): string[] => parts[part](story),
    question: (question: VisitQuestion): string => {
      switch (question.code) {
        case 'stop':
          return words(`${group}.ask.stop`, {
            day: day(question.day),
            what: record(`gate-short.${question.answer ?? 'not-said'}`),
          })
        case 'fall':
        case 'flare':
          return words(`${group}.ask.${question.code}`, { day: day(question.day) })
        case 'promised':
        case 'told':
          return words(`${group}.ask.${question.code}`, { day: brief(question.day), text: question.text })
        case 'odd-pain': {
          const { worst, minutes } = question
          return words(`${group}.ask.odd-pain`, { day: day(question.day), worst, minutes })
        }
        case 'odd-minutes': {
          const { minutes, target } = question
          return words(`${group}.ask.odd-minutes`, { day: day(question.day), minutes, target })
        }
        case 'no-entry': {
          const some = question.days.slice(0, 3).map(brief).join(', ')
          return words(`${group}.ask.no-entry`, { count: question.days.length, days: some })
        }
        case 'mornings':
          return words(`${group}.ask.mornings`, { given: question.given, walkDays: question.walkDays })
      }
    },
  }
}
