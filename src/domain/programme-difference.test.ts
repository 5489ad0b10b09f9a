import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weekdaySchema } from '@/domain/calendar-day'
import {
  exampleDay as day,
  exampleDecision,
  exampleDraft,
  exampleId,
  exampleProgramme,
} from '@/domain/example-facts'
import type { ExerciseItem } from '@/domain/exercise-item'
import { measureOf } from '@/domain/measure'
import { prescribedExercise } from '@/domain/prescribed-exercise'
import { beforeChange } from '@/domain/programme-before'
import { programmeDifferences, variablesChanged } from '@/domain/programme-difference'
import type { ProgrammeDraft } from '@/domain/programme-draft'
import type { DecisionFacts } from '@/domain/programme'

const item = (change: Partial<ExerciseItem> = {}): ExerciseItem => ({
  ...prescribedExercise('side-steps'),
  itemId: exampleId(1),
  weekdays: [1, 3],
  ...change,
})
const programme = { ...exampleProgramme, exercises: [item()] }
const same: ProgrammeDraft = {
  ...exampleDraft,
  exercises: [item()],
  startDay: day(7),
  continues: programme.id,
}
const compared = (change: Partial<ProgrammeDraft>, decisions: DecisionFacts[] = []) =>
  programmeDifferences(beforeChange({ programmes: [programme], decisions }, day(7)), { ...same, ...change })
const told = (change: Partial<ProgrammeDraft>) => {
  const differences = compared(change)
  return [differences.map(({ code }) => code), variablesChanged(differences)]
}
const standing = { upToRung: 2, untilDay: day(60) }
const heavier = { load: measureOf(2, 'kg'), loadAt: 'hands' as const }
const [first, second, ...more] = item().ladder
if (first === undefined || second === undefined) throw new Error('a ladder has rungs')

describe('what a draft changes in what stands', () => {
  it.each<[string, Partial<ProgrammeDraft>, string[], string[]]>([
    ['nothing', {}, [], []],
    ['words alone', { changeReason: 'A', fallingReason: 'B', screeningStatement: 'C' }, [], []],
    ['minutes of the rung in force', { rungs: [6, 7, 9] }, ['minutes', 'rungs'], ['minutes']],
    ['another rung of the same ramp', { startRung: 2 }, ['minutes'], ['minutes']],
    ['rungs that are to come', { rungs: [5, 8, 11] }, ['rungs'], []],
    ['easy minutes', { warmUpMinutes: 3, coolDownMinutes: 2 }, ['warm-up', 'cool-down'], ['minutes']],
    ['days', { weekdays: [1, 2, 3, 4, 6] }, ['days'], ['days']],
    ['how to walk', { walk: { ...same.walk, kind: 'easy', cadence: 110 } }, ['kind', 'cadence'], ['pace']],
    [
      'harder ground',
      { walk: { ...same.walk, kind: 'hill', ground: 'hilly', surface: 'grass' } },
      ['kind', 'surface', 'ground'],
      ['terrain'],
    ],
    [
      'an exercise more',
      { exercises: [item(), item({ itemId: exampleId(2) })] },
      ['exercise-added'],
      ['exercises'],
    ],
    ['an exercise less asks nothing more', { exercises: [] }, ['exercise-removed'], []],
    ['its days', { exercises: [item({ weekdays: [1, 5] })] }, ['exercise-days'], ['days']],
    ['its rung', { exercises: [item({ startRung: 2 })] }, ['exercise-rung'], ['dose']],
    [
      'its ladder further up',
      { exercises: [item({ ladder: [first, { ...second, dose: 9 }, ...more] })] },
      ['exercise-ladder'],
      [],
    ],
    [
      'its ladder where it stands',
      { exercises: [item({ ladder: [{ ...first, dose: 4 }, second, ...more] })] },
      ['exercise-rung', 'exercise-ladder'],
      ['dose'],
    ],
    [
      'its load',
      { exercises: [item({ ladder: [{ ...first, ...heavier }, second, ...more] })] },
      ['exercise-rung', 'exercise-ladder'],
      ['load'],
    ],
    [
      'limits and signatures',
      { settings: { ...same.settings, greenMax: 1 }, flarePlan: true, standing },
      ['thresholds', 'flare-plan', 'standing'],
      [],
    ],
    ['an end', { endDay: day(80) }, ['end'], []],
  ])('%s', (_, change, codes, variables) => {
    expect(told(change)).toEqual([codes, variables])
  })

  it('says both sides of each', () => {
    expect(compared({ rungs: [6, 7, 9], weekdays: [2, 3, 4, 5, 7], endDay: day(80) })).toEqual([
      { code: 'minutes', before: 5, after: 6 },
      { code: 'days', added: [7], freed: [1] },
      { code: 'rungs', before: [5, 7, 9], after: [6, 7, 9] },
      { code: 'end', before: null, after: day(80) },
    ])
  })
  it('is measured against the rung that a decision put in force', () => {
    const decided = [exampleDecision(1, day(5))]
    expect(compared({ startRung: 2 }, decided)).toEqual([])
    expect(compared({}, decided)).toEqual([{ code: 'minutes', before: 7, after: 5 }])
  })
  it('is nothing of a first programme', () => {
    expect(programmeDifferences(beforeChange({ programmes: [], decisions: [] }, day(7)), same)).toEqual([])
  })
  it('does not mind in which order a field’s parts come', () => {
    const { greenMax, amberMax, highBaseline } = same.settings
    const turned = item().ladder.map(
      (rung) => Object.fromEntries(Object.entries(rung).toReversed()) as typeof rung,
    )
    expect(
      compared({ settings: { highBaseline, amberMax, greenMax }, exercises: [item({ ladder: turned })] }),
    ).toEqual([])
  })

  const weekdays = fc
    .subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 })
    .map((days) => days.map((one) => weekdaySchema.parse(one)))
  const minutes = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 8 })
  it('of a draft to itself, published, is nothing, whatever it asks', () => {
    fc.assert(
      fc.property(weekdays, minutes, fc.nat(30), fc.boolean(), (days, rungs, easy, flarePlan) => {
        const change = { weekdays: days, rungs, startRung: rungs.length, warmUpMinutes: easy, flarePlan }
        const version = { ...programme, ...change }
        const before = beforeChange({ programmes: [version], decisions: [] }, day(7))
        return programmeDifferences(before, { ...same, ...change }).length === 0
      }),
    )
  })
  it('days added are new and days freed were there; together they make the new week of the old one', () => {
    fc.assert(
      fc.property(weekdays, (days) => {
        const [found] = compared({ weekdays: days })
        if (found === undefined) return days.join() === programme.weekdays.join()
        if (found.code !== 'days') return false
        const week = programme.weekdays.filter((one) => !found.freed.includes(one))
        return [...week, ...found.added].sort().join() === days.join()
      }),
    )
  })
})
