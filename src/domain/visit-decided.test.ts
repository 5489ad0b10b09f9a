import { describe, expect, it } from 'vitest'
import { addDays } from '@/domain/calendar-day'
import { exampleDay as day, exampleId } from '@/domain/example-facts'
import {
  decideAsProposed,
  only,
  pastNoon,
  walkedWeek,
  weeklyProgramme,
  weeklyRecord,
} from '@/domain/example-weeks'
import type { DecisionFacts, ProgrammeFacts } from '@/domain/programme'
import { visitDecided } from '@/domain/visit-decided'
import { weeksToDecide } from '@/domain/week-decision'

const record = weeklyRecord(7, { entries: walkedWeek(0) })
const decided = (change: Partial<DecisionFacts> = {}) => {
  const week = only(weeksToDecide(record, pastNoon(7)))
  return { ...record, decisions: [{ ...decideAsProposed(record, week, 1), ...change }] }
}
const on = (last: number, until: number | null = null) => ({
  last: day(last),
  until: until === null ? null : pastNoon(7, until),
})

it('is what the next day begins with, of its own day alone', () => {
  const facts = decided()
  const walk = { day: day(8), direction: 'up', minutes: 12 }
  expect(visitDecided(facts, on(7))).toEqual({ walk, exercises: [] })
  expect(visitDecided(facts, on(8))).toBeNull()
  // Also long after, and where days before it were looked back over.
  expect(visitDecided({ ...facts, today: addDays(day(7), 90) }, on(7))).toMatchObject({ walk })
  expect(visitDecided(facts, on(6))).toMatchObject({ walk })
})

it('is nothing that somebody decided once it was signed', () => {
  const facts = decided()
  expect(visitDecided(facts, on(7, 14 * 60))).not.toBeNull()
  expect(visitDecided(facts, on(7, 12 * 60))).toBeNull()
})

it('is a hold too, and nothing that was taken back in time', () => {
  const steps = only(decided().decisions).steps.map((step) => ({
    ...step,
    ...{ kind: 'hold' as const, rungAfter: step.rungBefore, amountAfter: null },
  }))
  expect(visitDecided(decided({ steps }), on(7))).toMatchObject({
    walk: { direction: 'same', minutes: 10 },
  })
  const withdrawn = { at: pastNoon(7), by: '', day: day(7) }
  expect(visitDecided(decided({ withdrawn }), on(7))).toBeNull()
})

describe('another version of the programme', () => {
  const versions = (change: Partial<ProgrammeFacts>): ProgrammeFacts[] => [
    { ...weeklyProgramme, endDay: day(7) },
    {
      ...weeklyProgramme,
      ...{ id: exampleId(900), startDay: day(8), activeFrom: day(8), continues: weeklyProgramme.id },
      ...{ publishedAt: pastNoon(7), ...change },
    },
  ]
  const told = (change: Partial<ProgrammeFacts>) =>
    visitDecided({ ...record, programmes: versions(change) }, on(7))

  it('is judged by its minutes, whatever its steps are called', () => {
    const longer = { rungs: [15, 18, 20], startRung: 1 }
    expect(told(longer)).toMatchObject({ walk: { direction: 'up', minutes: 15 } })
    expect(told({ rungs: [8, 10], startRung: 1 })).toMatchObject({ walk: { direction: 'down', minutes: 8 } })
    expect(told({ warmUpMinutes: 5 })).toMatchObject({ walk: { direction: 'up', minutes: 15 } })
  })
  it('that asks for the same decides nothing of the walk, nor one that was published before', () => {
    expect(told({})).toBeNull()
    expect(told({ rungs: [15, 18], publishedAt: pastNoon(3) })).toBeNull()
  })
})

it('is nothing where nothing was decided, and where no programme is in force', () => {
  expect(visitDecided(record, on(7))).toBeNull()
  expect(visitDecided({ ...record, programmes: [] }, on(7))).toBeNull()
})
