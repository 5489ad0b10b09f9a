import type { CalendarDay, Weekday } from '@/domain/calendar-day'
import { WALK } from '@/domain/walk-item'
import type { ExerciseItem } from '@/domain/exercise-item'
import { changedVariables } from '@/domain/rung'
import type { ExerciseRung, RungVariable } from '@/domain/rung'
import type { ProgrammeFacts, StandingApproval } from '@/domain/programme'
import type { BeforeChange } from '@/domain/programme-before'
import type { ProgrammeDraft } from '@/domain/programme-draft'
import type { WalkManner } from '@/domain/walk-manner'

type Settings = ProgrammeFacts['settings']

/** One thing that a draft changes in what stands before it, as a code with its figures. */
export type Difference =
  /** Brisk minutes of the rung in force. */
  | { code: 'minutes' | 'warm-up' | 'cool-down'; before: number; after: number }
  | { code: 'days'; added: Weekday[]; freed: Weekday[] }
  | { code: 'kind'; before: WalkManner['kind']; after: WalkManner['kind'] }
  | { code: 'cadence'; before: number | null; after: number | null }
  | { code: 'surface'; before: WalkManner['surface']; after: WalkManner['surface'] }
  | { code: 'ground'; before: WalkManner['ground']; after: WalkManner['ground'] }
  /** Rungs of the walk, in brisk minutes. */
  | { code: 'rungs'; before: number[]; after: number[] }
  | { code: 'exercise-added' | 'exercise-removed'; exercise: ExerciseItem }
  /** The rung in force; `exercise` as it will be. */
  | {
      code: 'exercise-rung'
      exercise: ExerciseItem
      before: ExerciseRung
      after: ExerciseRung
      variables: RungVariable[]
    }
  | { code: 'exercise-ladder'; exercise: ExerciseItem; before: ExerciseRung[]; after: ExerciseRung[] }
  | { code: 'exercise-days'; exercise: ExerciseItem; added: Weekday[]; freed: Weekday[] }
  | { code: 'thresholds'; before: Settings; after: Settings }
  | { code: 'flare-plan'; after: boolean }
  | { code: 'standing'; before: StandingApproval | null; after: StandingApproval | null }
  /** Last day, included; null for none. */
  | { code: 'end'; before: CalendarDay | null; after: CalendarDay | null }

/** What a draft changes, in the order of the programme page; nothing of the first programme. */
export function programmeDifferences(before: BeforeChange | null, draft: ProgrammeDraft): Difference[] {
  if (before === null) return []
  const { programme: was } = before
  const now = draft.rungs[draft.startRung - 1] ?? 0
  return [
    ...changed('minutes', before.places.get(WALK)?.amount ?? now, now),
    ...changed('warm-up', was.warmUpMinutes, draft.warmUpMinutes),
    ...changed('cool-down', was.coolDownMinutes, draft.coolDownMinutes),
    ...days(was.weekdays, draft.weekdays).map((moved): Difference => ({ code: 'days', ...moved })),
    ...changed('kind', was.walk.kind, draft.walk.kind),
    ...changed('cadence', was.walk.cadence, draft.walk.cadence),
    ...changed('surface', was.walk.surface, draft.walk.surface),
    ...changed('ground', was.walk.ground, draft.walk.ground),
    ...changed('rungs', was.rungs, draft.rungs),
    ...exerciseDifferences(before, draft),
    ...changed('thresholds', was.settings, draft.settings),
    ...(was.flarePlan === draft.flarePlan ? [] : [{ code: 'flare-plan', after: draft.flarePlan } as const]),
    ...changed('standing', was.standing, draft.standing),
    ...changed('end', was.endDay, draft.endDay),
  ]
}

function changed<Code extends Difference['code'], Value>(
  code: Code,
  before: Value,
  after: Value,
): { code: Code; before: Value; after: Value }[] {
  return canonical(before) === canonical(after) ? [] : [{ code, before, after }]
}

/** The same whatever the order of the fields: what comes back from the database is sorted otherwise. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )

function days(
  before: readonly Weekday[],
  after: readonly Weekday[],
): { added: Weekday[]; freed: Weekday[] }[] {
  const added = after.filter((day) => !before.includes(day))
  const freed = before.filter((day) => !after.includes(day))
  return added.length + freed.length === 0 ? [] : [{ added, freed }]
}

function exerciseDifferences({ programme, places }: BeforeChange, draft: ProgrammeDraft): Difference[] {
  const kept = new Map(programme.exercises.map((one) => [one.itemId, one]))
  const ids = new Set(draft.exercises.map(({ itemId }) => itemId))
  const removed = programme.exercises.filter(({ itemId }) => !ids.has(itemId))
  return [
    ...draft.exercises.flatMap((exercise): Difference[] => {
      const was = kept.get(exercise.itemId)
      if (was === undefined) return [{ code: 'exercise-added', exercise }]
      return itemDifferences(was, exercise, places.get(exercise.itemId)?.rung ?? was.startRung)
    }),
    ...removed.map((exercise): Difference => ({ code: 'exercise-removed', exercise })),
  ]
}

function itemDifferences(was: ExerciseItem, exercise: ExerciseItem, rungBefore: number): Difference[] {
  const [before, after] = [was.ladder[rungBefore - 1], exercise.ladder[exercise.startRung - 1]]
  const variables = before === undefined || after === undefined ? [] : changedVariables(before, after)
  const rung: Difference[] =
    before === undefined || after === undefined || variables.length === 0
      ? []
      : [{ code: 'exercise-rung', exercise, before, after, variables }]
  return [
    ...rung,
    ...days(was.weekdays, exercise.weekdays).map((moved): Difference => ({
      code: 'exercise-days',
      exercise,
      ...moved,
    })),
    ...changed('exercise-ladder', was.ladder, exercise.ladder).map((one) => ({ ...one, exercise })),
  ]
}

export const changeVariables = [
  'minutes',
  'days',
  'pace',
  'terrain',
  'sets',
  'dose',
  'load',
  'height',
  'stride',
  'exercises',
] as const
export type ChangeVariable = (typeof changeVariables)[number]

const harderGround = ['treadmill', 'hill', 'stairs']

/** Which variables of what is in force the differences touch: of two or more the rules ask why. Leaving an exercise out
 * asks less of nobody's balance and counts as none; rungs that are not in force yet change nothing today. */
export function variablesChanged(differences: readonly Difference[]): ChangeVariable[] {
  const touched = new Set(differences.flatMap(variablesOf))
  return changeVariables.filter((variable) => touched.has(variable))
}

function variablesOf(difference: Difference): ChangeVariable[] {
  switch (difference.code) {
    case 'minutes':
    case 'warm-up':
    case 'cool-down':
      return ['minutes']
    case 'days':
    case 'exercise-days':
      return ['days']
    case 'kind': {
      const { before, after } = difference
      return harderGround.includes(before) || harderGround.includes(after) ? ['terrain'] : ['pace']
    }
    case 'cadence':
      return ['pace']
    case 'surface':
    case 'ground':
      return ['terrain']
    case 'exercise-added':
      return ['exercises']
    case 'exercise-rung':
      return difference.variables
    default:
      return []
  }
}
