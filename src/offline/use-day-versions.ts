'use client'
import { useEffect, useState } from 'react'
import type { CalendarDay } from '@/domain/calendar-day'
import { entryGroups } from '@/domain/entry-groups'
import type { EntryGroup } from '@/domain/entry-groups'
import { phone } from '@/offline/browser-phone'
import { readDay } from '@/offline/phone-wire'
import { isUnsent } from '@/offline/queued-fact'
import type { PatientRecord } from '@/offline/use-phone'

type Read = { mark: string; groups: EntryGroup[] | null }

/** reading: the clinic is being asked · away: it cannot be · else the day's entries with every version the clinic has */
export type DayVersions =
  | { state: 'reading' | 'away'; groups: null }
  | { state: 'read'; groups: EntryGroup[] }

/**
 * What the clinic keeps of one day beyond what this phone does: former versions, and what was taken back. Asked once a
 * day is opened, and again once something of it has been sent.
 * @returns the versions, and how to ask again
 */
export function useDayVersions(
  day: CalendarDay,
  { patient, helper, record, queue, reading }: PatientRecord,
): [DayVersions, () => void] {
  const [read, setRead] = useState<Read | null>(null)
  const [tries, setTries] = useState(0)
  const known = record.entries.filter((entry) => entry.day === day)
  const who = helper?.id ?? patient.id
  const unsent = queue.filter(({ fact }) => isUnsent(queue, fact.id)).length
  const mark = [who, day, unsent, tries, ...known.map(({ id }) => id)].join(' ')
  const isNear = reading === 'read'
  useEffect(() => {
    if (!isNear) return
    let isOver = false
    void readDay(day, who).then((versions) => {
      if (!isOver) setRead({ mark, groups: versions === null ? null : entryGroups(versions) })
    })
    return () => {
      isOver = true
    }
  }, [day, who, mark, isNear])
  const again = () => {
    if (isNear) setTries(tries + 1)
    // Out of reach until the record itself has been read.
    else void phone.refresh()
  }
  // What was read before an entry changed still holds until the clinic has answered anew.
  if (read !== null && read.groups !== null && read.mark.startsWith(`${who} ${day} `)) {
    return [{ state: 'read', groups: read.groups }, again]
  }
  const isAsking = reading === 'reading' || (isNear && read?.mark !== mark)
  return [{ state: isAsking ? 'reading' : 'away', groups: null }, again]
}
