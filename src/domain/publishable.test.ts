import { describe, expect, it } from 'vitest'
import { instantAt } from '@/domain/calendar-day'
import {
  exampleDay as day,
  exampleDecision,
  exampleDraft,
  exampleId,
  exampleProgramme,
  exampleRecord,
  exampleStop,
  exampleZone,
} from '@/domain/example-facts'
import type { ExerciseItem } from '@/domain/exercise-item'
import { isLoaded } from '@/domain/rung'
import type { ExerciseRung } from '@/domain/rung'
import { measureOf } from '@/domain/measure'
import { prescribedExercise } from '@/domain/prescribed-exercise'
import type { ProgrammeDraft } from '@/domain/programme-draft'
import { checkPublishable } from '@/domain/publishable'
import type { RecordFacts } from '@/domain/record'

const stepUps = { ...prescribedExercise('step-ups'), itemId: exampleId(1), weekdays: [1 as const] }
const held = { load: measureOf(2, 'kg'), loadAt: 'hands' as const }
const firstLoaded = stepUps.ladder.findIndex(isLoaded) + 1
/** Changes the example programme from tomorrow, being the seventh day. */
const change = (more: Partial<ProgrammeDraft> = {}): ProgrammeDraft => ({
  ...exampleDraft,
  startDay: day(7),
  continues: exampleProgramme.id,
  screeningStatement: null,
  ...more,
})
const refused = (draft: ProgrammeDraft, facts: Partial<RecordFacts> = {}) => {
  const refusal = checkPublishable(exampleRecord(day(6), facts), draft)
  return refusal === null ? null : [refusal.code, refusal.field]
}

describe('what keeps a sound draft from being published', () => {
  it.each<[string, ProgrammeDraft, Partial<RecordFacts>, unknown]>([
    ['nothing: as it stands', change(), {}, null],
    ['nothing: the first programme', { ...exampleDraft, startDay: day(6) }, { programmes: [] }, null],
    ['an open stop', change(), { stops: [exampleStop(day(5))] }, ['stop-open', null]],
    ['not one that was lifted', change(), { stops: [exampleStop(day(4), day(5))] }, null],
    ['what it continues is not there', change({ continues: exampleId(77) }), {}, ['not-found', 'continues']],
    ['today is not changed any more', change({ startDay: day(6) }), {}, ['change-from-tomorrow', 'startDay']],
    ['nor a past day', change({ startDay: day(3) }), {}, ['change-from-tomorrow', 'startDay']],
    [
      'before its first day it may',
      change({ startDay: day(6) }),
      { programmes: [{ ...exampleProgramme, startDay: day(6), activeFrom: null, courseStart: null }] },
      null,
    ],
    ['one change', change({ rungs: [6, 7, 9] }), {}, null],
    [
      'two changes',
      change({ rungs: [6, 7, 9], weekdays: [1, 2] }),
      {},
      ['two-changes-need-reason', 'changeReason'],
    ],
    [
      'two changes, a blank reason',
      change({ rungs: [6, 7, 9], weekdays: [1, 2], changeReason: '' }),
      {},
      ['two-changes-need-reason', 'changeReason'],
    ],
    [
      'two changes with a reason',
      change({ rungs: [6, 7, 9], weekdays: [1, 2], changeReason: 'Asked for it.' }),
      {},
      null,
    ],
    [
      'two changes of what waits',
      change({ rungs: [6, 7, 9], weekdays: [1, 2] }),
      { programmes: [{ ...exampleProgramme, activeFrom: null, courseStart: null }] },
      null,
    ],
    ['a course beside the one that runs', change({ continues: null }), {}, ['programme-running', null]],
    [
      'a course once the one that runs has ended',
      change({ rungs: [6, 7, 9], weekdays: [1, 2], continues: null }),
      { programmes: [{ ...exampleProgramme, endDay: day(6) }] },
      null,
    ],
    [
      'a course on the last day of the one that runs',
      change({ continues: null }),
      { programmes: [{ ...exampleProgramme, endDay: day(7) }] },
      ['programme-running', null],
    ],
    [
      'a course in place of one that waits',
      change({ rungs: [6, 7, 9], weekdays: [1, 2], continues: null }),
      { programmes: [{ ...exampleProgramme, activeFrom: null, courseStart: null }] },
      null,
    ],
    [
      'rungs that are to come and an end change nothing today',
      change({ rungs: [5, 8, 11], endDay: day(60), flarePlan: true }),
      {},
      null,
    ],
    [
      'a decision since moves what two changes are measured against',
      change({ weekdays: [1, 2] }),
      { decisions: [exampleDecision(1, day(5))] },
      ['two-changes-need-reason', 'changeReason'],
    ],
  ])('%s', (_, draft, facts, expected) => {
    expect(refused(draft, facts)).toEqual(expected)
  })

  it('names which variables change at once', () => {
    const draft = change({ rungs: [6, 7, 9], walk: { ...exampleDraft.walk, ground: 'hilly', cadence: 110 } })
    expect(checkPublishable(exampleRecord(day(6)), draft)?.details).toEqual({
      changed: ['minutes', 'pace', 'terrain'],
    })
  })

  const sideSteps = { ...prescribedExercise('side-steps'), itemId: exampleId(2), weekdays: [1 as const] }
  const [first, ...later] = sideSteps.ladder
  if (first === undefined) throw new Error('a ladder has rungs')
  const edited = (rung: Partial<ExerciseRung>) => ({
    ...sideSteps,
    ladder: [{ ...first, ...rung }, ...later],
  })
  it.each<[string, ExerciseItem, string[] | null]>([
    ['as it stands', sideSteps, null],
    ['more steps of the rung in force', edited({ dose: 30 }), null],
    [
      'more sets, more steps and longer ones of the rung in force',
      edited({ sets: 4, dose: 30, stride: measureOf(60, 'cm') }),
      ['sets', 'dose', 'stride'],
    ],
    ['the next rung, which changes one thing', { ...sideSteps, startRung: 2 }, null],
    ['four rungs at once, over which two things change', { ...sideSteps, startRung: 5 }, ['dose', 'stride']],
    ['a higher step and a load', edited({ height: measureOf(20, 'cm'), ...held }), ['load', 'height']],
  ])('an exercise of the programme in force: %s', (_, exercise, changed) => {
    const programmes = [{ ...exampleProgramme, exercises: [sideSteps] }]
    const draft = change({ exercises: [exercise] })
    const refusal = checkPublishable(exampleRecord(day(6), { programmes }), draft)
    expect(refusal?.details ?? null).toEqual(changed === null ? null : { changed })
    expect(refused({ ...draft, changeReason: 'Steady, and bored with it.' }, { programmes })).toBeNull()
  })

  it.each([
    ['the last rung without a load', firstLoaded - 1, true, null],
    ['the first loaded one', firstLoaded, true, ['load-barred', 'exercises.1.startRung']],
    ['the last one', stepUps.ladder.length, true, ['load-barred', 'exercises.1.startRung']],
    ['a loaded one of somebody who did not fall', firstLoaded, false, null],
  ])('loads after a fall, even unlocked: %s', (_, startRung, hasFallen, expected) => {
    const heelToe = { ...prescribedExercise('heel-toe'), itemId: exampleId(2), weekdays: [1 as const] }
    const draft = { ...exampleDraft, startDay: day(6), exercises: [heelToe, { ...stepUps, startRung }] }
    const fall = { ...exampleStop(day(2), day(3)), answer: 'fall' as const }
    const unlock = {
      id: exampleId(3),
      day: day(4),
      at: instantAt(day(4), 600, exampleZone),
      by: 'Ana Ruiz',
      reason: 'Steady.',
    }
    expect(
      refused(draft, { programmes: [], ...(hasFallen ? { stops: [fall], unlocks: [unlock] } : {}) }),
    ).toEqual(expected)
  })
})
