import { addDays, instantAt } from '@/domain/calendar-day'
import type { Entry } from '@/domain/entry'
import {
  exampleDay as day,
  exampleDecision,
  exampleProgramme,
  exampleRecord,
  exampleZone,
  morningEntry,
  walkEntry,
} from '@/domain/example-facts'
import type { DecisionFacts, DecisionKind, ProgrammeFacts } from '@/domain/programme'
import type { RecordFacts } from '@/domain/record'
import { Refusal } from '@/domain/refusal'
import { chosenStep, proposedSteps } from '@/domain/week-decision'
import type { ItemProposal, WeekProposal } from '@/domain/week-decision'

/** Ten minutes every day, without easy minutes, from a Monday on. */
export const weeklyProgramme: ProgrammeFacts = {
  ...exampleProgramme,
  rungs: [10, 12, 14, 16],
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  warmUpMinutes: 0,
  coolDownMinutes: 0,
}
type Weekly = { minutes?: number | null; worst?: number | null; morning?: number | null; from?: number }

/** Seven days of walking with their next mornings; week 0 is the first. */
export function walkedWeek(
  week: number,
  { minutes = 14, worst = 2, morning = 2, from = 0 }: Weekly = {},
): Entry[] {
  return [0, 1, 2, 3, 4, 5, 6].slice(from).flatMap((offset): Entry[] => {
    const on = day(7 * week + offset)
    const walk = walkEntry(week * 100 + offset, on, { minutes: minutes ?? 1, before: 2, worst })
    return [
      ...(minutes === null ? [] : [walk]),
      ...(morning === null ? [] : [morningEntry(week * 100 + 50 + offset, addDays(on, 1), morning)]),
    ]
  })
}

/** The record on a day by its distance from the first. */
export const weeklyRecord = (offset: number, change: Partial<RecordFacts> = {}): RecordFacts =>
  exampleRecord(day(offset), { programmes: [weeklyProgramme], ...change })

/** Past noon of that day. */
export const pastNoon = (offset: number, minute = 13 * 60) => instantAt(day(offset), minute, exampleZone)

/** A week as its proposal decides it, on the day after its end. */
export function decideAsProposed(facts: RecordFacts, week: WeekProposal, id: number): DecisionFacts {
  const { today } = facts
  return {
    ...exampleDecision(id, addDays(today, 1)),
    weekStart: week.weekStart,
    programmeId: week.programme.id,
    steps: proposedSteps(week),
    reason: null,
    decidedAt: instantAt(today, 13 * 60 + id, exampleZone),
  }
}
export const only = <T>([first]: readonly T[]): T => {
  if (first === undefined) throw new Error('nothing there')
  return first
}

/** The rung and amount that a choice leads to, or why it is none. */
export const stepped = (item: ItemProposal, kind: DecisionKind | 'suspend', isReopened = false) => {
  const step = chosenStep(item, kind, isReopened)
  return step instanceof Refusal ? step.code : [step.rungAfter, step.amountAfter]
}
