'use client'
import { useTranslations } from 'next-intl'
import type { ExerciseFact } from '@/domain/entry'
import type { KeptVersion } from '@/domain/entry-groups'
import { useDates } from '@/messages/use-dates'
import { useDetailWords } from '@/record/walk-details/use-detail-words'

/** What one version of an entry says. */
export function VersionWords({ version }: { version: KeptVersion }) {
  const words = useTranslations('ownEntries')
  const dates = useDates()
  const detailWords = useDetailWords()
  const title = useVersionTitle(version)
  const exercised = ({ sets, effort, pain }: ExerciseFact) => [
    ...(sets.length === 0 ? [] : [countsOf(sets)]),
    ...(effort === null ? [] : [words('entry.effort', { score: effort })]),
    ...(pain === null ? [] : [words('entry.pain', { score: pain })]),
  ]
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

/** '8, 8, 6' of three sets, '8/7' of one that is done left and right. */
const countsOf = (sets: readonly number[][]) => sets.map((set) => set.join('/')).join(', ')

/** "12 min walk", "No walk, pain", "Morning 3 of 10". */
export function useVersionTitle(version: KeptVersion): string {
  const words = useTranslations('ownEntries.entry')
  switch (version.kind) {
    case 'walk':
      return words('walk', { minutes: version.minutes })
    case 'zero':
      return version.reason === null ? words('zero') : words(`zeroFor.${version.reason}`)
    case 'morning':
      return words('morning', { score: version.morning })
    case 'exercise':
      return words('exercise', { sets: version.sets.length })
  }
}
