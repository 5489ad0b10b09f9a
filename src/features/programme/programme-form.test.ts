import { describe, expect, it } from 'vitest'
import { calendarDay } from '@/domain/calendar-day'
import { exampleProgramme, exampleRecord } from '@/domain/example-facts'
import { programmeTemplates } from '@/domain/programme-template'
import { Refusal } from '@/domain/refusal'
import { formProblems } from './form-problems'
import { isProgrammeForm } from './programme-form'
import { isFalling, startAt, suggestedStart, withPreset, withRamp, withRungs } from './ramp-form'
import { draftOf } from './read-form'
import { blankForm, changingForm, formOf, templatePlan } from './starting-form'

const today = calendarDay('2026-11-18')
const record = exampleRecord(today, { programmes: [], clearedOn: null })
const fresh = blankForm(today)

describe('the programme form', () => {
  it('begins with the published schedule, today, five easy minutes at both ends', () => {
    expect(draftOf(fresh, today)).toMatchObject({
      preset: 'nhlbi12',
      rungs: [5, 7, 9, 11, 13, 15, 18, 20, 23, 26, 28, 30],
      warmUpMinutes: 5,
      coolDownMinutes: 5,
      startDay: today,
      endDay: null,
      weekdays: [1, 2, 3, 4, 5, 6, 7],
    })
  })
  it('reads each shipped template into a draft that can be published', () => {
    for (const template of Object.values(programmeTemplates)) {
      let made = 0
      const newId = () => `01970000-0000-7000-8000-00000000000${String((made += 1))}`
      const form = formOf(templatePlan(template), { origin: template.key, today, newId })
      expect(formProblems(form, record)).toEqual({})
      expect(draftOf(form, today)).toMatchObject({ rungs: [...template.walk.rungs] })
    }
  })
  it('takes the easy minutes away with the schedule that prescribed them, and never those typed by hand', () => {
    expect(withPreset(fresh, 'linear')).toMatchObject({ warmUp: '0', coolDown: '0' })
    expect(withPreset({ ...fresh, warmUp: '3' }, 'linear')).toMatchObject({ warmUp: '3', coolDown: '5' })
  })
  it('keeps the rungs while the ramp says nothing usable', () => {
    const linear = withPreset(fresh, 'linear')
    expect(withRamp({ ...linear, to: 'abc' }).rungs).toEqual(linear.rungs)
  })
  it('suggests the start from a good and a bad day, and begins there', () => {
    const asked = { ...fresh, goodDay: '15', badDay: '8' }
    expect(suggestedStart(asked)).toBe(11)
    expect(suggestedStart({ ...asked, badDay: '' })).toBeNull()
    expect(startAt(asked, 11).rungs).toEqual(['11', '13', '15', '18', '20', '23', '26', '28', '30'])
  })
  it('is by hand once a rung differs from the ramp', () => {
    expect(draftOf(withRungs(fresh, ['5', '8']), today)).toMatchObject({ preset: 'hand' })
  })
  it('changes a programme from tomorrow, on the rung that is in force', () => {
    const form = changingForm(exampleRecord(today), exampleProgramme)
    expect(form).toMatchObject({ rungs: ['5', '7', '9'], startRung: 1, startDay: '2026-11-19' })
    expect(form.continues).toBe(exampleProgramme.id)
  })
})

describe('what keeps a form from being published', () => {
  it.each([
    [{ startDay: '2026-11-17' }, 'startDay', 'start-before-today'],
    [{ weekdays: [] }, 'weekdays', 'no-weekdays'],
    [{ rungs: ['5', 'abc'] }, 'rungs.1', 'rung-out-of-bounds'],
    [{ rungs: ['0'] }, 'rungs.0', 'rung-out-of-bounds'],
    [{ rungs: ['200'] }, 'rungs.0', 'rung-out-of-bounds'],
    [{ rungs: ['1.5'] }, 'rungs.0', 'rung-out-of-bounds'],
    [{ rungs: Array.from({ length: 500 }, () => '5') }, 'rungs', 'too-many-rungs'],
    [{ rungs: ['9', '8'] }, 'fallingReason', 'falling-needs-reason'],
    [{ warmUp: '31' }, 'warmUpMinutes', 'minutes-out-of-range'],
  ])('%j', (change, field, code) => {
    const form = { ...fresh, ...change }
    expect(formProblems(form, record)).toMatchObject({ [field]: code })
    expect(draftOf(form, today)).toBeInstanceOf(Refusal)
  })
  it('takes a fall with a written reason', () => {
    const falling = { ...fresh, rungs: ['9', '8'], fallingReason: 'After the flare.' }
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
