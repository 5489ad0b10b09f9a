import { describe, expect, it } from 'vitest'
import { calendarDay, instant } from '@/domain/calendar-day'
import type { EntryVersion } from '@/domain/entry'
import { entryGroups } from './entry-groups'

const version = (id: string, entryId: string, day: string, at: string, replaces: string | null = null) =>
  ({
    id,
    entryId,
    replaces,
    kind: 'morning',
    day: calendarDay(day),
    morning: 2,
    recordedAt: instant(at),
    arrivedAt: instant(at),
    timeZone: 'Europe/London',
    late: false,
    recordedBy: 'patient',
    recordedByName: null,
  }) satisfies EntryVersion
const withdrawal = (id: string, entryId: string, at: string): EntryVersion => ({
  id,
  entryId,
  replaces: entryId,
  kind: 'withdrawal',
  why: 'Wrong day',
  recordedAt: instant(at),
  arrivedAt: instant(at),
  timeZone: 'Europe/London',
  late: false,
  recordedBy: 'patient',
  recordedByName: null,
})

describe('entries with their versions', () => {
  it('stand by day, newest first, each with what it replaced', () => {
    const groups = entryGroups([
      version('a', 'a', '2026-11-16', '2026-11-16T08:00:00Z'),
      version('b', 'b', '2026-11-17', '2026-11-17T08:00:00Z'),
      version('b2', 'b', '2026-11-17', '2026-11-17T09:00:00Z', 'b'),
    ])
    expect(groups.map(({ entryId }) => entryId)).toEqual(['b', 'a'])
    expect(groups[0]?.current?.id).toBe('b2')
    expect(groups[0]?.former.map(({ id }) => id)).toEqual(['b'])
  })
  it('keep what was taken back, with the reason', () => {
    const [group] = entryGroups([
      version('a', 'a', '2026-11-16', '2026-11-16T08:00:00Z'),
      withdrawal('w', 'a', '2026-11-16T10:00:00Z'),
    ])
    expect(group).toMatchObject({ day: '2026-11-16', current: null, withdrawal: { why: 'Wrong day' } })
    expect(group?.former).toHaveLength(1)
  })
})
