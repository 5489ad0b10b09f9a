import { describe, expect, it } from 'vitest'
import { calendarDay, instant } from '@/domain/calendar-day'
import type { WalkEntry } from '@/domain/entry'
import { cadenceFigures, cadenceOfWalk } from '@/domain/walk-cadence'

const walk = (day: string, steps: number | null, change: Partial<WalkEntry> = {}): WalkEntry => {
  const id = '019a9c6e-0000-7000-8000-000000000001'
  const at = instant(`${day}T10:00:00Z`)
  return {
    ...{ id, entryId: id, replaces: null, kind: 'walk', day: calendarDay(day), timeZone: 'Europe/London' },
    ...{ startedAt: at, recordedAt: at, arrivedAt: at, firstRecordedAt: at },
    ...{ minutes: 12, before: null, worst: null, gate: 'clear', late: false, entryLate: false },
    ...{ recordedBy: 'patient', recordedByName: null, versionCount: 1 },
    details: {
      ...{ region: null, ground: null, surface: null, conditions: null, effort: null },
      ...{ distanceMetres: null, steps, note: null },
    },
    ...change,
  }
}
const range = [calendarDay('2026-11-01'), calendarDay('2026-11-30')] as const

describe('the cadence of a walk', () => {
  it('counts its steps against the seconds walked, else against its minutes', () => {
    expect(cadenceOfWalk(walk('2026-11-18', 1200))).toEqual({ stepsPerMinute: 100, intensity: 'moderate' })
    const timed = walk('2026-11-18', 1200, { movingSeconds: 725 })
    expect(cadenceOfWalk(timed)?.stepsPerMinute).toBeCloseTo(99.31, 2)
    expect(cadenceOfWalk(timed)?.intensity).toBe('light')
  })

  it('is none without steps, or where they cannot be a walk’s', () => {
    expect(cadenceOfWalk(walk('2026-11-18', null))).toBeNull()
    expect(cadenceOfWalk(walk('2026-11-18', 5000))).toBeNull()
    expect(cadenceOfWalk(walk('2026-11-18', 90, { minutes: 1, movingSeconds: 45 }))).toBeNull()
  })
})

describe('the cadence of a range', () => {
  it('is the last walk with steps, and the median of all that have any', () => {
    const entries = [
      walk('2026-10-31', 2000),
      walk('2026-11-02', 1080),
      walk('2026-11-03', null),
      walk('2026-11-04', 1440),
      walk('2026-11-05', 1260),
      walk('2026-11-06', 9000),
    ]
    expect(cadenceFigures(entries, ...range)).toEqual({
      walks: 3,
      median: 105,
      latest: { day: '2026-11-05', stepsPerMinute: 105, intensity: 'moderate' },
    })
  })

  it('is none where nobody counted', () => {
    expect(cadenceFigures([walk('2026-11-02', null)], ...range)).toBeNull()
  })
})
