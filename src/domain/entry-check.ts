import type { CalendarDay, Instant } from '@/domain/calendar-day'
import type { EntryFact } from '@/domain/entry'
import type { Refusal } from '@/domain/refusal'

export type EntryLimits = {
  today: CalendarDay
  now: Instant
  /** The first day of the first programme; null without one. */
  firstDay: CalendarDay | null
  /** When the first walk of the fact's day began; a morning is closed from then on. */
  firstWalkAt?: Instant | null
}

/** Why an entry cannot be taken: out of range, in the future (five minutes of skew between clocks allowed), before
 * the programme, on another day than its start says, or a morning that is no longer one. */
export function checkEntry(_fact: EntryFact, _limits: EntryLimits): Refusal | null {
  throw new Error('being built')
}
/** Reads what came over the wire: the fact, or the refusal that its field deserves. */
export function readEntry(_input: unknown): EntryFact | Refusal {
  throw new Error('being built')
}
/** Reads minutes as typed: null unless a whole number from 1 to 1440. */
export function minutesOf(_text: string): number | null {
  throw new Error('being built')
}
