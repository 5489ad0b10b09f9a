import { describe, expect, it } from 'vitest'
import { calendarDay } from '@/domain/calendar-day'
import { exampleProgramme } from '@/domain/example-facts'
import { Refusal } from '@/domain/refusal'
import { draftOf, formProblems, isProgrammeForm } from './form-problems'
import {
  isFalling,
  startAt,
  startingForm,
  suggestedStart,
  withPreset,
  withRungs,
  withTemplate,
} from './programme-form'

const today = calendarDay('2026-11-18')
const fresh = startingForm(today, null)
const confirmed = { ...fresh, screening: 'All asked today.' }

describe('the programme form', () => {
  it('begins with the published schedule, today, five easy minutes at both ends', () => {
    expect(draftOf(confirmed, today)).toMatchObject({
      preset: 'nhlbi12',
      rungs: [5, 7, 9, 11, 13, 15, 18, 20, 23, 26, 28, 30],
      warmUpMinutes: 5,
      coolDownMinutes: 5,
      startDay: today,
      weekdays: [1, 2, 3, 4, 5, 6, 7],
    })
  })
  it('takes the easy minutes away with the schedule that prescribed them, and never those typed by hand', () => {
    expect(withPreset(fresh, 'linear')).toMatchObject({ warmUp: '0', coolDown: '0' })
    expect(withPreset({ ...fresh, warmUp: '3' }, 'linear')).toMatchObject({ warmUp: '3', coolDown: '5' })
  })
  it('keeps the rungs while the template says nothing usable', () => {
    const linear = withPreset(fresh, 'linear')
    expect(withTemplate({ ...linear, to: 'abc' }).rungs).toEqual(linear.rungs)
  })
  it('suggests the start from a good and a bad day, and begins there', () => {
    const asked = { ...fresh, goodDay: '15', badDay: '8' }
    expect(suggestedStart(asked)).toBe(11)
    expect(suggestedStart({ ...asked, badDay: '' })).toBeNull()
    expect(startAt(asked, 11).rungs).toEqual(['11', '13', '15', '18', '20', '23', '26', '28', '30'])
    expect(startAt(withPreset(asked, 'percent'), 11).rungs[0]).toBe('11')
  })
  it('is by hand once a rung differs from the template', () => {
    expect(draftOf(withRungs(confirmed, ['5', '8']), today)).toMatchObject({ preset: 'hand' })
  })
  it('continues from the rung in force when it replaces a programme', () => {
    const programme = { ...exampleProgramme, rungs: [8, 10, 12], weekdays: [1, 3, 5] as (1 | 3 | 5)[] }
    expect(startingForm(today, { programme, rung: 2 })).toMatchObject({
      rungs: ['10', '12'],
      startDay: '2026-11-19',
      weekdays: [1, 3, 5],
    })
  })
})

describe('what keeps a form from being published', () => {
  it.each([
    [{ screening: '' }, 'screeningStatement', 'screening-missing'],
    [{ startDay: '2026-11-17' }, 'startDay', 'start-before-today'],
    [{ startDay: '' }, 'startDay', 'invalid'],
    [{ weekdays: [] }, 'weekdays', 'no-weekdays'],
    [{ rungs: ['5', 'abc'] }, 'rungs.1', 'rung-out-of-bounds'],
    [{ rungs: ['0'] }, 'rungs.0', 'rung-out-of-bounds'],
    [{ rungs: ['121'] }, 'rungs.0', 'rung-out-of-bounds'],
    [{ rungs: ['1.5'] }, 'rungs.0', 'rung-out-of-bounds'],
    [{ rungs: Array.from({ length: 61 }, () => '5') }, 'rungs', 'too-many-rungs'],
    [{ rungs: ['9', '8'] }, 'fallingReason', 'falling-needs-reason'],
    [{ warmUp: '31' }, 'warmUpMinutes', 'minutes-out-of-range'],
  ])('%j', (change, field, code) => {
    expect(formProblems({ ...confirmed, ...change }, today)).toEqual({ [field]: code })
    expect(draftOf({ ...confirmed, ...change }, today)).toBeInstanceOf(Refusal)
  })
  it('says everything at once', () => {
    expect(Object.keys(formProblems({ ...fresh, weekdays: [], rungs: ['x'] }, today))).toHaveLength(3)
  })
  it('takes a fall with a written reason', () => {
    const falling = { ...confirmed, rungs: ['9', '8'], fallingReason: 'After the flare.' }
    expect(isFalling(falling)).toBe(true)
    expect(draftOf(falling, today)).toMatchObject({ rungs: [9, 8], fallingReason: 'After the flare.' })
  })
})

describe('a draft found in the tab', () => {
  it('is believed only in the shape of the form', () => {
    expect(isProgrammeForm(JSON.parse(JSON.stringify(fresh)))).toBe(true)
    expect(isProgrammeForm({ ...fresh, rungs: [5] })).toBe(false)
    expect(isProgrammeForm(null)).toBe(false)
  })
})
