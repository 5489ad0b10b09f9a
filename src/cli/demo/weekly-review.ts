import { returnReason } from '@/cli/demo/return-reason'
import { dice, factId } from '@/cli/demo/dice'
import { recordAt } from '@/cli/demo/history'
import type { History } from '@/cli/demo/history'
import { addDays, daysBetween, instantAt, weekdayOf } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { WALK } from '@/domain/walk-item'
import { programmeOn } from '@/domain/programme'
import type { DecisionFacts, DecisionStep } from '@/domain/programme'
import { returnRung } from '@/domain/ramp'
import { Refusal } from '@/domain/refusal'
import { rungOn, rungsInForce } from '@/domain/rung-in-force'
import { approvedSteps } from '@/domain/standing-approval'
import { waitingWeeks } from '@/domain/ripe-weeks'
import { chosenStep, proposedSteps, weeksToDecide } from '@/domain/week-decision'
import type { WeekProposal } from '@/domain/week-decision'

const WEEKEND = 6
const NOON = 12 * 60

/** What the clinician decides on that day: an afternoon on a working day, every week that waits, in order. Before that,
 * from noon on, what a standing approval allows has been carried out. */
export function reviewOn(history: History, today: CalendarDay): void {
  const { persona, place } = history
  const offset = daysBetween(place.anchor, today)
  approveOn(history, today)
  if (!persona.review.anyDay && weekdayOf(today) >= WEEKEND) return
  const { waits } = persona.review
  if (waits !== null && waits.from <= offset && offset <= waits.to) return
  const throws = dice(`${persona.key}/review ${offset}`)
  const at = instantAt(today, throws.whole(NOON + 30, 16 * 60), place.timeZone)
  // Whether a week waits follows from programme and decisions alone: entries need not be read.
  const record = recordAt({ ...history, versions: [] }, today, at)
  if (record.stops.some(({ liftedAt }) => liftedAt === null)) return
  if (record.pauses.some(({ from, to }) => from <= today && (to === null || today <= to))) return
  const waiting = waitingWeeks(record, at).length
  for (let place = 0; place < waiting; place += 1) decideNext(history, today, at)
}

function decideNext(history: History, today: CalendarDay, at: Instant): void {
  const [week] = weeksToDecide(recordAt(history, today, at), at)
  if (week === undefined) return
  const reason = history.persona.review.holds[week.week] ?? null
  const steps = reason === null ? proposedSteps(week) : held(week)
  keep(history, { today, at, week, steps, reason })
}

/** Nothing moves, although the rules would have it. */
const held = (week: WeekProposal): DecisionStep[] =>
  week.items.flatMap((item) => {
    const step = chosenStep(item, 'hold', false)
    return step instanceof Refusal ? [] : [step]
  })

function approveOn(history: History, today: CalendarDay): void {
  if (history.programmes.every(({ standing }) => standing === null)) return
  const at = instantAt(today, NOON + 4, history.place.timeZone)
  if (waitingWeeks(recordAt({ ...history, versions: [] }, today, at), at).length === 0) return
  const record = recordAt(history, today, at)
  const [week] = weeksToDecide(record, at)
  const inForce = programmeOn(record.programmes, today)
  const steps = week === undefined || inForce === null ? null : approvedSteps(week, today, inForce.id)
  if (week !== undefined && steps !== null) {
    keep(history, { today, at, week, steps, reason: null, underApproval: true })
  }
}

/** The last day of a pause of a week or more: back on a lower step from the next day. */
export function reviewReturn(history: History, today: CalendarDay): void {
  const { persona, place } = history
  const offset = daysBetween(place.anchor, today)
  const pause = persona.pauses.find(({ from, to }) => to === offset && to - from >= 6)
  if (pause === undefined) return
  const at = instantAt(today, 11 * 60 + 20, place.timeZone)
  const record = recordAt(history, today, at)
  const inForce = rungOn(rungsInForce(record.programmes, record.decisions), today)
  if (inForce === null) return
  const { rung } = inForce
  const rungAfter = returnRung({ daysPaused: pause.to - pause.from + 1, rung })
  const step = { item: WALK, kind: 'return', rungBefore: rung, rungAfter, amountAfter: null } as const
  push(
    history,
    { today, at, programmeId: inForce.programmeId, weekStart: null },
    [{ ...step, proposal: null, figures: null }],
    returnReason[persona.language],
  )
}

export function undoOn(history: History, today: CalendarDay): void {
  const { persona, place, clinicianId } = history
  if (persona.review.undone !== daysBetween(place.anchor, today)) return
  const last = history.decisions.at(-1)
  if (last === undefined) return
  last.withdrawn = { at: instantAt(today, 9 * 60 + 10, place.timeZone), by: clinicianId, day: today }
}

type Deciding = {
  today: CalendarDay
  at: Instant
  week: WeekProposal
  steps: DecisionStep[]
  reason: string | null
  underApproval?: boolean
}

function keep(history: History, { today, at, week, steps, reason, underApproval = false }: Deciding): void {
  const made = { today, at, programmeId: week.programme.id, weekStart: week.weekStart }
  push(history, made, steps, reason, underApproval)
}

function push(
  history: History,
  made: { today: CalendarDay; at: Instant } & Pick<DecisionFacts, 'programmeId' | 'weekStart'>,
  steps: DecisionStep[],
  reason: string | null,
  underApproval = false,
): void {
  const { today, at, ...which } = made
  history.decisions.push({
    id: factId(`${history.persona.key}/decision ${today} ${which.weekStart ?? 'by hand'}`, at),
    ...which,
    steps,
    fromDay: addDays(today, 1),
    reason,
    underApproval,
    decidedAt: at,
    decidedBy: history.clinicianId,
    withdrawn: null,
  })
}
