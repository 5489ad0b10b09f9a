import { expect, it } from 'vitest'
import { addDays } from '@/domain/calendar-day'
import { exampleDay as day } from '@/domain/example-facts'
import { decideAsProposed, only, pastNoon, walkedWeek, weeklyRecord } from '@/domain/example-weeks'
import type { DecisionFacts } from '@/domain/programme'
import { visitDecided } from '@/domain/visit-decided'
import { weeksToDecide } from '@/domain/week-decision'

const record = weeklyRecord(7, { entries: walkedWeek(0) })
const decided = (change: Partial<DecisionFacts> = {}) => {
  const week = only(weeksToDecide(record, pastNoon(7)))
  return { ...record, decisions: [{ ...decideAsProposed(record, week, 1), ...change }] }
}

it('is what the next day begins with, on its own day alone', () => {
  const facts = decided()
  expect(visitDecided(facts, day(7))).toEqual({
    day: day(8),
    walk: { direction: 'up', minutes: 12 },
    exercises: [],
  })
  expect(visitDecided(facts, day(6))).toBeNull()
  expect(visitDecided(facts, day(8))).toBeNull()
  // Also long after.
  expect(visitDecided({ ...facts, today: addDays(day(7), 90) }, day(7))).toMatchObject({ day: day(8) })
})

it('is a hold too, and nothing that was taken back in time', () => {
  const steps = only(decided().decisions).steps.map((step) => ({
    ...step,
    ...{ kind: 'hold' as const, rungAfter: step.rungBefore, amountAfter: null },
  }))
  expect(visitDecided(decided({ steps }), day(7))).toMatchObject({ walk: { direction: 'same', minutes: 10 } })
  const withdrawn = { at: pastNoon(7), by: '', day: day(7) }
  expect(visitDecided(decided({ withdrawn }), day(7))).toBeNull()
})

it('is nothing where nothing was decided, and where no programme is in force', () => {
  expect(visitDecided(record, day(7))).toBeNull()
  expect(visitDecided({ ...record, programmes: [] }, day(7))).toBeNull()
})
