import { describe, expect, it } from 'vitest'
import { demoClinics } from '@/cli/demo/demo-clinics'
import { modelEnds } from '@/cli/demo/demo-rows'
import { recordAt } from '@/cli/demo/history'
import { simulatePatient } from '@/cli/demo/simulate-patient'
import { addDays, calendarDay, eachDay } from '@/domain/calendar-day'
import { dueOutcome, lastCourseStart } from '@/domain/outcome-due'
import { outcomeSeries } from '@/domain/outcome-series'
import { painChangeOf } from '@/domain/record-pain'

const anchors = eachDay(calendarDay('2026-11-16'), calendarDay('2026-11-22'))
const people = demoClinics.flatMap(({ staff, patients }) => patients.map((one) => ({ one, staff })))

function live(key: string, anchor: (typeof anchors)[number]) {
  const found = people.find(({ one }) => one.key === key)
  if (found === undefined) throw new Error(`nobody is called ${key}`)
  const staff = Object.fromEntries(found.staff.map((person) => [person.key, person.id]))
  const place = { anchor, timeZone: 'Europe/London', staff }
  const record = recordAt(simulatePatient(found.one, place, addDays(anchor, -1)), anchor, modelEnds(anchor))
  return { record, series: outcomeSeries(record.outcomes.answers, lastCourseStart(record)) }
}

describe.each(anchors)('made on %s', (anchor) => {
  it('Ruth has answered twice, and is asked for her sixth week', () => {
    const { record, series } = live('ruth', anchor)
    expect(record.outcomes.answers.map(({ occasion }) => occasion)).toEqual(['start', 'asked'])
    expect(series.activities.map(({ wording }) => wording)).toHaveLength(3)
    expect(dueOutcome(record)?.occasion).toBe('week-6')
  })

  it('what is said agrees with the walks: Marta is worse, Grace and Patrick are better', () => {
    const marta = live('marta', anchor)
    expect(painChangeOf(marta.record).verdict).toBe('worsened')
    expect(marta.series.pain.move?.direction).toBe('worse')
    for (const key of ['grace', 'patrick']) {
      const { record, series } = live(key, anchor)
      expect(painChangeOf(record).verdict).toBe('improved')
      expect(series.pain.move?.direction).toBe('improved')
      expect(series.change.at(-1)?.value).toMatch(/^(very-)?much-better$/)
    }
  })
})

it('each asking is answered once, and nobody else has said anything', () => {
  const answering = people.filter(({ one }) => one.measures !== null).map(({ one }) => one.key)
  expect(answering).toHaveLength(8)
  for (const { one } of people) {
    const { requests, answers } = live(one.key, anchors[2] ?? calendarDay('2026-11-18')).record.outcomes
    const asked = answers.filter(({ occasion }) => occasion === 'asked')
    expect(asked.length).toBeLessThanOrEqual(requests.length)
    if (one.measures === null) expect([requests, answers]).toEqual([[], []])
    else expect(answers.length).toBeGreaterThan(1)
  }
})
