import { describe, expect, it } from 'vitest'
import { addDays } from '@/domain/calendar-day'
import {
  exampleDay as day,
  exampleDecision,
  exampleId,
  exampleProgramme,
  exampleRecord,
} from '@/domain/example-facts'
import { lastExerciseChanges } from '@/domain/exercise-change'
import type { ExerciseItem } from '@/domain/exercise-item'
import { lastChangeOf } from '@/domain/last-change'
import { prescribedExercise } from '@/domain/prescribed-exercise'
import type { DecisionFacts } from '@/domain/programme'
import { wholeWalk } from '@/domain/programme-change'
import { situationOf } from './step-choices'
import { toldByHand } from './told'

const stepUps: ExerciseItem = { ...prescribedExercise('step-ups'), itemId: exampleId(1), weekdays: [2, 5] }
const balance: ExerciseItem = {
  ...prescribedExercise('balance'),
  itemId: exampleId(2),
  weekdays: [2, 5],
  startRung: 2,
}
const programme = { ...exampleProgramme, exercises: [stepUps, balance] }
const tomorrow = addDays(day(10), 1)
const easy = wholeWalk(programme, 0)

const halvedOnce = [
  exampleDecision(10, day(7), { kind: 'step-back', rungAfter: 1, amountAfter: 2 }),
  exampleDecision(11, day(8), { item: stepUps.itemId, kind: 'step-back', rungAfter: 1, amountAfter: 5 }),
]

describe('a step by hand', () => {
  it.each<[string, DecisionFacts[]]>([
    ['as the course began', []],
    ['after a step', [exampleDecision(10, day(8))]],
    ['from a halved first step', halvedOnce],
  ])('is told before it is decided as the phone tells it after, %s', (_, decisions) => {
    const record = exampleRecord(day(10), { programmes: [programme], decisions })
    const situation = situationOf(record)
    if (situation.kind !== 'ready') throw new Error('nothing can be decided')
    expect(situation.items).toHaveLength(3)
    for (const item of situation.items)
      for (const choice of item.choices) {
        if (choice.rung === null) continue
        const decision = exampleDecision(20, tomorrow, {
          ...{ item: item.item, kind: choice.kind, rungBefore: item.rung, rungAfter: choice.rung },
          amountAfter: item.exercise === null ? choice.amount - easy : choice.amount,
          reason: 'As we agreed.',
        })
        const later = { ...record, decisions: [...decisions, decision] }
        const told = toldByHand(item, choice, 'As we agreed.')
        const read = lastExerciseChanges(later, programme.id).filter(({ from }) => from === tomorrow)
        expect(read).toMatchObject(told.exercises)
        expect(read).toHaveLength(item.exercise === null ? 0 : 1)
        if (item.exercise === null) expect(lastChangeOf(later, programme.id)).toMatchObject({ ...told.walk })
        else expect(told.walk).toBeNull()
      }
  })
})
