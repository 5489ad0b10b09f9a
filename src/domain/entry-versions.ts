import type { Entry, EntryHistory, EntryVersion, WithdrawalFact } from '@/domain/entry'

type KeptVersion = Exclude<EntryVersion, WithdrawalFact>

const isKept = (version: EntryVersion): version is KeptVersion => version.kind !== 'withdrawal'
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const byRecording = (a: EntryVersion, b: EntryVersion) =>
  byText(a.recordedAt, b.recordedAt) || byText(a.id, b.id)

/** The version of each entry that counts now: the leaf of its chain of corrections (of several, the one recorded
 * last, then the greatest id). A withdrawal takes the whole entry back. In order of day, start, recording and id. */
export function currentEntries(versions: readonly EntryVersion[]): Entry[] {
  const byEntry = new Map<string, Map<string, EntryVersion>>()
  for (const version of versions) {
    const sameEntry = byEntry.get(version.entryId)
    if (sameEntry) sameEntry.set(version.id, version)
    else byEntry.set(version.entryId, new Map([[version.id, version]]))
  }
  return [...byEntry.values()].flatMap((sameEntry) => currentEntry([...sameEntry.values()])).sort(byTime)
}

function currentEntry(versions: EntryVersion[]): Entry[] {
  const recorded = versions.sort(byRecording)
  const replaced = new Set(recorded.map(({ replaces }) => replaces))
  const leaf = recorded.findLast(({ id }) => !replaced.has(id)) ?? recorded.at(-1)
  const [first] = recorded
  if (leaf === undefined || first === undefined || !isKept(leaf)) return []
  const history: EntryHistory = {
    versionCount: recorded.length,
    entryLate: first.late || leaf.late,
    firstRecordedAt: first.recordedAt,
  }
  // What began on paper says so, whoever corrected it.
  return [{ ...leaf, ...history, ...(first.source === undefined ? {} : { source: first.source }) }]
}

const startOf = (entry: Entry) => (entry.kind === 'walk' ? entry.startedAt : null)

/** A walk without a time comes after those with one, in the order of recording. */
function byTime(a: Entry, b: Entry): number {
  return (
    byText(a.day, b.day) ||
    byText(startOf(a) ?? '~', startOf(b) ?? '~') ||
    byText(a.firstRecordedAt, b.firstRecordedAt) ||
    byText(a.id, b.id)
  )
}
