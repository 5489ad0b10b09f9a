import { addDays, epochMs, localDay } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { Refusal } from '@/domain/refusal'

export const visitKinds = ['visit', 'telephone'] as const
export type VisitKind = (typeof visitKinds)[number]
/** What is written of one; that it was held is said by its finish. */
export const visitStates = ['planned', 'cancelled', 'missed'] as const
export type VisitState = (typeof visitStates)[number]

export type VisitFinish = {
  /** The days that were looked back over. */
  from: CalendarDay
  to: CalendarDay
  /** In the clinician's words, asked about the next time; empty where nothing was. */
  agreed: string
  at: Instant
  by: string
}

/** An appointment as it stands: its latest version, and its finish once it was held. */
export type Visit = {
  visitId: string
  at: Instant
  kind: VisitKind
  state: VisitState
  /** Who wrote the latest version. */
  by: string
  finish: VisitFinish | null
}

/** Text of a note or of what was agreed, in characters. */
export const LONGEST_NOTE = 10_000
export const LONGEST_AGREED = 500
/** A minute's lag between two clocks is no past, nor still to come. */
const LAG_MS = 5 * 60_000
const FURTHEST_AHEAD_DAYS = 731

/** Why an appointment cannot be planned for a moment: it has passed, or is more than two years away. */
export function checkVisitTime(at: Instant, now: Instant): Refusal | null {
  if (epochMs(at) < epochMs(now) - LAG_MS) return new Refusal('visit-past', 'at')
  if (epochMs(at) > epochMs(now) + FURTHEST_AHEAD_DAYS * 86_400_000) return new Refusal('visit-too-far', 'at')
  return null
}

/** Why it cannot be said of an appointment that nobody came, or null: its time has not come. */
export const checkMissed = (at: Instant, now: Instant): Refusal | null =>
  epochMs(at) > epochMs(now) + LAG_MS ? new Refusal('visit-ahead') : null

/** In order of their moments. */
export const inOrder = (visits: readonly Visit[]): Visit[] =>
  [...visits].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.visitId < b.visitId ? -1 : 1))

/** Planned and not held, from today on, the next first. */
export const visitsAhead = (visits: readonly Visit[], today: CalendarDay, timeZone: string): Visit[] =>
  inOrder(visits).filter(
    ({ at, state, finish }) => state === 'planned' && finish === null && localDay(at, timeZone) >= today,
  )

/** Held ones, by when they were signed, the last first: one may be held on another day than planned. */
export const visitsHeld = (visits: readonly Visit[]): (Visit & { finish: VisitFinish })[] =>
  visits
    .flatMap((visit) => (visit.finish === null ? [] : [{ ...visit, finish: visit.finish }]))
    .sort((a, b) => epochMs(b.finish.at) - epochMs(a.finish.at))

/** It was signed before: by whom and when. */
export const signedBefore = ({ by, at }: VisitFinish) => new Refusal('visit-finished', null, { by, at })

/**
 * Why an appointment cannot be signed as held now, or null: it is of a later day, or nobody came, and the page does not know |
 * another was held since the page was read, by a colleague or in another window of the same hand. `last` is the one that was
 * held last, as the page knew it; left out where it does not say.
 */
export function checkHeld(
  visits: readonly Visit[],
  { visitId, last }: { visitId: string; last?: string | null | undefined },
  { now, timeZone }: { now: Instant; timeZone: string },
): Refusal | null {
  const there = visits.find((one) => one.visitId === visitId)
  const isLater = there !== undefined && localDay(there.at, timeZone) > localDay(now, timeZone)
  if (isLater || there?.state === 'missed') return new Refusal('visit-changed')
  const held = visitsHeld(visits)
  const [latest] = held
  if (last === undefined) return null
  if (last !== null && !held.some((one) => one.visitId === last)) return new Refusal('not-found', 'last')
  return latest === undefined || latest.visitId === last ? null : signedBefore(latest.finish)
}

export type VisitRange = { from: CalendarDay; to: CalendarDay }

/** The longest range of an appointment, in days. */
export const LONGEST_RANGE_DAYS = 731

/** Since the day on which the last appointment was held, whatever days it looked back over; where none was held, since the first day of the programme, or the last four weeks. */
export function sinceLastVisit(
  visits: readonly Visit[],
  { today, first, timeZone }: { today: CalendarDay; first: CalendarDay | null; timeZone: string },
): VisitRange {
  const [last] = visitsHeld(visits)
  const from = last === undefined ? (first ?? addDays(today, -27)) : localDay(last.finish.at, timeZone)
  return {
    from: from > today ? today : from < addDays(today, -LONGEST_RANGE_DAYS) ? addDays(today, -27) : from,
    to: today,
  }
}

/** Why a range is none to look back over, or null. */
export function checkVisitRange({ from, to }: VisitRange, today: CalendarDay): Refusal | null {
  if (to < from) return new Refusal('end-before-start', 'to')
  if (to > today) return new Refusal('range-ahead', 'to')
  return addDays(from, LONGEST_RANGE_DAYS) < to ? new Refusal('range-too-long', 'from') : null
}
