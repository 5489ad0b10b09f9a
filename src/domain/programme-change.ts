import { WALK } from '@/domain/walk-item'
import type { ExerciseItem } from '@/domain/exercise-item'
import { stepOf } from '@/domain/programme'
import type { DecisionFacts, ProgrammeFacts } from '@/domain/programme'
import { isVersion, movesOf } from '@/domain/programme-move'
import type { Move } from '@/domain/programme-move'

export type ItemChange = Move & {
  /** Rungs count from 1. The amount is brisk minutes without warm-up and cool-down; of an exercise the dose of its unit.
   * Null where the version in force has no such item any more. */
  rung: number | null
  amount: number
  before: { rung: number; amount: number } | null
}

type Place = { rung: number; amount: number; decisionId: string | null }

export const itemOf = (programme: Pick<ProgrammeFacts, 'exercises'>, item: string): ExerciseItem | null =>
  programme.exercises.find(({ itemId }) => itemId === item) ?? null

/** What each rung of an item asks for: brisk minutes of the walk, the dose of an exercise; null without that item. */
export function amountsOf(
  programme: Pick<ProgrammeFacts, 'rungs' | 'exercises'>,
  item: string,
): number[] | null {
  if (item === WALK) return programme.rungs
  return itemOf(programme, item)?.ladder.map(({ dose }) => dose) ?? null
}

export const programmeChanges = (
  programmes: readonly ProgrammeFacts[],
  decisions: readonly DecisionFacts[],
): ItemChange[] => itemChanges(programmes, decisions, WALK)

/** Every change of what is asked of one item, in the order in which it counts. A decision withdrawn before its first day
 * leaves no trace; one withdrawn later is undone from the day after, and the days between stay as they were. */
export function itemChanges(
  programmes: readonly ProgrammeFacts[],
  decisions: readonly DecisionFacts[],
  item: string,
): ItemChange[] {
  const changes: ItemChange[] = []
  let current: ProgrammeFacts | null = null
  let places: Place[] = []
  for (const move of movesOf(programmes, decisions, item)) {
    const { programme, decision, cause } = move
    // A decision about a programme that another has replaced changes nothing any more.
    if (!isVersion(cause) && programme !== current) continue
    const before = places.at(-1) ?? null
    if (isVersion(cause)) places = startOf(programme, item)
    else if (cause === 'undo') places = places.filter(({ decisionId }) => decisionId !== decision?.id)
    else places.push(...placeAfter(move, item))
    current = programme
    const after = places.at(-1) ?? null
    if (after === before) continue
    const { from, at, by } = move
    const [rung, amount] = [after?.rung ?? null, after?.amount ?? 0]
    changes.push({ cause, from, at, by, programme, decision, rung, amount, before })
  }
  return changes
}

function startOf(programme: ProgrammeFacts, item: string): Place[] {
  const rung = item === WALK ? programme.startRung : itemOf(programme, item)?.startRung
  if (rung === undefined) return []
  return [{ rung, amount: amountsOf(programme, item)?.[rung - 1] ?? 0, decisionId: null }]
}

function placeAfter({ programme, decision }: Move, item: string): Place[] {
  const step = decision === null ? null : stepOf(decision, item)
  if (step === null || decision === null) return []
  const { rungAfter: rung, amountAfter } = step
  return [
    { rung, amount: amountAfter ?? amountsOf(programme, item)?.[rung - 1] ?? 0, decisionId: decision.id },
  ]
}

/** The whole walk: brisk minutes with the warm-up and cool-down that come on top. */
export const wholeWalk = (
  programme: Pick<ProgrammeFacts, 'warmUpMinutes' | 'coolDownMinutes'>,
  briskMinutes: number,
): number => programme.warmUpMinutes + briskMinutes + programme.coolDownMinutes
