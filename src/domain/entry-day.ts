import type { CalendarDay } from '@/domain/calendar-day'
import type { EntryFact } from '@/domain/entry'
import { Refusal } from '@/domain/refusal'

/** The version that a fact says it corrects, as it is stored; null when the patient has none such. */
export type ReplacedVersion = { entryId: string; kind: EntryFact['kind']; day: CalendarDay }

/**
 * The day on which a version stands: a first version's own, a correction's and a withdrawal's that of their entry. An
 * entry stays on its day and of its kind: to move a walk, take it back and add it where it belongs.
 */
export function dayOfVersion(fact: EntryFact, replaced: ReplacedVersion | null): CalendarDay | Refusal {
  if (fact.replaces === null) {
    return fact.entryId === fact.id && fact.kind !== 'withdrawal'
      ? fact.day
      : new Refusal('invalid', 'entryId')
  }
  if (replaced?.entryId !== fact.entryId) return new Refusal('replaced-unknown', 'replaces')
  if (fact.kind === 'withdrawal') return replaced.day
  if (replaced.kind !== 'withdrawal' && replaced.kind !== fact.kind) return new Refusal('invalid', 'kind')
  return fact.day === replaced.day ? replaced.day : new Refusal('not-that-day', 'day')
}
