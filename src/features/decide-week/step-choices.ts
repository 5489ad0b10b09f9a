import { addDays } from '@/domain/calendar-day'
import type { CalendarDay } from '@/domain/calendar-day'
import { WALK } from '@/domain/walk-item'
import type { ExerciseItem } from '@/domain/exercise-item'
import { itemsOn } from '@/domain/exercise-record'
import { decisionKinds, stepOf } from '@/domain/programme'
import type { DecisionFacts, DecisionKind, DecisionStep, ProgrammeFacts } from '@/domain/programme'
import { itemOf, wholeWalk } from '@/domain/programme-change'
import type { RecordFacts } from '@/domain/record'
import { Refusal } from '@/domain/refusal'
import { itemInForce, rungOn, rungsInForce } from '@/domain/rung-in-force'
import type { RungInForce } from '@/domain/rung-in-force'
import { stepFrom } from '@/domain/step'
import type { StepOutcome } from '@/domain/step'
import { openLadder } from '@/domain/week-decision'

/** What a step would put in force from tomorrow: a rung and what it asks for; null when there is no such step. */
export type StepChoice = OpenStep | { kind: DecisionKind; rung: null }
export type OpenStep = { kind: DecisionKind; rung: number; amount: number }

/** The walk or an exercise where it stands, and its steps. Amounts are whole-walk minutes, or the dose of an exercise. */
export type HandItem = {
  item: string
  /** Null of the walk. */
  exercise: ExerciseItem | null
  rung: number
  /** How many are open to the patient. */
  rungs: number
  amount: number
  choices: StepChoice[]
}

export type Situation =
  | { kind: 'none' }
  | { kind: 'unscreened' }
  | { kind: 'waiting'; startDay: CalendarDay }
  | { kind: 'ended' }
  | { kind: 'stopped' }
  | { kind: 'pending'; decision: DecisionFacts; now: RungInForce; next: RungInForce }
  /** The walk first. */
  | { kind: 'ready'; now: RungInForce; items: HandItem[] }

/** Where the walking programme stands, and what can be decided today. */
export function situationOf(record: RecordFacts): Situation {
  const { programmes, decisions, today } = record
  const first = programmes[0]
  if (first === undefined) return { kind: 'none' }
  if (record.stops.some(({ liftedAt }) => liftedAt === null)) return { kind: 'stopped' }
  const rungs = rungsInForce(programmes, decisions)
  const now = rungOn(rungs, today)
  const programme = programmes.find(({ id }) => id === now?.programmeId)
  if (now === null || programme === undefined) {
    const later = programmes.find(({ activeFrom }) => activeFrom === null || activeFrom > today)
    if (later === undefined) return { kind: 'ended' }
    return later.activeFrom === null
      ? { kind: 'unscreened' }
      : { kind: 'waiting', startDay: later.activeFrom }
  }
  const decision = decisions.findLast(({ fromDay, withdrawn }) => fromDay > today && withdrawn === null)
  const next = rungOn(rungs, addDays(today, 1))
  if (decision !== undefined && next !== null) return { kind: 'pending', decision, now, next }
  const items = [WALK, ...itemsOn(record, today).map(({ itemId }) => itemId)]
  return { kind: 'ready', now, items: items.flatMap((item) => handItem(record, programme, item) ?? []) }
}

function handItem(record: RecordFacts, programme: ProgrammeFacts, item: string): HandItem | null {
  const now = rungOn(itemInForce(record.programmes, record.decisions, item), record.today)
  const ladder = openLadder(record, programme, item)
  if (now === null || ladder === null) return null
  const exercise = itemOf(programme, item)
  const asked = (amount: number) => (exercise === null ? wholeWalk(programme, amount) : amount)
  const choices = decisionKinds.map((kind): StepChoice => {
    const step = stepFrom(kind, ladder, now)
    if (step instanceof Refusal) return { kind, rung: null }
    const { rungAfter: rung, amountAfter } = step
    return { kind, rung, amount: asked(amountAfter ?? ladder.amounts[rung - 1] ?? 0) }
  })
  return { item, exercise, rung: now.rung, rungs: ladder.top, amount: asked(now.amount), choices }
}

/** What a decision did with the walk; null where it was about exercises alone. */
export const walkStep = (decision: DecisionFacts): DecisionStep | null => stepOf(decision, WALK)

/** Whole-walk minutes that a decision puts in force. */
export function minutesOf(
  programme: ProgrammeFacts,
  step: Pick<StepOutcome, 'rungAfter' | 'amountAfter'>,
): number {
  return wholeWalk(programme, step.amountAfter ?? programme.rungs[step.rungAfter - 1] ?? 0)
}

/** The latest decision that stands, while its programme is in force: the only one that can be taken back. */
export function standingDecision({ programmes, decisions, today }: RecordFacts): DecisionFacts | null {
  const inForce = rungOn(rungsInForce(programmes, decisions), today)
  const latest = decisions.findLast(({ withdrawn }) => withdrawn === null)
  return latest !== undefined && latest.programmeId === inForce?.programmeId ? latest : null
}

/** Minutes from tomorrow once a decision is taken back today; null when nothing would be in force. */
export function minutesAfterUndo(record: RecordFacts, decision: DecisionFacts): number | null {
  const decisions = record.decisions.map((one) =>
    one.id === decision.id ? { ...one, withdrawn: { at: one.decidedAt, by: '', day: record.today } } : one,
  )
  return rungOn(rungsInForce(record.programmes, decisions), addDays(record.today, 1))?.minutes ?? null
}
