import { describe, expect, it } from 'vitest'
import { demoClinics } from '@/cli/demo/demo-clinics'
import { recordAt } from '@/cli/demo/history'
import { simulatePatient } from '@/cli/demo/simulate-patient'
import { addDays, calendarDay, instantAt } from '@/domain/calendar-day'
import { exampleDecision } from '@/domain/example-facts'
import { exerciseChangesOf, lastExerciseChanges } from '@/domain/exercise-change'
import { WALK } from '@/domain/walk-item'
import { lastChangeOf } from '@/domain/last-change'
import type { DecisionFacts } from '@/domain/programme'
import { proposedSteps, reopenedWeeks, weeksToDecide } from '@/domain/week-decision'
import { walkMinutes } from '@/record/use-week-words'

const anchor = calendarDay('2026-11-18')
const noon = instantAt(anchor, 13 * 60, 'Europe/London')
const patients = demoClinics.flatMap(({ staff, patients: people }) => {
  const place = {
    anchor,
    timeZone: 'Europe/London',
    staff: Object.fromEntries(staff.map(({ key, id }) => [key, id])),
  }
  return people.map((persona) => ({
    name: persona.name,
    record: recordAt(simulatePatient(persona, place, addDays(anchor, -1)), anchor, noon),
  }))
})
const shownWeek = (record: (typeof patients)[number]['record']) =>
  [...reopenedWeeks(record, noon), ...weeksToDecide(record, noon)].at(0)

describe('the week of a demonstration patient, decided as proposed', () => {
  it.each(patients)('$name: is told on the phone as the rail says it will be', ({ record }) => {
    const week = shownWeek(record)
    if (week === undefined || week.decided !== null) return
    const steps = proposedSteps(week)
    const fromDay = addDays(anchor, 1)
    const decision: DecisionFacts = {
      ...exampleDecision(1, fromDay),
      programmeId: week.programme.id,
      weekStart: week.weekStart,
      steps,
      reason: null,
      decidedAt: noon,
    }
    const later = { ...record, decisions: [...record.decisions, decision] }
    const told = lastExerciseChanges(later, week.programme.id).filter(({ from }) => from === fromDay)
    expect(told).toMatchObject(exerciseChangesOf(week, steps, null))
    const walk = steps.find(({ item, kind }) => item === WALK && kind !== 'suspend')
    if (walk === undefined) return
    const { from: minutesBefore, to: minutesAfter } = walkMinutes(week, walk)
    expect(lastChangeOf(later, week.programme.id)).toMatchObject({
      kind: walk.kind,
      proposal: walk.proposal,
      figures: walk.figures,
      minutesBefore,
      minutesAfter,
    })
  })
})
