import { describe, expect, it } from 'vitest'
import {
  exampleDay as day,
  exampleDecision,
  exampleId,
  exampleProgramme,
  exampleRecord,
  exampleWithdrawal,
} from '@/domain/example-facts'
import { lastExerciseChanges } from '@/domain/exercise-change'
import type { ExerciseItem } from '@/domain/exercise-item'
import { prescribedExercise } from '@/domain/prescribed-exercise'
import type { DecisionFacts, ProgrammeFacts } from '@/domain/programme'

const heelToe: ExerciseItem = { ...prescribedExercise('heel-toe'), itemId: exampleId(1), weekdays: [2, 5] }
const stepUps: ExerciseItem = { ...prescribedExercise('step-ups'), itemId: exampleId(2), weekdays: [2, 5] }
const first: ProgrammeFacts = { ...exampleProgramme, exercises: [heelToe, stepUps] }
const second = (change: Partial<ProgrammeFacts>): ProgrammeFacts => ({
  ...first,
  id: exampleId(901),
  startDay: day(14),
  activeFrom: day(14),
  continues: first.id,
  changeReason: 'As we agreed.',
  publishedBy: 'Ben Okafor',
  ...change,
})
const up = (change: Parameters<typeof exampleDecision>[2] = {}): DecisionFacts =>
  exampleDecision(10, day(8), { item: heelToe.itemId, ...change })
const told = (decisions: readonly DecisionFacts[], programmes: readonly ProgrammeFacts[] = [first]) =>
  lastExerciseChanges(
    exampleRecord(day(20), { programmes: [...programmes], decisions: [...decisions] }),
    programmes.at(-1)?.id ?? '',
  )

describe('what is told of exercises', () => {
  it('is nothing while each stands as the course began', () => {
    expect(told([])).toEqual([])
    expect(told([exampleDecision(10, day(8))])).toEqual([])
  })

  it('is from what to what, why, by whom and from when', () => {
    expect(told([up()])).toEqual([
      {
        kind: 'progress',
        item: heelToe,
        before: heelToe.ladder[0],
        after: heelToe.ladder[1],
        weekdays: null,
        reason: 'Mornings were calm.',
        proposal: null,
        figures: null,
        from: day(8),
        by: 'Ana Ruiz',
      },
    ])
  })

  it.each<[string, DecisionFacts[], object[]]>([
    [
      'the dose that is asked, where it was halved',
      [up({ kind: 'step-back', rungAfter: 1, amountAfter: 5 })],
      [{ kind: 'step-back', before: { dose: 10 }, after: { dose: 5 } }],
    ],
    ['nothing of a week that stays suspended', [up({ kind: 'suspend', rungAfter: 1 })], []],
    ['nothing of what was taken back in time', [up({ withdrawn: exampleWithdrawal(day(7)) })], []],
    [
      'what was undone later',
      [up({ withdrawn: exampleWithdrawal(day(9)) })],
      [{ kind: 'undo', from: day(10), by: 'Ben Okafor', before: { dose: 12 }, after: { dose: 10 } }],
    ],
    [
      'each exercise, in the order of the programme',
      [up({ item: stepUps.itemId, kind: 'hold', rungAfter: 1 }), { ...up(), id: exampleId(11) }],
      [{ item: heelToe }, { item: stepUps, kind: 'hold' }],
    ],
  ])('is %s', (_, decisions, expected) => {
    expect(told(decisions)).toMatchObject(expected)
  })

  it('is of a new version what it changed, brought in and took out, and nothing of the rest', () => {
    expect(told([up({ rungAfter: 1, kind: 'hold' })], [first, second({})])).toEqual([])
    const ladder = heelToe.ladder.map((rung, place) =>
      place === 0 ? rung : { ...rung, dose: rung.dose + 1 },
    )
    const further = { ...heelToe, ladder }
    expect(told([], [first, second({ exercises: [further, stepUps] })])).toEqual([])
    const onOtherDays: ExerciseItem = { ...heelToe, weekdays: [1, 5] }
    expect(told([], [first, second({ exercises: [onOtherDays, stepUps] })])).toMatchObject([
      { kind: 'change', item: onOtherDays, weekdays: [1, 5], before: { dose: 10 }, after: { dose: 10 } },
    ])
    const higher = { ...heelToe, startRung: 2 }
    const balance = { ...prescribedExercise('balance'), itemId: exampleId(3), weekdays: heelToe.weekdays }
    const changed = second({ exercises: [higher, balance] })
    expect(told([], [first, changed])).toMatchObject([
      { kind: 'change', item: higher, before: { dose: 10 }, after: { dose: 12 }, reason: 'As we agreed.' },
      { kind: 'change', item: balance, before: null, after: { dose: 15 }, by: 'Ben Okafor' },
      { kind: 'change', item: stepUps, before: { sets: 2 }, after: null, from: day(14) },
    ])
  })
})
