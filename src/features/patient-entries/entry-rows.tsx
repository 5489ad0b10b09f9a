'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { CalendarDay } from '@/domain/calendar-day'
import { useDates } from '@/messages/use-dates'
import type { Row } from '@/ui/data-table'
import type { EntryGroup, KeptVersion } from '@/domain/entry-groups'
import type { Prescribed } from './entry-words'
import { EntryWords } from './entry-words'
import { Recorded } from './recorded'

/** The rows of one entry: what counts, what it replaced, and its withdrawal.
 * @param record names the exercises
 * @param latest the newest day of the list; other years than its own are written out */
export function useEntryRows(
  record: Prescribed,
  latest: CalendarDay | undefined,
): (group: EntryGroup) => Row[] {
  const words = useTranslations('entries')
  const dates = useDates()
  const row = (version: KeptVersion, note: ReactNode): Row => ({
    key: version.id,
    cells: [
      dates.listed(version.day, latest ?? version.day),
      <EntryWords key="what" record={record} version={version} struck={note !== null} note={note} />,
      painWords(version),
      <Recorded key="recorded" version={version} />,
      writer(version),
    ],
  })
  const writer = ({ recordedBy, recordedByName: name }: KeptVersion): string => {
    if (recordedBy === 'patient') return words('patient')
    if (name === null) return words('staff')
    return recordedBy === 'helper' ? words('helper', { name }) : name
  }
  const painWords = (version: KeptVersion): ReactNode => {
    if (version.kind === 'morning') return words('pain.morning', { score: version.morning })
    if (version.kind === 'zero') return ''
    if (version.kind === 'exercise') {
      return version.pain === null ? '' : words('pain.exercise', { score: version.pain })
    }
    const scores = [
      version.before === null ? null : words('pain.before', { score: version.before }),
      version.worst === null ? null : words('pain.worst', { score: version.worst }),
    ].filter((score) => score !== null)
    return scores.length === 0 ? <span className="soft">{words('pain.none')}</span> : scores.join(', ')
  }
  return (group) => {
    const { withdrawal } = group
    const takenBack =
      withdrawal === null
        ? null
        : words(withdrawal.why === null ? 'takenBack' : 'takenBackWhy', {
            at: dates.moment(withdrawal.recordedAt, 'brief', withdrawal.timeZone),
            why: withdrawal.why ?? '',
          })
    return [
      ...(group.current === null ? [] : [row(group.current, null)]),
      ...group.former.map((version, index) =>
        row(version, index === 0 && takenBack !== null ? takenBack : words('corrected')),
      ),
    ]
  }
}
