import type { Weekday } from '@/domain/calendar-day'
import { WALK } from '@/domain/walk-item'
import type { ExerciseItem } from '@/domain/exercise-item'
import { changedVariables } from '@/domain/rung'
import type { ExerciseRung } from '@/domain/rung'
import type { LastChange } from '@/domain/last-change'
import { itemChanges, itemOf } from '@/domain/programme-change'
import { stepOf } from '@/domain/programme'
import type { DecisionStep, ProgrammeFacts } from '@/domain/programme'
import type { RecordFacts } from '@/domain/record'
import type { WeekProposal } from '@/domain/week-decision'

/** What changed in an exercise. A rung's dose is that which was or is asked, also where it was halved. */
export type ExerciseChange = Pick<LastChange, 'reason' | 'proposal' | 'figures'> & {
  kind: Exclude<LastChange['kind'], 'suspend'>
  item: ExerciseItem
  /** Null where a new version of the programme brought the exercise in. */
  before: ExerciseRung | null
  /** Null where it took the exercise out. */
  after: ExerciseRung | null
  /** On which weekdays it is done from then on; null where a new version did not change them. */
  weekdays: Weekday[] | null
}
export type LastExerciseChange = ExerciseChange & Pick<LastChange, 'from' | 'by'>

type Place = { rung: number; amount: number }

const rungAt = (item: ExerciseItem | null, place: Place | null): ExerciseRung | null => {
  const rung = place === null ? undefined : item?.ladder[place.rung - 1]
  return rung === undefined || place === null ? null : { ...rung, dose: place.amount }
}

/** Of each exercise of a programme the change that counts last, in programme order, then those that it took out. Nothing
 * of one that stands as its course began, nor of one that a new version left as it was. */
export function lastExerciseChanges(
  record: Pick<RecordFacts, 'programmes' | 'decisions'>,
  programmeId: string,
): LastExerciseChange[] {
  const programme = record.programmes.find(({ id }) => id === programmeId)
  if (programme === undefined) return []
  const former = record.programmes.find(({ id }) => id === programme.continues)
  const gone = former?.exercises.filter(({ itemId }) => itemOf(programme, itemId) === null) ?? []
  return [...programme.exercises, ...gone].flatMap((item) => lastOf(record, programme, item) ?? [])
}

function lastOf(
  { programmes, decisions }: Pick<RecordFacts, 'programmes' | 'decisions'>,
  programme: ProgrammeFacts,
  item: ExerciseItem,
): LastExerciseChange | null {
  const changes = itemChanges(programmes, decisions, item.itemId)
  const at = changes.findLastIndex((one) => one.programme === programme)
  const last = changes[at]
  if (last === undefined || last.cause === 'start' || last.cause === 'suspend') return null
  const { cause: kind, decision, from, by, rung, amount } = last
  // The place before may be one of a former version's ladder.
  const [former, now] = [changes[at - 1]?.programme ?? programme, programme].map((one) =>
    itemOf(one, item.itemId),
  )
  const before = rungAt(former ?? null, last.before)
  const after = rungAt(now ?? null, rung === null ? null : { rung, amount })
  const weekdays = former && now && former.weekdays.join() !== now.weekdays.join() ? now.weekdays : null
  const isSame = before !== null && after !== null && changedVariables(before, after).length === 0
  if (kind === 'change' && isSame && weekdays === null) return null
  const step = decision === null ? null : stepOf(decision, item.itemId)
  const reason = decision === null ? programme.changeReason : decision.reason
  const [proposal, figures] = [step?.proposal ?? null, step?.figures ?? null]
  return { kind, item, before, after, weekdays, reason, proposal, figures, from, by }
}

/**
 * What the steps of a week would change in its exercises, as they will be told once they are decided.
 * @param reason written where the proposal is not followed
 */
export const exerciseChangesOf = (
  week: WeekProposal,
  steps: readonly DecisionStep[],
  reason: string | null,
): ExerciseChange[] =>
  steps.flatMap(({ item: key, kind, rungAfter: rung, amountAfter, proposal, figures }): ExerciseChange[] => {
    const item = key === WALK ? null : itemOf(week.programme, key)
    const ahead = week.items.find((one) => one.item === key)?.ahead ?? null
    // A week that stays suspended is told once, of the whole programme.
    if (item === null || kind === 'suspend') return []
    const amount = amountAfter ?? item.ladder[rung - 1]?.dose ?? 0
    const [before, after] = [rungAt(item, ahead), rungAt(item, { rung, amount })]
    return [{ kind, item, before, after, weekdays: null, reason, proposal, figures }]
  })

/** A step of an exercise that is chosen by hand, as it will be told; null where the ladder has no such rung. */
export function exerciseByHand(
  item: ExerciseItem,
  kind: ExerciseChange['kind'],
  places: { before: Place; after: Place },
  reason: string,
): ExerciseChange | null {
  const [before, after] = [rungAt(item, places.before), rungAt(item, places.after)]
  if (before === null || after === null) return null
  return { kind, item, before, after, weekdays: null, reason, proposal: null, figures: null }
}

/** An exercise that comes back to another rung after a break, as it will be told; null of the walk. */
export function exerciseReturn(
  programme: ProgrammeFacts,
  moved: { item: string; rung: number; rungAfter: number },
  reason: string,
): ExerciseChange | null {
  const item = itemOf(programme, moved.item)
  const [before, after] = [item?.ladder[moved.rung - 1], item?.ladder[moved.rungAfter - 1]]
  if (item === null || before === undefined || after === undefined) return null
  return { kind: 'return', item, before, after, weekdays: null, reason, proposal: null, figures: null }
}

/** What the walk's change has said already of one that came with it: since when and by whom, and why. */
export function saidByWalk(
  { kind, from, by, reason }: LastExerciseChange,
  walk: LastChange | null,
): { when: boolean; why: boolean } {
  const when = walk?.from === from && walk.by === by
  return { when, why: when && reason === walk.reason && (reason !== null || kind === 'change') }
}
