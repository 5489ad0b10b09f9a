import { addDays, maxDay } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { WALK } from '@/domain/exercise-item'
import type { ExerciseItem } from '@/domain/exercise-item'
import type { DecisionFacts, DecisionStep, ProgrammeFacts, StepKind } from '@/domain/programme'

export type ItemChange = {
  /** start: a course begins · change: a new version of it · undo: a decision was taken back */
  cause: 'start' | 'change' | StepKind | 'undo'
  /** First day on which it counts. */
  from: CalendarDay
  /** When somebody published, decided or withdrew it, and who. */
  at: Instant
  by: string
  programme: ProgrammeFacts
  /** The decision made or, for an undo, taken back; null of a version. */
  decision: DecisionFacts | null
  /** Rungs count from 1. The amount is brisk minutes without warm-up and cool-down; of an exercise the dose of its unit.
   * Null where the version in force has no such item any more. */
  rung: number | null
  amount: number
  before: { rung: number; amount: number } | null
}

type Place = { rung: number; amount: number; decisionId: string | null }
type Move = Pick<ItemChange, 'cause' | 'from' | 'at' | 'by' | 'programme' | 'decision'>

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

const isVersion = (cause: ItemChange['cause']) => cause === 'start' || cause === 'change'

function startOf(programme: ProgrammeFacts, item: string): Place[] {
  const rung = item === WALK ? programme.startRung : itemOf(programme, item)?.startRung
  if (rung === undefined) return []
  return [{ rung, amount: amountsOf(programme, item)?.[rung - 1] ?? 0, decisionId: null }]
}

export const stepOf = (decision: Pick<DecisionFacts, 'steps'>, item: string): DecisionStep | null =>
  decision.steps.find((step) => step.item === item) ?? null

function placeAfter({ programme, decision }: Move, item: string): Place[] {
  const step = decision === null ? null : stepOf(decision, item)
  if (step === null || decision === null) return []
  const { rungAfter: rung, amountAfter } = step
  return [
    { rung, amount: amountAfter ?? amountsOf(programme, item)?.[rung - 1] ?? 0, decisionId: decision.id },
  ]
}

function movesOf(
  programmes: readonly ProgrammeFacts[],
  decisions: readonly DecisionFacts[],
  item: string,
): Move[] {
  const starts = programmes.flatMap((programme): Move[] => {
    const { activeFrom: from, continues, publishedAt: at, publishedBy: by } = programme
    if (from === null) return []
    const isChange = continues !== null && programmes.some(({ id }) => id === continues)
    return [{ cause: isChange ? 'change' : 'start', from, at, by, programme, decision: null }]
  })
  const byId = new Map(programmes.map((programme) => [programme.id, programme]))
  const moves = decisions.flatMap((decision) => {
    const programme = byId.get(decision.programmeId)
    return programme === undefined ? [] : decisionMoves(decision, programme, item)
  })
  return [...starts, ...moves].sort(byDayThenRecording)
}

function decisionMoves(decision: DecisionFacts, programme: ProgrammeFacts, item: string): Move[] {
  const { withdrawn } = decision
  const step = stepOf(decision, item)
  if (step === null || step.kind === 'suspend' || programme.activeFrom === null) return []
  const from = maxDay(decision.fromDay, programme.activeFrom)
  if (withdrawn !== null && withdrawn.day < from) return []
  const made: Move = {
    cause: step.kind,
    from,
    at: decision.decidedAt,
    by: decision.decidedBy,
    programme,
    decision,
  }
  if (withdrawn === null) return [made]
  return [
    made,
    { ...made, cause: 'undo', from: addDays(withdrawn.day, 1), at: withdrawn.at, by: withdrawn.by },
  ]
}

function byDayThenRecording(a: Move, b: Move): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1
  // A decision made while the programme waits counts on its first day, after the start.
  if (isVersion(a.cause) !== isVersion(b.cause)) return isVersion(a.cause) ? -1 : 1
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  const [idA, idB] = [a.decision?.id ?? '', b.decision?.id ?? '']
  return idA < idB ? -1 : idA > idB ? 1 : 0
}

/** The whole walk: brisk minutes with the warm-up and cool-down that come on top. */
export const wholeWalk = (
  programme: Pick<ProgrammeFacts, 'warmUpMinutes' | 'coolDownMinutes'>,
  briskMinutes: number,
): number => programme.warmUpMinutes + briskMinutes + programme.coolDownMinutes
