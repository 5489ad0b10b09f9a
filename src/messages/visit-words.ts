import type { useTranslations } from 'next-intl'
import { daysBetween } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import type { RecordEvent } from '@/domain/record-event'
import { exerciseKeyOf } from '@/domain/exercise-library'
import type { VisitDecided } from '@/domain/visit-decided'
import type { VisitQuestion } from '@/domain/visit-questions'
import type { VisitStory } from '@/domain/visit-story'
import type { datesIn } from './dates-in'
import { eventWords } from './event-words'

/** The parts of an appointment's story, in that order, each as sentences. */
export const storyParts = ['asked', 'done', 'pain', 'changed', 'matters'] as const
export type StoryPart = (typeof storyParts)[number]

/** More steps than these are told as one sentence, and more events than those only of late. */
const [MOST_STEPS, MOST_EVENTS] = [3, 8]

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
    const begins = words(`${group}.asked.first`, { minutes: first.minutes, days })
    const last = later.at(-1)
    if (last !== undefined && later.length > MOST_STEPS) {
      const { minutes, from } = last
      return [begins, words(`${group}.asked.steps`, { minutes, day: brief(from), count: later.length })]
    }
    return [
      begins,
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
  /** A pause that was given stands beside its days in the picture; in a sentence it says how long. */
  function happened(event: RecordEvent): string {
    if (event.kind !== 'pause' || event.provisional || event.to === null) return whatOf(event)
    const days = daysBetween(event.from, event.to) + 1
    return words(`${group}.changed.pause`, { days, why: whatOf(event) })
  }
  function changed({ changed: events }: VisitStory): string[] {
    if (events.length === 0) return [words(`${group}.changed.none`)]
    const earlier = Math.max(0, events.length - MOST_EVENTS)
    return [
      ...(earlier === 0 ? [] : [words(`${group}.changed.earlier`, { count: earlier })]),
      ...events
        .slice(earlier)
        .map((event) => words(`${group}.changed.event`, { day: brief(event.day), what: happened(event) })),
    ]
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
    // Beside pain, of which less is better, it has to be said.
    return said.length > 0 ? [...said, words(`${group}.matters.scale`)] : said
  }
  const parts: Record<StoryPart, (story: VisitStory) => string[]> = { asked, done, pain, changed, matters }
  const nameOf = (item: VisitDecided['exercises'][number]['item']): string => {
    const key = exerciseKeyOf(item)
    return item.words?.name ?? (key === null ? item.exercise : words(`exercises.${key}.name`))
  }
  return {
    /** What was decided for the next day, a sentence for the walk and one for each exercise; empty where nothing was. */
    decided: (of: VisitDecided | null): string[] => {
      if (of === null) return []
      const walk = of.walk
      return [
        ...(walk === null
          ? []
          : [words(`${group}.decided.${walk.direction}`, { minutes: walk.minutes, day: day(walk.day) })]),
        ...of.exercises.map(({ item, direction, rung, rungs }) =>
          words(`${group}.decided.exercise-${direction}`, { name: nameOf(item), rung, rungs }),
        ),
      ]
    },
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
