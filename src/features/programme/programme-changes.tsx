'use client'
import { useTranslations } from 'next-intl'
import { addDays } from '@/domain/calendar-day'
import type { Difference } from '@/domain/programme-difference'
import { eventsOf } from '@/domain/record-event'
import type { RecordEvent } from '@/domain/record-event'
import type { RecordFacts } from '@/domain/record'
import { differencesOfVersion } from '@/domain/version-difference'
import { useDates } from '@/messages/use-dates'
import { DataTable } from '@/ui/data-table'
import { DifferenceList } from './change-list'

type Change = Extract<RecordEvent, { kind: 'start' | 'up' | 'held' | 'down' | 'changed' | 'undo' }>
const isChange = (event: RecordEvent): event is Change =>
  event.kind === 'start' ||
  event.kind === 'up' ||
  event.kind === 'held' ||
  event.kind === 'down' ||
  event.kind === 'changed' ||
  event.kind === 'undo'

/** Every change of the walk and every version, newest first: from when, what, why, who. */
export function ProgrammeChanges({ record }: { record: RecordFacts }) {
  const words = useTranslations('programme.changes')
  const dates = useDates()
  const first = record.programmes[0]
  if (first === undefined) return null
  const last = record.programmes.at(-1) ?? first
  const tomorrow = addDays(record.today, 1)
  const changes = eventsOf(record, first.startDay, last.startDay > tomorrow ? last.startDay : tomorrow)
    .filter(isChange)
    .toReversed()
  const said = (change: Change) => {
    if (change.kind === 'start') return words('start', { rungs: change.rungs, minutes: change.minutes })
    const { kind, minutesBefore: from, minutesAfter: to } = change
    return words(kind === 'changed' && from === to ? 'changedElse' : kind, { from, to })
  }
  /** Beside the minutes, which are said. */
  const more = (change: Change) =>
    change.kind === 'start' || change.kind === 'changed'
      ? differencesOfVersion(record, change.version).filter(({ code }) => code !== 'minutes')
      : []
  return (
    <details className="mt-4">
      <summary className="small cursor-pointer py-2 font-[560]">
        {words('title', { count: changes.length })}
      </summary>
      <DataTable
        caption={words('title', { count: changes.length })}
        columns={(['day', 'what', 'why', 'by'] as const).map((key) => ({
          key,
          head: words(`columns.${key}`),
        }))}
        rows={changes.map((change, index) => ({
          key: String(index),
          cells: [
            dates.day(change.day, 'full'),
            <What key="what" said={said(change)} differences={more(change)} />,
            change.kind === 'start' ? '' : (change.reason ?? ''),
            change.by,
          ],
        }))}
      />
    </details>
  )
}

const What = ({ said, differences }: { said: string; differences: readonly Difference[] }) => (
  <>
    {said}
    {differences.length === 0 ? null : <DifferenceList differences={differences} />}
  </>
)
