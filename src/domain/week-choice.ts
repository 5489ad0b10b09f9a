import * as z from 'zod/mini'
import type { Instant } from '@/domain/calendar-day'
import { calendarDaySchema } from '@/domain/calendar-day'
import { uuidSchema } from '@/domain/entry'
import { WALK } from '@/domain/walk-item'
import { decisionKinds } from '@/domain/programme'
import type { DecisionStep } from '@/domain/programme'
import type { RecordFacts } from '@/domain/record'
import { Refusal } from '@/domain/refusal'
import { decisionOfWeek, ripeWeeks } from '@/domain/ripe-weeks'
import { chosenStep, reopenedWeeks, weeksToDecide } from '@/domain/week-decision'
import type { WeekProposal } from '@/domain/week-decision'

const itemKindSchema = z.object({
  /** The walk, or an exercise of the programme. */
  item: z.union([z.literal(WALK), uuidSchema]),
  kind: z.enum([...decisionKinds, 'suspend']),
})
const itemKindsSchema = z.array(itemKindSchema).check(z.minLength(1), z.maxLength(40))

/** What a clinician decides about a week. */
export const weekChoiceSchema = z.object({
  decisionId: uuidSchema,
  weekStart: calendarDaySchema,
  /** What was proposed on the screen. */
  seen: itemKindsSchema,
  /** The decision that it takes the place of, where a week was shown again; null of a week that waited. */
  instead: z.nullable(uuidSchema),
  /** Null follows the proposal. */
  chosen: z.nullable(itemKindsSchema),
  reason: z.nullable(z.string().check(z.trim(), z.minLength(3), z.maxLength(500))),
})
export type WeekChoice = z.infer<typeof weekChoiceSchema>
export type ItemKind = z.infer<typeof itemKindSchema>

/** What is proposed for each item: what a screen shows, and sends back with the decision. */
export const proposedKinds = (week: WeekProposal): ItemKind[] =>
  week.items.map(({ item, proposal }) => ({ item, kind: proposal.decision }))

/** Kinds of the same items, in any order. */
export const areSameKinds = (some: readonly ItemKind[], others: readonly ItemKind[]): boolean =>
  some.length === others.length &&
  some.every(({ item, kind }) => others.some((other) => other.item === item && other.kind === kind))

/**
 * The week as it can be decided now.
 * @throws nothing; Refusal week-decided (with who and when) | week-out-of-order | week-not-ripe
 */
export function decidableWeek(
  record: RecordFacts,
  at: Instant,
  { weekStart, instead }: Pick<WeekChoice, 'weekStart' | 'instead'>,
): WeekProposal | Refusal {
  const decided = decisionOfWeek(record.decisions, weekStart)
  if (decided !== null) {
    const { decidedBy: by, decidedAt } = decided
    const again = reopenedWeeks(record, at).find((week) => week.weekStart === weekStart)
    return again !== undefined && instead === decided.id
      ? again
      : new Refusal('week-decided', 'weekStart', { by, at: decidedAt })
  }
  const waiting = weeksToDecide(record, at)
  const week = waiting.find((one) => one.weekStart === weekStart)
  if (week === undefined || !ripeWeeks(record, at).includes(weekStart))
    return new Refusal('week-not-ripe', 'weekStart')
  return week === waiting[0] ? week : new Refusal('week-out-of-order', 'weekStart')
}

/**
 * What the choice puts in force, item by item.
 * @throws nothing; Refusal proposal-changed | stop-open | no-such-choice | reason-missing
 */
export function stepsOfChoice(
  record: RecordFacts,
  week: WeekProposal,
  { seen, chosen, reason }: Pick<WeekChoice, 'seen' | 'chosen' | 'reason'>,
): DecisionStep[] | Refusal {
  const proposed = proposedKinds(week)
  if (!areSameKinds(seen, proposed)) return new Refusal('proposal-changed')
  const kinds = chosen ?? proposed
  const isStopped = record.stops.some(({ liftedAt }) => liftedAt === null)
  if (isStopped && kinds.some(({ kind }) => kind !== 'suspend')) return new Refusal('stop-open')
  if (kinds.length !== week.items.length) return new Refusal('no-such-choice', 'chosen')
  const steps: DecisionStep[] = []
  for (const item of week.items) {
    const kind = kinds.find((one) => one.item === item.item)?.kind
    if (kind === undefined) return new Refusal('no-such-choice', 'chosen')
    const step = chosenStep(item, kind, week.decided !== null)
    if (step instanceof Refusal) return step
    steps.push(step)
  }
  const isOtherwise = !areSameKinds(kinds, proposed)
  return isOtherwise && reason === null ? new Refusal('reason-missing', 'reason') : steps
}
