import { addDays, instantAt, localDay } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { weekBundle, weeklyDecision } from '@/domain/decision'
import type { Proposal } from '@/domain/decision'
import { WALK } from '@/domain/exercise-item'
import { itemsOn, weekWindow } from '@/domain/exercise-record'
import { openRungs } from '@/domain/exercise-lock'
import { amountsOf, stepOf } from '@/domain/programme-change'
import { weekOf } from '@/domain/programme'
import type { DecisionFacts, DecisionKind, DecisionStep, ProgrammeFacts } from '@/domain/programme'
import type { RecordFacts } from '@/domain/record'
import { Refusal } from '@/domain/refusal'
import { itemInForce, rungOn } from '@/domain/rung-in-force'
import type { ItemInForce } from '@/domain/rung-in-force'
import { stepFrom } from '@/domain/step'
import type { OpenLadder } from '@/domain/step'
import type { WeekFigures } from '@/domain/week'
import { weekFiguresOf } from '@/domain/week-figures'

const NOON = 12 * 60

/** What the rules propose for one item of a week. */
export type ItemProposal = {
  item: string
  proposal: Proposal & { because: 'one-at-a-time' | null }
  figures: WeekFigures
  /** In force on the week's last day: what the proposal starts from. Rungs count from 1, of those open to the patient. */
  rung: number
  rungs: number
  amount: number
  ladder: OpenLadder
  /** What is in force tomorrow, as things stand: another decision may have changed it since. */
  ahead: { rung: number; amount: number }
}

/** All items of a programme week, decided at once. */
export type WeekProposal = {
  /** From 1. */
  week: number
  weekStart: CalendarDay
  /** Noon after its last day, in the patient's zone. */
  ripeAt: Instant
  programme: ProgrammeFacts
  /** The walk first, then the exercises in programme order. */
  items: ItemProposal[]
  /** The decision that stands; null while there is none. */
  decided: DecisionFacts | null
}

/** The decision of a week that stands: the one made last and not taken back. */
export const decisionOfWeek = (
  decisions: readonly DecisionFacts[],
  weekStart: CalendarDay,
): DecisionFacts | null =>
  decisions.findLast((one) => one.weekStart === weekStart && one.withdrawn === null) ?? null

type Course = { start: CalendarDay; programme: ProgrammeFacts }

/** The course that is under way on a day. */
function courseOn({ programmes }: Pick<RecordFacts, 'programmes'>, day: CalendarDay): Course | null {
  const programme = programmes.findLast(
    ({ activeFrom, endDay }) =>
      activeFrom !== null && activeFrom <= day && (endDay === null || day <= endDay),
  )
  if (programme === undefined || programme.courseStart === null) return null
  return { start: programme.courseStart, programme }
}

/** Every week of the course under way that is ripe at that moment, oldest first. */
export function ripeWeeks(record: RecordFacts, at: Instant): CalendarDay[] {
  const course = courseOn(record, localDay(at, record.timeZone))
  if (course === null) return []
  const weeks: CalendarDay[] = []
  for (let start = course.start; ripeAt(record, start) <= at; start = addDays(start, 7)) weeks.push(start)
  return weeks
}

const ripeAt = ({ timeZone }: RecordFacts, weekStart: CalendarDay): Instant =>
  instantAt(addDays(weekStart, 7), NOON, timeZone)

/**
 * What the rules propose for a week, from the facts as they are known now. Starts from the rung in force on the week's
 * last day. Null where no programme was in force on that day.
 * @param openRedFlag whether a safety stop is open
 */
export function weekProposal(
  record: RecordFacts,
  weekStart: CalendarDay,
  openRedFlag: boolean = record.stops.some(({ liftedAt }) => liftedAt === null),
): WeekProposal | null {
  const last = weekWindow(weekStart).to
  const course = courseOn(record, last)
  if (course === null) return null
  const { programme } = course
  const keys = [WALK, ...itemsOn(record, last).map(({ itemId }) => itemId)]
  const judged = keys.flatMap((item) => judge(record, programme, item, weekStart, openRedFlag))
  const bundle = weekBundle({
    items: judged.map(({ item, proposal }) => ({ item, decision: proposal.decision })),
  })
  const items = judged.map((one, place): ItemProposal => {
    const { decision = one.proposal.decision, because = null } = bundle[place] ?? {}
    const reasons =
      decision === one.proposal.decision ? one.proposal.reasons : reasonsAfter(decision, one.proposal)
    return { ...one, proposal: { decision, reasons, because } }
  })
  return {
    week: weekOf(course.start, weekStart),
    weekStart,
    ripeAt: ripeAt(record, weekStart),
    programme,
    items,
    decided: decisionOfWeek(record.decisions, weekStart),
  }
}

/** Of an item whose decision the bundle changed: a suspend is for the red flag, a hold keeps that it was ready. */
const reasonsAfter = (decision: Proposal['decision'], own: Proposal): Proposal['reasons'] =>
  decision === 'suspend' ? ['red-flag'] : own.reasons

type Judged = Omit<ItemProposal, 'proposal'> & { proposal: Proposal }

function judge(
  record: RecordFacts,
  programme: ProgrammeFacts,
  item: string,
  weekStart: CalendarDay,
  openRedFlag: boolean,
): Judged[] {
  const last = weekWindow(weekStart).to
  const inForce = itemInForce(record.programmes, record.decisions, item)
  const base = rungOn(inForce, last)
  const ladder = openLadder(record, programme, item)
  if (base === null || ladder === null) return []
  const figures = weekFiguresOf(record, weekStart, item)
  const proposal = weeklyDecision({ ...figures, openRedFlag, rung: base.rung, rungs: ladder.top })
  const { rung, amount } = base
  return [
    {
      item,
      proposal,
      figures,
      rung,
      rungs: ladder.top,
      amount,
      ladder,
      ahead: aheadOf(record, inForce, base),
    },
  ]
}

function aheadOf(
  { today }: RecordFacts,
  inForce: readonly ItemInForce[],
  base: ItemInForce,
): ItemProposal['ahead'] {
  const tomorrow = rungOn(inForce, addDays(today, 1)) ?? base
  return { rung: tomorrow.rung, amount: tomorrow.amount }
}

/** The rungs of an item that are open to the patient; null where the programme has no such item. */
export function openLadder(record: RecordFacts, programme: ProgrammeFacts, item: string): OpenLadder | null {
  const amounts = amountsOf(programme, item)
  if (amounts === null) return null
  const exercise = programme.exercises.find(({ itemId }) => itemId === item)
  return { amounts, top: exercise === undefined ? amounts.length : Math.max(1, openRungs(exercise, record)) }
}

/** The weeks that wait: ripe ones without a decision, oldest first. They are decided in order. */
export function weeksToDecide(record: RecordFacts, at: Instant): WeekProposal[] {
  return ripeWeeks(record, at).flatMap((weekStart) => {
    if (decisionOfWeek(record.decisions, weekStart) !== null) return []
    return weekProposal(record, weekStart) ?? []
  })
}

/** A decided week that new entries would decide otherwise, with what was proposed then. */
export type ReopenedWeek = WeekProposal & { decided: DecisionFacts }

/** Decided weeks whose proposal would be another one now, oldest first: entries that arrived later changed them. */
export function reopenedWeeks(record: RecordFacts, at: Instant): ReopenedWeek[] {
  return ripeWeeks(record, at).flatMap((weekStart): ReopenedWeek[] => {
    const decided = decisionOfWeek(record.decisions, weekStart)
    if (decided === null) return []
    const now = weekProposal(record, weekStart, false)
    return now !== null && changed(now, decided) ? [{ ...now, decided }] : []
  })
}

/** Whether some item would be proposed otherwise. A week that was suspended says nothing about its figures. */
function changed(now: WeekProposal, decided: DecisionFacts): boolean {
  return now.items.some(({ item, proposal }) => {
    const then = stepOf(decided, item)?.proposal ?? null
    return then !== null && then.decision !== 'suspend' && then.decision !== proposal.decision
  })
}

/**
 * What a choice for one item of a week puts in force from tomorrow. It starts from the rung of the week's last day; a
 * change made since is never undone by an answer to an older week: a hold leaves it, a progress never lowers, shorter
 * never raises. A reopened week is decided anew: its hold returns to the week's own rung.
 * @throws nothing: 'top-rung' is a value
 */
export function chosenStep(
  item: ItemProposal,
  kind: DecisionKind | 'suspend',
  isReopened: boolean,
): DecisionStep | Refusal {
  const { ahead, ladder, proposal, figures } = item
  const base = { rung: item.rung, amount: item.amount }
  const record = { item: item.item, kind, proposal, figures }
  const stay = (place: { rung: number; amount: number }): DecisionStep => ({
    ...record,
    rungBefore: item.rung,
    rungAfter: place.rung,
    amountAfter: place.amount === ladder.amounts[place.rung - 1] ? null : place.amount,
  })
  if (kind === 'suspend') return stay(ahead)
  if (kind === 'hold') return stay(isReopened ? base : ahead)
  const step = stepFrom(kind, ladder, base)
  if (step instanceof Refusal) return step
  const after = { rung: step.rungAfter, amount: step.amountAfter ?? ladder.amounts[step.rungAfter - 1] ?? 0 }
  if (isReopened) return stay(after)
  const isFurther = after.rung > ahead.rung || (after.rung === ahead.rung && after.amount > ahead.amount)
  return stay(isFurther === (kind === 'progress') ? after : ahead)
}

/** Every item as proposed. */
export function proposedSteps(week: WeekProposal): DecisionStep[] {
  return week.items.flatMap((item) => {
    const step = chosenStep(item, item.proposal.decision, week.decided !== null)
    return step instanceof Refusal ? [] : [step]
  })
}
