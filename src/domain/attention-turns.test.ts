import fc from 'fast-check'
import { expect, it } from 'vitest'
import { triage } from '@/domain/attention'
import { standsUntil } from '@/domain/attention-days'
import { walkingInput } from '@/domain/attention-input'
import { attentionStanding } from '@/domain/attention-standing'
import { addDays, instantAt, localDay } from '@/domain/calendar-day'
import type { Entry } from '@/domain/entry'
import { exampleDay as day, exampleZone, walkEntry, zeroEntry } from '@/domain/example-facts'
import { pastNoon, weeklyRecord } from '@/domain/example-weeks'

const joined = { invitedAt: pastNoon(-3), joinedAt: pastNoon(-2), touched: [], answers: [] }

it('stands until noon or midnight by the patient’s clock, over changes of the clock too', () => {
  expect(standsUntil(exampleZone, pastNoon(0, 60))).toBe(instantAt(day(0), 720, exampleZone))
  expect(standsUntil(exampleZone, pastNoon(0, 720))).toBe(instantAt(day(1), 0, exampleZone))
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 1439 }), (offset, minute) => {
      const at = pastNoon(offset, minute)
      const until = standsUntil(exampleZone, at)
      expect(until > at).toBe(true)
      expect(localDay(until, exampleZone) <= addDays(localDay(at, exampleZone), 1)).toBe(true)
    }),
  )
})

it('between two turns nothing changes by itself, and since when is as each evening would have said', () => {
  const kinds = fc.constantFrom('walk', 'short', 'zero', 'none', 'red')
  fc.assert(
    fc.property(
      fc.array(kinds, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 1, max: 719 }),
      (days, later) => {
        const entries = days.flatMap((kind, offset): Entry[] => {
          if (kind === 'none') return []
          if (kind === 'zero') return [zeroEntry(offset, day(offset))]
          return [
            walkEntry(offset, day(offset), {
              minutes: kind === 'short' ? 3 : 14,
              worst: kind === 'red' ? 8 : 2,
            }),
          ]
        })
        const record = weeklyRecord(days.length - 1, { entries })
        const facts = { record, ...joined }
        const [noon, then] = [720, 720 + later].map((minute) =>
          attentionStanding(facts, pastNoon(days.length - 1, minute)),
        )
        expect(then).toEqual(noon)
        for (const { reason, since } of noon?.reasons ?? []) {
          if (reason === 'decide') continue
          const held = (which: typeof since) => triage(walkingInput(record, which)).reasons.includes(reason)
          expect(held(since)).toBe(true)
          expect(held(addDays(since, -1))).toBe(false)
        }
      },
    ),
    { numRuns: 60 },
  )
})
