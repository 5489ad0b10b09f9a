import { decisionReason, returnReason } from '@/cli/demo/decision-reason'
import { dice, factId } from '@/cli/demo/dice'
import { programmesBy, recordAt } from '@/cli/demo/history'
import type { History } from '@/cli/demo/history'
import { addDays, daysBetween, instantAt, weekdayOf } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { WALK } from '@/domain/exercise-item'
import { weeklyDecision } from '@/domain/decision'
import type { Proposal } from '@/domain/decision'
import { weekOf } from '@/domain/programme'
import type { DecisionKind } from '@/domain/programme'
import { weekFiguresOf } from '@/domain/week-figures'
import { Refusal } from '@/domain/refusal'
import { rungOn, rungsInForce } from '@/domain/rung-in-force'
import { stepFrom } from '@/domain/step'
import type { WeekFigures } from '@/domain/week'

const kinds: Record<Proposal['decision'], DecisionKind | null> = {
  progress: 'progress',
  hold: 'hold',
  'step-back': 'step-back',
  suspend: null,
}
const WEEKEND = 6

/** What the clinician decides on that day: an afternoon on a working day, on the week that ended last. */
export function reviewOn(history: History, today: CalendarDay): void {
  const { persona, place } = history
  const offset = daysBetween(place.anchor, today)
  if (!persona.review.anyDay && weekdayOf(today) >= WEEKEND) return
  const { waits } = persona.review
  if (waits !== null && waits.from <= offset && offset <= waits.to) return
  const throws = dice(`${persona.key}/review ${offset}`)
  const at = instantAt(today, throws.whole(12 * 60 + 30, 16 * 60), place.timeZone)
  const record = recordAt(history, today, at)
  const programme = record.programmes.findLast(({ activeFrom }) => activeFrom !== null && activeFrom <= today)
  if (programme === undefined || record.stops.some(({ liftedAt }) => liftedAt === null)) return
  const week = weekOf(programme.startDay, today) - 1
  const weekStart = addDays(programme.startDay, 7 * (week - 1))
  const last = record.decisions.findLast(({ programmeId }) => programmeId === programme.id)
  if (week < 1 || (last !== undefined && last.fromDay > addDays(weekStart, 6))) return
  if (record.pauses.some(({ from, to }) => from <= today && (to === null || today <= to))) return
  const inForce = rungOn(rungsInForce(record.programmes, record.decisions), today)
  if (inForce === null) return
  const figures = weekFiguresOf(record, weekStart)
  const rung = { rung: inForce.rung, rungs: programme.rungs.length }
  const proposal = weeklyDecision({ ...figures, ...rung, openRedFlag: false })
  if (proposal.reasons.includes('nothing-due')) return
  const held = persona.review.holds[week]
  const kind = held === undefined ? kinds[proposal.decision] : 'hold'
  if (kind === null) return
  decide(history, {
    kind,
    today,
    at,
    figures,
    reason: held ?? decisionReason(proposal, figures, persona.language),
  })
}

/** The last day of a pause of a week or more: one step down from the next day. */
export function reviewReturn(history: History, today: CalendarDay): void {
  const { persona, place } = history
  const offset = daysBetween(place.anchor, today)
  const pause = persona.pauses.find(({ from, to }) => to === offset && to - from >= 6)
  if (pause === undefined) return
  const at = instantAt(today, 11 * 60 + 20, place.timeZone)
  decide(history, { kind: 'step-back', today, at, figures: null, reason: returnReason[persona.language] })
}

export function undoOn(history: History, today: CalendarDay): void {
  const { persona, place, clinicianId } = history
  if (persona.review.undone !== daysBetween(place.anchor, today)) return
  const last = history.decisions.findLast(({ steps }) => steps.some(({ kind }) => kind === 'progress'))
  if (last === undefined) return
  last.withdrawn = { at: instantAt(today, 9 * 60 + 10, place.timeZone), by: clinicianId, day: today }
}

type Deciding = {
  kind: DecisionKind
  today: CalendarDay
  at: Instant
  figures: WeekFigures | null
  reason: string
}

function decide(history: History, { kind, today, at, figures, reason }: Deciding): void {
  const programmes = programmesBy(history, at)
  const inForce = rungOn(rungsInForce(programmes, history.decisions), today)
  const programme = programmes.find(({ id }) => id === inForce?.programmeId)
  if (inForce === null || programme === undefined) return
  const ladder = { amounts: programme.rungs, top: programme.rungs.length }
  const outcome = stepFrom(kind, ladder, { rung: inForce.rung, amount: inForce.briskMinutes })
  if (outcome instanceof Refusal) return
  history.decisions.push({
    id: factId(`${history.persona.key}/decision ${today}`, at),
    programmeId: programme.id,
    weekStart: null,
    steps: [{ ...outcome, item: WALK, kind, proposal: null, figures }],
    underApproval: false,
    fromDay: addDays(today, 1),
    reason,
    decidedAt: at,
    decidedBy: history.clinicianId,
    withdrawn: null,
  })
}
