import type { CalendarDay } from '@/domain/calendar-day'
import type { EntryVersion, WithdrawalFact } from '@/domain/entry'
import { currentEntries } from '@/domain/entry-versions'

type Withdrawal = Extract<EntryVersion, { kind: 'withdrawal' }>
export type KeptVersion = Exclude<EntryVersion, WithdrawalFact>

/** One entry with all that was ever said about it, newest first. */
export type EntryGroup = {
  entryId: string
  day: CalendarDay
  /** The version that counts; null once the entry was taken back. */
  current: KeptVersion | null
  former: KeptVersion[]
  withdrawal: Withdrawal | null
}

const isWithdrawal = (version: EntryVersion): version is Withdrawal => version.kind === 'withdrawal'
const isKept = (version: EntryVersion): version is KeptVersion => version.kind !== 'withdrawal'
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Entries by day, newest first; each with its former versions and the withdrawal, if any. */
export function entryGroups(versions: readonly EntryVersion[]): EntryGroup[] {
  const counting = new Set(currentEntries(versions).map(({ id }) => id))
  const byEntry = new Map<string, EntryVersion[]>()
  for (const version of versions) {
    byEntry.set(version.entryId, [...(byEntry.get(version.entryId) ?? []), version])
  }
  return [...byEntry.entries()]
    .flatMap(([entryId, same]) => {
      const ordered = [...same].sort((a, b) => byText(b.recordedAt, a.recordedAt) || byText(b.id, a.id))
      const kept = ordered.filter(isKept)
      const current = kept.find(({ id }) => counting.has(id)) ?? null
      const day = (current ?? kept[0])?.day
      if (day === undefined) return []
      const former = kept.filter((version) => version !== current)
      return [
        {
          entryId,
          day,
          current,
          former,
          withdrawal: current === null ? (ordered.find(isWithdrawal) ?? null) : null,
        },
      ]
    })
    .sort((a, b) => byText(b.day, a.day) || byText(writtenAt(b), writtenAt(a)))
}

const writtenAt = ({ current, former }: EntryGroup) => (former.at(-1) ?? current)?.recordedAt ?? ''
