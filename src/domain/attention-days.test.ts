import fc from 'fast-check'
import { expect, it } from 'vitest'
import { standingDays } from '@/domain/attention-days'
import { attentionStanding } from '@/domain/attention-standing'
import { addDays } from '@/domain/calendar-day'
import type { Entry } from '@/domain/entry'
import {
  exampleDay as day,
  exampleFlare,
  exampleId,
  examplePause,
  exampleStop,
  morningEntry,
  walkEntry,
  zeroEntry,
} from '@/domain/example-facts'
import { decideAsProposed, pastNoon, weeklyProgramme, weeklyRecord } from '@/domain/example-weeks'
import type { RecordFacts } from '@/domain/record'
import { weeksToDecide } from '@/domain/week-decision'

/** What one day may bring: mostly what the day before did, so that weeks of one kind come about. */
const kinds = ['walk', 'red', 'short', 'zero', 'none'] as const
const stretches = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    days: fc.integer({ min: 1, max: 25 }),
    worst: fc.integer({ min: 0, max: 10 }),
    region: fc.constantFrom('back', 'below-knee', null),
    decide: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
)

function entriesOf(
  history: readonly { kind: string; days: number; worst: number; region: string | null }[],
): Entry[] {
  let offset = -1
  return history.flatMap(({ kind, days, worst, region }) =>
    Array.from({ length: days }, (): Entry[] => {
      offset += 1
      const on = day(offset)
      if (kind === 'none') return []
      if (kind === 'zero') return [zeroEntry(offset, on)]
      const walk = walkEntry(offset, on, {
        minutes: kind === 'short' ? 3 : 14,
        ...{ before: 1, worst: kind === 'red' ? 8 : worst },
      })
      const details = { ...walk.details, region } as typeof walk.details
      return [{ ...walk, details }, morningEntry(2000 + offset, on, worst)]
    }).flat(),
  )
}

it('reads as many days as a standing needs, and none twice', () => {
  fc.assert(
    fc.property(
      stretches,
      fc.option(fc.integer({ min: 0, max: 30 }), { nil: null }),
      fc.integer({ min: -9, max: 60 }),
      fc.boolean(),
      (history, started, extra, isOver) => {
        const entries = entriesOf(history)
        const today = Math.max(0, history.reduce((sum, { days }) => sum + days, 0) + extra)
        const seen = entries.filter((entry) => entry.day <= day(today))
        let record: RecordFacts = weeklyRecord(today, {
          programmes: [{ ...weeklyProgramme, activeFrom: day(started ?? 0), courseStart: day(started ?? 0) }],
          entries: seen,
          ...(history.length > 2
            ? { stops: [exampleStop(day(3), day(5))], pauses: [examplePause(9, 12)] }
            : {}),
          ...(history.length > 3 ? { flares: [exampleFlare(1, addDays(day(today), -1))] } : {}),
        })
        if (isOver) {
          const over = weeklyRecord(today).programmes.map((one) => ({
            ...one,
            endDay: day(Math.max(1, today - 60)),
          }))
          const again = {
            ...weeklyProgramme,
            id: exampleId(901),
            ...{ activeFrom: day(today - 20), courseStart: day(today - 20) },
          }
          record = { ...record, programmes: [...over, ...(today > 90 ? [again] : [])] }
        }
        const at = pastNoon(today)
        if (history[0]?.decide === true)
          weeksToDecide(record, at).forEach((week, place) => {
            record = { ...record, decisions: [...record.decisions, decideAsProposed(record, week, place)] }
          })
        const lastDay =
          seen
            .map((entry) => entry.day)
            .sort()
            .at(-1) ?? null
        const ranges = standingDays({ record, touched: [], lastDay }, at)
        const within = (on: string) =>
          ranges.filter(({ from, to }) => on >= from && (to === null || on <= to)).length
        for (const entry of seen) expect(within(entry.day)).toBeLessThanOrEqual(1)
        const read = { ...record, entries: seen.filter((entry) => within(entry.day) === 1) }
        const joined = { invitedAt: null, joinedAt: pastNoon(-2), touched: [], answers: [] }
        expect(attentionStanding({ record: read, ...joined }, at)).toEqual(
          attentionStanding({ record, ...joined }, at),
        )
      },
    ),
    { numRuns: 250 },
  )
})
