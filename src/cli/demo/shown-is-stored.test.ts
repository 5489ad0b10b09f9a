import { describe, expect, it } from 'vitest'
import { demoClinics } from '@/cli/demo/demo-clinics'
import { recordAt } from '@/cli/demo/history'
import { simulatePatient } from '@/cli/demo/simulate-patient'
import { addDays, calendarDay, instantAt } from '@/domain/calendar-day'
import { Refusal } from '@/domain/refusal'
import { decidableWeek, proposedKinds, stepsOfChoice } from '@/domain/week-choice'
import { proposedSteps, reopenedWeeks, weeksToDecide } from '@/domain/week-decision'

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

describe('the week that is shown of a demonstration patient', () => {
  it.each(patients)('$name: is stored as it is shown', ({ record }) => {
    const week = shownWeek(record)
    if (week === undefined) return
    const choice = { weekStart: week.weekStart, instead: week.decided?.id ?? null }
    const now = decidableWeek(record, noon, choice)
    if (now instanceof Refusal) throw now
    const stored = stepsOfChoice(record, now, { seen: proposedKinds(week), chosen: null, reason: null })
    expect(stored).toEqual(proposedSteps(week))
  })

  it('is of every kind, and one was changed by a late entry', () => {
    const weeks = patients.flatMap(({ record }) => shownWeek(record) ?? [])
    const kinds = new Set(weeks.flatMap(({ items }) => items[0]?.proposal.decision ?? []))
    expect([...kinds].sort()).toEqual(['hold', 'progress', 'step-back', 'suspend'])
    expect(weeks.some(({ decided }) => decided !== null)).toBe(true)
  })
})
