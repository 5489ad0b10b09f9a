import { describe, expect, it } from 'vitest'
import { exerciseKeys, exerciseLibrary } from '@/domain/exercise-library'
import type { ExerciseKey } from '@/domain/exercise-library'
import { checkLadder } from '@/domain/ladder'
import { changedVariables, isLoaded } from '@/domain/rung'
import type { ExerciseRung } from '@/domain/rung'

const short = ({ sets, dose, load, loadAt, height, stride }: ExerciseRung) =>
  [
    `${sets} × ${dose}`,
    ...(height ? [`${height.value} ${height.unit} high`] : []),
    ...(stride ? [`${stride.value} ${stride.unit} long`] : []),
    ...(load ? [`${load.value} ${load.unit} ${loadAt ?? ''}`] : []),
  ].join(', ')

it.each<[ExerciseKey, string[]]>([
  ['heel-toe', ['2 × 10', '2 × 12', '2 × 15', '3 × 15']],
  [
    'side-steps',
    [
      '2 × 5, 20 cm long',
      '2 × 8, 20 cm long',
      '2 × 10, 20 cm long',
      '2 × 10, 30 cm long',
      '2 × 10, 40 cm long',
      '2 × 10, 40 cm long, 1 kg hands',
      '2 × 10, 40 cm long, 2 kg hands',
    ],
  ],
  [
    'backward',
    [
      '2 × 6, 30 cm long',
      '2 × 8, 30 cm long',
      '2 × 10, 30 cm long',
      '2 × 15, 30 cm long',
      '2 × 15, 40 cm long',
      '2 × 15, 50 cm long',
    ],
  ],
  ['balance', ['2 × 15', '2 × 20', '2 × 25', '2 × 30', '2 × 30, 1 kg ankles', '2 × 30, 2 kg ankles']],
  [
    'lunges',
    [
      '2 × 4, 30 cm long',
      '2 × 6, 30 cm long',
      '2 × 8, 30 cm long',
      '2 × 10, 30 cm long',
      '2 × 10, 30 cm long, 1 kg hands',
      '2 × 10, 30 cm long, 2 kg hands',
      '2 × 10, 30 cm long, 3 kg ball',
    ],
  ],
  [
    'step-ups',
    [
      '2 × 6, 10 cm high',
      '2 × 6, 15 cm high',
      '2 × 6, 20 cm high',
      '2 × 6, 20 cm high, 2 kg hands',
      '2 × 6, 20 cm high, 3 kg hands',
      '2 × 6, 20 cm high, 4 kg hands',
      '2 × 6, 20 cm high, 4.5 kg hands',
    ],
  ],
])('the ladder of %s', (key, rungs) => {
  expect(exerciseLibrary[key].ladder.map(short)).toEqual(rungs)
})

describe.each(exerciseKeys)('%s', (key) => {
  const { ladder, maxLoadKg, ...definition } = exerciseLibrary[key]

  it('stands under its own key, and can be prescribed as it is', () => {
    expect(definition.key).toBe(key)
    expect(checkLadder(ladder, { field: 'ladder', mostLoadKg: maxLoadKg })).toBeNull()
  })

  it('begins without a load, and rises by one thing at a time', () => {
    expect(ladder[0] && isLoaded(ladder[0])).toBe(false)
    expect(
      ladder.slice(1).map((rung, index) => changedVariables(ladder[index] ?? rung, rung).length),
    ).toEqual(ladder.slice(1).map(() => 1))
  })
})

it('knows who is advanced, who minds the knee and what a disc gates', () => {
  const keysOf = (is: (key: ExerciseKey) => boolean) => exerciseKeys.filter(is)
  expect(keysOf((key) => exerciseLibrary[key].level === 'advanced')).toEqual([
    'balance',
    'lunges',
    'step-ups',
  ])
  expect(keysOf((key) => exerciseLibrary[key].kneeCaution)).toEqual(['lunges', 'step-ups'])
  expect(keysOf((key) => exerciseLibrary[key].needsClearanceWithDisc === 'loaded')).toEqual([
    'lunges',
    'step-ups',
  ])
  expect(keysOf((key) => exerciseLibrary[key].maxLoadKg < 10)).toEqual(['step-ups'])
  expect(keysOf((key) => !exerciseLibrary[key].balance)).toEqual([])
})
