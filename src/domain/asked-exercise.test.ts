import { expect, it } from 'vitest'
import {
  exampleDay as day,
  exampleDecision,
  exampleId,
  exampleProgramme,
  exampleRecord,
} from '@/domain/example-facts'
import { askedExercise } from '@/domain/asked-exercise'
import { prescribedExercise } from '@/domain/prescribed-exercise'

const itemId = exampleId(80)
const item = { ...prescribedExercise('side-steps'), itemId, weekdays: [1, 3, 5] as [1, 3, 5] }
const record = exampleRecord(day(20), {
  programmes: [
    { ...exampleProgramme, exercises: [item], endDay: day(13) },
    { ...exampleProgramme, id: exampleId(901), activeFrom: day(14), continues: exampleProgramme.id },
  ],
  decisions: [exampleDecision(60, day(7), { item: itemId, kind: 'step-back', rungAfter: 1, amountAfter: 3 })],
})

it.each<[string, number, number | null]>([
  ['on its first day the rung that it began with', 0, item.ladder[0]?.dose ?? 0],
  ['after a step back on the first rung half of it', 7, 3],
  ['on its last day the same', 13, 3],
  ['after a version that leaves it out nothing', 14, null],
])('an exercise that was done asks for %s', (_what, offset, dose) => {
  const asked = askedExercise(record, itemId, day(offset))
  expect(asked?.item).toEqual(item)
  expect(asked?.rung?.dose ?? null).toBe(dose)
})

it('an exercise that no version knows has no name', () => {
  expect(askedExercise(record, exampleId(81), day(0))).toBeNull()
})
