import { describe, expect, it } from 'vitest'
import { calendarDay } from '@/domain/calendar-day'
import { exampleDay, exampleDecision, exampleId } from '@/domain/example-facts'
import { exampleProgramme, exampleRecord } from '@/domain/example-facts'
import { prescribedExercise } from '@/domain/prescribed-exercise'
import { programmeTemplates } from '@/domain/programme-template'
import { Refusal } from '@/domain/refusal'
import { formProblems } from './form-problems'
import { isProgrammeForm } from './programme-form'
import { isFalling, startAt, suggestedStart, withPreset, withRamp, withRungs } from './ramp-form'
import { draftOf, templateOf } from './read-form'
import { changesOf } from './changes-of-form'
import { asChange, changingForm } from './changing-form'
import { blankForm, formOf, templatePlan } from './starting-form'

const today = calendarDay('2026-11-18')
const record = exampleRecord(today, { programmes: [] })
const fresh = blankForm(today)
const heelToe = { ...prescribedExercise('heel-toe'), itemId: exampleId(1), weekdays: [1 as const] }

describe('the programme form', () => {
  it('is blank with the published schedule, today, five easy minutes at both ends', () => {
    expect(draftOf(fresh, today)).toMatchObject({
      preset: 'nhlbi12',
      rungs: [5, 7, 9, 11, 13, 15, 18, 20, 23, 26, 28, 30],
      warmUpMinutes: 5,
      coolDownMinutes: 5,
      startDay: today,
      screeningStatement: null,
    })
  })
  it.each(programmeTemplates)('can be published as $key stands', (template) => {
    const ids = template.exercises.map((_, place) => exampleId(place + 1))
    const newId = () => ids.shift() ?? ''
    const form = formOf(templatePlan(template), { origin: 'A', today, newId })
    expect(formProblems(form, record)).toEqual({})
    expect(draftOf(form, today)).not.toBeInstanceOf(Refusal)
    expect(isProgrammeForm(JSON.parse(JSON.stringify(form)))).toBe(true)
  })
  it('can be kept as a template, whatever stands in its dates, and comes back from it', () => {
    const typed = { ...fresh, exercises: [heelToe], startDay: '', rungs: ['4', '9', '7'] }
    const reason = 'A short week at the end.'
    expect(templateOf(typed)).toMatchObject({ code: 'falling-needs-reason' })
    const kept = templateOf({ ...typed, fallingReason: reason })
    if (kept instanceof Refusal) throw kept
    expect(JSON.stringify(kept)).not.toContain(heelToe.itemId)
    const again = formOf(kept, { origin: 'A', today, newId: () => heelToe.itemId })
    expect(again).toMatchObject({ rungs: typed.rungs, fallingReason: reason, exercises: [heelToe] })
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
  it('is by hand once a rung differs from the ramp, and begins at a rung that is left', () => {
    expect(draftOf(withRungs({ ...fresh, startRung: 9 }, ['5', '8']), today)).toMatchObject({
      preset: 'hand',
      startRung: 2,
    })
  })
  it('changes what stands from tomorrow, at the rung of tomorrow, in the same course', () => {
    const [day, tomorrow] = [exampleDay(7), exampleDay(8)]
    const changing = exampleRecord(day, { decisions: [exampleDecision(1, tomorrow)] })
    expect(changingForm(changing, exampleProgramme)).toMatchObject({
      rungs: exampleProgramme.rungs.map(String),
      startRung: 2,
      startDay: tomorrow,
      continues: exampleProgramme.id,
    })
  })
})

describe('begun from something else while a programme runs', () => {
  const [day, tomorrow] = [exampleDay(7), exampleDay(8)]
  const running = exampleRecord(day, { programmes: [{ ...exampleProgramme, exercises: [heelToe] }] })
  const [template] = programmeTemplates.filter(({ exercises }) =>
    exercises.some(({ key }) => key === 'heel-toe'),
  )
  if (template === undefined) throw new Error('no template has that exercise')
  let ids = 10
  const newId = () => exampleId((ids += 1))
  const picked = formOf(templatePlan(template), { origin: 'A', today: day, newId })

  it('it is a change of what runs, from tomorrow, with the ids of the exercises that go on', () => {
    const form = asChange(picked, running)
    expect(form).toMatchObject({ continues: exampleProgramme.id, startDay: tomorrow, rungs: picked.rungs })
    const going = form.exercises.find(({ exercise }) => exercise === 'heel-toe')
    expect(going?.itemId).toBe(heelToe.itemId)
    expect(new Set(form.exercises.map(({ itemId }) => itemId)).size).toBe(form.exercises.length)
    expect(changesOf(form, running)?.differences.length).toBeGreaterThan(0)
    expect(formProblems(form, running)).toEqual({ changeReason: 'two-changes-need-reason' })
    expect(asChange(form, running)).toBe(form)
  })
  it('keeps a later day that was chosen', () => {
    expect(asChange({ ...picked, startDay: exampleDay(20) }, running).startDay).toBe(exampleDay(20))
  })
  it('begins a course where none runs, or after its last day', () => {
    const over = { ...exampleProgramme, endDay: tomorrow }
    expect(asChange(picked, exampleRecord(day, { programmes: [] }))).toBe(picked)
    const later = { ...picked, startDay: exampleDay(9) }
    expect(asChange(later, exampleRecord(day, { programmes: [over] }))).toBe(later)
  })
})

describe('what keeps a form from being published', () => {
  it.each([
    [{ screening: 'x' }, 'screeningStatement', 'screening-missing'],
    [{ startDay: '2026-11-17' }, 'startDay', 'start-before-today'],
    [{ startDay: '' }, 'startDay', 'invalid'],
    [{ isOpen: false, endDay: '2026-11-01' }, 'endDay', 'end-before-start'],
    [{ weekdays: [] }, 'weekdays', 'no-weekdays'],
    [{ rungs: ['5', 'abc'] }, 'rungs.1', 'rung-out-of-bounds'],
    [{ rungs: [''] }, 'rungs.0', 'rung-out-of-bounds'],
    [{ rungs: ['0'] }, 'rungs.0', 'rung-out-of-bounds'],
    [{ rungs: ['200'] }, 'rungs.0', 'rung-out-of-bounds'],
    [{ rungs: ['1.5'] }, 'rungs.0', 'rung-out-of-bounds'],
    [{ rungs: Array.from({ length: 500 }, () => '5') }, 'rungs', 'too-many-rungs'],
    [{ rungs: ['9', '8'] }, 'fallingReason', 'falling-needs-reason'],
    [{ warmUp: '31' }, 'warmUpMinutes', 'minutes-out-of-range'],
    [{ cadence: '500' }, 'walk.cadence', 'cadence-out-of-range'],
    [{ greenMax: '4', amberMax: '6' }, 'settings.greenMax', 'thresholds-out-of-range'],
    [{ greenMax: '2', amberMax: '2' }, 'settings.amberMax', 'thresholds-out-of-range'],
    [{ hasApproval: true, upToRung: '13', untilDay: '2026-12-18' }, 'standing.upToRung', 'rung-unknown'],
    [{ hasApproval: true, upToRung: '2', untilDay: '2026-11-18' }, 'standing.untilDay', 'approval-past'],
    [{ exercises: [{ ...heelToe, weekdays: [] }] }, 'exercises.0.weekdays', 'no-weekdays'],
    [{ exercises: [{ ...heelToe, ladder: [] }] }, 'exercises.0.ladder', 'ladder-empty'],
  ])('%j', (change, field, code) => {
    expect(formProblems({ ...fresh, ...change }, record)).toMatchObject({ [field]: code })
    expect(draftOf({ ...fresh, ...change }, today)).toBeInstanceOf(Refusal)
  })
  it('two things changed in an exercise that is in force, without a reason', () => {
    const changing = exampleRecord(exampleDay(7), {
      programmes: [{ ...exampleProgramme, exercises: [heelToe] }],
    })
    const [standing] = changing.programmes.map((one) => changingForm(changing, one))
    if (standing === undefined) throw new Error('nothing stands')
    const [rung, ...later] = heelToe.ladder
    if (rung === undefined) throw new Error('a ladder has rungs')
    const ladder = [{ ...rung, sets: 4, dose: 30 }, ...later.map((one) => ({ ...one, reason: 'Easier.' }))]
    const asked = { ...standing, exercises: [{ ...heelToe, ladder }] }
    expect(formProblems(asked, changing)).toEqual({ changeReason: 'two-changes-need-reason' })
    expect(formProblems({ ...asked, changeReason: 'Steady.' }, changing)).toEqual({})
  })
  it('says everything at once', () => {
    expect(Object.keys(formProblems({ ...fresh, weekdays: [], rungs: ['x'] }, record))).toHaveLength(2)
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
