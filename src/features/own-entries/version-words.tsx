'use client'
import { useTranslations } from 'next-intl'
import type { ExerciseFact } from '@/domain/entry'
import type { KeptVersion } from '@/domain/entry-groups'
import { useDates } from '@/messages/use-dates'
import { useDistanceUnit } from '@/offline/distance-unit-here'
import { usePatientRecord } from '@/offline/use-phone'
import { useDoneWords } from '@/record/use-done-words'
import { useDetailWords } from '@/record/walk-details/use-detail-words'

/** What one version of an entry says. */
export function VersionWords({ version }: { version: KeptVersion }) {
  const words = useTranslations('ownEntries')
  const dates = useDates()
  const detailWords = useDetailWords(useDistanceUnit())
  const title = useVersionTitle(version)
  const exercised = useExercisedWords()
  if (version.kind === 'exercise') return [title, ...exercised(version)].join(' · ')
  if (version.kind !== 'walk') return title
  const { before, worst, startedAt, timeZone, details } = version
  return [
    title,
    before === null ? '' : words('entry.before', { score: before }),
    worst === null ? '' : words('entry.worst', { score: worst }),
    startedAt === null ? '' : words('from', { time: dates.clock(startedAt, timeZone) }),
    detailWords(details),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

/** What was done of an exercise, how hard it was and the pain with it: "2 × 10 steps", "effort 4", "pain 2". */
export function useExercisedWords(): (fact: ExerciseFact) => string[] {
  const words = useTranslations('ownEntries.entry')
  const doneWords = useDoneWords(usePatientRecord().record)
  return (fact) => {
    const told = doneWords(fact)
    return [
      ...(told === null ? [] : [told.done]),
      ...(fact.effort === null ? [] : [words('effort', { score: fact.effort })]),
      ...(fact.pain === null ? [] : [words('pain', { score: fact.pain })]),
    ]
  }
}

/** "12 min walk", "No walk, pain", "Morning 3 of 10", "Side steps". */
export function useVersionTitle(version: KeptVersion): string {
  const words = useTranslations('ownEntries.entry')
  const doneWords = useDoneWords(usePatientRecord().record)
  switch (version.kind) {
    case 'walk':
      return words('walk', { minutes: version.minutes })
    case 'zero':
      return version.reason === null ? words('zero') : words(`zeroFor.${version.reason}`)
    case 'morning':
      return words('morning', { score: version.morning })
    case 'exercise':
      return doneWords(version)?.name ?? words('exercise', { sets: version.sets.length })
  }
}
