import { describe, expect, it } from 'vitest'
import { demoRows, modelEnds } from '@/cli/demo/demo-rows'
import type { DemoRow } from '@/cli/demo/demo-table'
import { addDays, calendarDay, instant, localDay } from '@/domain/calendar-day'
import { checkEntry } from '@/domain/entry-check'
import type { EntryFact } from '@/domain/entry'

const anchor = calendarDay('2026-11-18')
const rows = demoRows(anchor, anchor)
const of = (table: DemoRow['table'], from = rows) =>
  from.filter((row) => row.table === table).map(({ columns }) => columns)

/** A row of the ledger as the phone would have sent it. */
function factOf(columns: Record<string, unknown>): EntryFact {
  const base = {
    id: columns['id'],
    entryId: columns['entry_id'],
    replaces: columns['replaces'],
    recordedAt: columns['recorded_at'],
    timeZone: columns['time_zone'],
    kind: columns['kind'],
  }
  const day = { day: columns['day'] }
  const gate = { gate: columns['gate'] }
  const byKind: Record<string, object> = {
    walk: {
      ...day,
      ...gate,
      startedAt: columns['started_at'],
      minutes: columns['minutes'],
      before: columns['before'],
      worst: columns['worst'],
      details: columns['details'],
    },
    zero: { ...day, ...gate, reason: columns['reason'] },
    morning: { ...day, morning: columns['morning'] },
    exercise: {
      ...day,
      itemId: columns['item_id'],
      sets: columns['sets'],
      effort: columns['effort'],
      pain: columns['pain'],
    },
    withdrawal: { why: columns['why'] },
  }
  return { ...base, ...byKind[String(columns['kind'])] } as EntryFact
}

describe('the demonstration', () => {
  it('is the same each time it is made', () => {
    expect(demoRows(anchor, anchor)).toEqual(rows)
  })

  it('carried on for nine days, still holds what it held', () => {
    const later = demoRows(anchor, addDays(anchor, 9))
    expect(later.filter(({ at }) => at < modelEnds(anchor))).toEqual(rows)
    expect(of('entry', later).length).toBeGreaterThan(of('entry').length + 150)
    expect(of('decision', later).length).toBeGreaterThan(of('decision').length + 10)
  })

  it('has appointments: those of the day are planned, and held once it is over', () => {
    const [planned, held] = [of('visit_version'), of('visit_finish')]
    const today = planned.filter(({ at }) => localDay(instant(String(at)), 'Europe/London') === anchor)
    expect(today).toHaveLength(2)
    const ids = (columns: Record<string, unknown>[]) => columns.map(({ visit_id }) => visit_id)
    expect(ids(held)).toEqual(expect.not.arrayContaining(ids(today)))
    const later = ids(of('visit_finish', demoRows(anchor, addDays(anchor, 9))))
    expect(later).toEqual(expect.arrayContaining([...ids(held), ...ids(today)]))
  })

  it('has two clinics, four people who work there and 24 + 2 patients over six months', () => {
    expect([of('clinic').length, of('staff').length, of('patient').length]).toEqual([2, 4, 26])
    const perClinic = of('patient').filter((patient) => patient['clinic_id'] === of('clinic')[0]?.['id'])
    expect(perClinic).toHaveLength(24)
    const days = of('entry')
      .map((entry) => String(entry['day']))
      .sort()
    expect(days.at(0)).toBe(addDays(anchor, -180))
    expect(days.at(-1)).toBe(addDays(anchor, -1))
  })

  it('names no two facts alike', () => {
    for (const table of ['entry', 'decision', 'programme', 'patient', 'consent', 'visit_version'] as const) {
      const ids = of(table).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('would have been accepted by the clinic, entry by entry', () => {
    const text = (columns: Record<string, unknown>, name: string) => String(columns[name])
    const starts = new Map<string, string>()
    for (const programme of of('programme').toReversed()) {
      starts.set(text(programme, 'patient_id'), text(programme, 'start_day'))
    }
    const firstWalks = new Map<string, string>()
    const dayOf = (entry: Record<string, unknown>) => `${text(entry, 'patient_id')} ${text(entry, 'day')}`
    for (const entry of of('entry')) {
      if (entry['started_at'] === null) continue
      const at = text(entry, 'started_at')
      const first = firstWalks.get(dayOf(entry))
      if (first === undefined || at < first) firstWalks.set(dayOf(entry), at)
    }
    const refused = of('entry').flatMap((columns) => {
      const now = instant(text(columns, 'arrived_at'))
      const walk = firstWalks.get(dayOf(columns))
      const refusal = checkEntry(factOf(columns), {
        today: localDay(now, 'Europe/London'),
        now,
        firstDay: calendarDay(starts.get(text(columns, 'patient_id')) ?? ''),
        firstWalkAt: walk === undefined ? null : instant(walk),
      })
      return refusal === null ? [] : [`${refusal.message} ${JSON.stringify(columns)}`]
    })
    expect(refused.slice(0, 3)).toEqual([])
  })

  it('has mornings, late entries, corrections, withdrawals and zeros with reasons', () => {
    const entries = of('entry')
    const count = (fits: (entry: Record<string, unknown>) => boolean) => entries.filter(fits).length
    expect(count(({ kind }) => kind === 'morning')).toBeGreaterThan(1000)
    expect(count(({ late }) => late === true)).toBeGreaterThan(50)
    expect(count(({ replaces, kind }) => replaces !== null && kind === 'walk')).toBeGreaterThan(15)
    expect(count(({ kind }) => kind === 'withdrawal')).toBeGreaterThan(2)
    expect(count(({ kind, reason }) => kind === 'zero' && reason !== null)).toBeGreaterThan(80)
  })
})
