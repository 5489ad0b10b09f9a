import { decisionOfWeek, isOfCourse, ripeAt, ripeWeeks, waitingWeeks } from '@/domain/ripe-weeks'
import { addDays } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { weekBundle, weeklyDecision } from '@/domain/decision'
import type { BundledItem, Proposal } from '@/domain/decision'
import { WALK } from '@/domain/walk-item'
import { itemsOn, weekWindow } from '@/domain/exercise-record'
import { openRungs } from '@/domain/exercise-lock'
import { amountsOf, itemChanges } from '@/domain/programme-change'
import type { ItemChange } from '@/domain/programme-change'
import { programmeOn, stepOf, weekOf } from '@/domain/programme'
import type { DecisionFacts, DecisionKind, DecisionStep, ProgrammeFacts } from '@/domain/programme'
import { isStopped } from '@/domain/record'
import type { RecordFacts } from '@/domain/record'
import { Refusal } from '@/domain/refusal'
import { itemInForce, rungOn } from '@/domain/rung-in-force'
import { stepFrom } from '@/domain/step'
import type { OpenLadder } from '@/domain/step'
import type { WeekFigures } from '@/domain/week'
import { weekFiguresOf } from '@/domain/week-figures'

type Place = { rung: number; amount: number }

/** What the rules propose for one item of a week. */
export type ItemProposal = {
  item: string
  proposal: Proposal & { because: 'one-at-a-time' | null }
  figures: WeekFigures
  /** In force on the week's last day, or by a new version since: what the proposal starts from. Rungs count from 1. */
  rung: number
  rungs: number
  amount: number
  ladder: OpenLadder
  /** What is in force tomorrow, as things stand: another decision may have changed it since. */
  ahead: Place
  /** The latest step by hand, undo or new version that counts after the week's first day; null without one. */
  since: ItemChange | null
  /** A later week has been decided: a change for this one starts from there. */
  decidedSince: boolean
}

/** All items of a programme week, decided at once. */
export type WeekProposal = {
  /** From 1. */
  week: number
  weekStart: CalendarDay
  /** Noon after its last day, in the patient's zone. */
  ripeAt: Instant
  /** The version in force tomorrow: a decision counts on it. */
  programme: ProgrammeFacts
  /** The walk first, then the exercises in programme order. */
  items: ItemProposal[]
  /** The decision that stands; null while there is none. */
  decided: DecisionFacts | null
}

/**
 * What the rules propose for a week, from the facts as they are known now. Starts from the rung in force on the week's
 * last day. Null where no programme was in force on that day, or none of the same course is tomorrow.
 * @param openRedFlag whether a safety stop is open
 */
export function weekProposal(
  record: RecordFacts,
  weekStart: CalendarDay,
  openRedFlag: boolean = isStopped(record),
): WeekProposal | null {
  const last = weekWindow(weekStart).to
  const programme = programmeOn(record.programmes, addDays(record.today, 1))
  const start = programme?.courseStart ?? null
  if (programme === null || start === null || !isOfCourse(record, start, weekStart)) return null
  const keys = [WALK, ...itemsOn(record, last).map(({ itemId }) => itemId)]
  const judged = keys.flatMap((item) => judge(record, programme, item, weekStart, openRedFlag))
  const bundle = weekBundle({
    items: judged.map(({ item, proposal }) => ({ item, decision: proposal.decision })),
  })
  return {
    week: weekOf(start, weekStart),
    weekStart,
    ripeAt: ripeAt(record, weekStart),
    programme,
    items: judged.map((one, place) => ({ ...one, proposal: bundled(one.proposal, bundle[place]) })),
    decided: decisionOfWeek(record.decisions, weekStart),
  }
}

/** An item that holds for another's sake keeps that it was ready. */
const bundled = ({ reasons }: Proposal, item: BundledItem | undefined): ItemProposal['proposal'] => ({
  decision: item?.decision ?? 'hold',
  reasons,
  because: item?.because ?? null,
})

type Judged = Omit<ItemProposal, 'proposal'> & { proposal: Proposal }

function judge(
  record: RecordFacts,
  programme: ProgrammeFacts,
  item: string,
  weekStart: CalendarDay,
  openRedFlag: boolean,
): Judged[] {
  const tomorrow = addDays(record.today, 1)
  const changes = itemInForce(record.programmes, record.decisions, item)
  const [atEnd, ahead] = [rungOn(changes, weekWindow(weekStart).to), rungOn(changes, tomorrow)]
  const ladder = openLadder(record, programme, item)
  if (atEnd === null || ahead === null || ladder === null) return []
  // Rungs of a version that another has replaced are not those of its ladder.
  const { rung, amount } = atEnd.programmeId === programme.id ? atEnd : ahead
  const figures = weekFiguresOf(record, weekStart, item)
  return [
    {
      item,
      proposal: weeklyDecision({ ...figures, openRedFlag, rung, rungs: ladder.top }),
      figures,
      rung,
      rungs: ladder.top,
      amount,
      ladder,
      ahead: { rung: ahead.rung, amount: ahead.amount },
      since: changeSince(record, item, weekStart, tomorrow),
      decidedSince: record.decisions.some(
        (one) => one.withdrawn === null && one.weekStart !== null && one.weekStart > weekStart,
      ),
    },
  ]
}

const changeSince = (
  { programmes, decisions }: RecordFacts,
  item: string,
  weekStart: CalendarDay,
  tomorrow: CalendarDay,
): ItemChange | null =>
  itemChanges(programmes, decisions, item).findLast(
    ({ from, cause, decision }) =>
      from > weekStart && from <= tomorrow && (cause === 'undo' || (decision?.weekStart ?? null) === null),
  ) ?? null

/** The rungs of an item that are open to the patient; null where the programme has no such item. */
export function openLadder(record: RecordFacts, programme: ProgrammeFacts, item: string): OpenLadder | null {
  const amounts = amountsOf(programme, item)
  if (amounts === null) return null
  const exercise = programme.exercises.find(({ itemId }) => itemId === item)
  return { amounts, top: exercise === undefined ? amounts.length : Math.max(1, openRungs(exercise, record)) }
}

/** What is proposed for the weeks that wait. They are decided in order. */
export const weeksToDecide = (record: RecordFacts, at: Instant): WeekProposal[] =>
  waitingWeeks(record, at).flatMap((weekStart) => weekProposal(record, weekStart) ?? [])

/** A decided week that new entries would decide otherwise, with what was proposed then. */
export type ReopenedWeek = WeekProposal & { decided: DecisionFacts }

/**
 * Decided weeks whose proposal would be another one now, oldest first: what was recorded since changed their figures.
 * None while a stop is open, which suspends whatever was decided.
 * @param among first days of the weeks that are looked at, where it is known of which something was recorded since
 */
export function reopenedWeeks(
  record: RecordFacts,
  at: Instant,
  among: readonly CalendarDay[] | null = null,
): ReopenedWeek[] {
  if (isStopped(record)) return []
  return ripeWeeks(record, at).flatMap((weekStart): ReopenedWeek[] => {
    const decided = decisionOfWeek(record.decisions, weekStart)
    if (decided === null || among?.includes(weekStart) === false) return []
    const now = weekProposal(record, weekStart)
    return now !== null && now.items.some((item) => isChanged(item, decided)) ? [{ ...now, decided }] : []
  })
}

/** From other figures: a shortened ladder is no news of the week, and a suspended week says nothing about its figures. */
function isChanged({ item, proposal, figures }: ItemProposal, decided: DecisionFacts): boolean {
  const then = stepOf(decided, item)
  if (then === null || then.proposal === null || then.figures === null) return false
  const { decision } = then.proposal
  return decision !== 'suspend' && decision !== proposal.decision && !areSame(figures, then.figures)
}

const areSame = (now: WeekFigures, then: WeekFigures): boolean =>
  (Object.keys(now) as (keyof WeekFigures)[]).every((key) => now[key] === then[key])

/**
 * What a choice for one item of a week puts in force from tomorrow. It starts from the rung of the week's last day; a
 * change made since is never undone by an answer to an older week: a hold leaves it, a progress never lowers, shorter
 * never raises, and where a later week has been decided shorter is one step from there. A reopened week is decided anew:
 * its hold returns to the week's own rung.
 * @returns Refusal no-such-choice: no rung above, or a suspend without an open stop
 */
export function chosenStep(
  item: ItemProposal,
  kind: DecisionKind | 'suspend',
  isReopened: boolean,
): DecisionStep | Refusal {
  const { ahead, ladder, proposal, figures, decidedSince } = item
  const isAnew = isReopened && !decidedSince
  const base = { rung: item.rung, amount: item.amount }
  const to = ({ rung, amount }: Place): DecisionStep => ({
    item: item.item,
    kind,
    proposal,
    figures,
    rungBefore: item.rung,
    rungAfter: rung,
    amountAfter: amount === ladder.amounts[rung - 1] ? null : amount,
  })
  if (kind === 'suspend') return proposal.decision === 'suspend' ? to(ahead) : new Refusal('no-such-choice')
  if (kind === 'hold') return to(isAnew ? base : ahead)
  const step = stepFrom(kind, ladder, kind === 'step-back' && decidedSince ? ahead : base)
  if (step instanceof Refusal) return new Refusal('no-such-choice')
  const after = { rung: step.rungAfter, amount: step.amountAfter ?? ladder.amounts[step.rungAfter - 1] ?? 0 }
  if (isAnew) return to(after)
  const isHigher = after.rung > ahead.rung || (after.rung === ahead.rung && after.amount > ahead.amount)
  return to(isHigher === (kind === 'progress') ? after : ahead)
}

/** Every item as proposed. */
export const proposedSteps = (week: WeekProposal): DecisionStep[] =>
  week.items.flatMap((item) => {
    const step = chosenStep(item, item.proposal.decision, week.decided !== null)
    return step instanceof Refusal ? [] : [step]
  })
