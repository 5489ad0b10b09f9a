'use client'
import { useTranslations } from 'next-intl'
import type { Entry } from '@/domain/entry'
import type { EntryGroup, KeptVersion } from '@/domain/entry-groups'
import { useDates } from '@/messages/use-dates'
import { VersionWords } from './version-words'
import { WrittenDown } from './written-down'

/** What an entry said before, the latest first: the clinic's versions but the one that this phone shows as counting. */
export function FormerVersions({ entry, groups }: { entry: Entry; groups: readonly EntryGroup[] }) {
  const words = useTranslations('ownEntries.versions')
  const group = groups.find(({ entryId }) => entryId === entry.entryId)
  if (group === undefined) return null
  const known = [...(group.current === null ? [] : [group.current]), ...group.former]
  const former = known.filter(({ id, recordedAt }) => id !== entry.id && recordedAt <= entry.recordedAt)
  if (former.length === 0) return null
  return (
    <section className="stack" aria-label={words('title')}>
      <h2 className="small soft">{words('title')}</h2>
      <VersionList versions={former} />
    </section>
  )
}

function VersionList({ versions }: { versions: readonly KeptVersion[] }) {
  const desk = useTranslations('ownEntries.versions')
  return (
    <ol className="grid gap-2 border-s-2 border-line ps-3">
      {versions.map((version) => (
        <li key={version.id}>
          <p>
            <VersionWords version={version} />
          </p>
          {version.kind === 'walk' && version.details.note !== null ? (
            <p className="small whitespace-pre-wrap break-words">
              {desk('why', { why: version.details.note })}
            </p>
          ) : null}
          <WrittenDown version={version} />
        </li>
      ))}
    </ol>
  )
}

/** Entries of the day that no longer count, with what they said. */
export function TakenBack({ groups }: { groups: readonly EntryGroup[] }) {
  const words = useTranslations('ownEntries.versions')
  const dates = useDates()
  const gone = groups.filter(({ current }) => current === null)
  if (gone.length === 0) return null
  return (
    <section className="stack mt-6" aria-labelledby="taken-back">
      <h2 id="taken-back">{words('takenBackTitle')}</h2>
      <ul className="grid gap-4">
        {gone.map(({ entryId, former, withdrawal }) => (
          <li key={entryId} className="stack">
            {withdrawal === null ? null : (
              <p className="small">
                {withdrawal.recordedBy !== 'patient' && withdrawal.recordedByName !== null
                  ? words('takenBackBy', {
                      name: withdrawal.recordedByName,
                      at: dates.moment(withdrawal.recordedAt, 'brief', withdrawal.timeZone),
                    })
                  : words('takenBack', {
                      at: dates.moment(withdrawal.recordedAt, 'brief', withdrawal.timeZone),
                    })}
                {withdrawal.why === null ? null : <> {words('why', { why: withdrawal.why })}</>}
              </p>
            )}
            <VersionList versions={former} />
          </li>
        ))}
      </ul>
    </section>
  )
}
