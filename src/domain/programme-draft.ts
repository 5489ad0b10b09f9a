import type { CalendarDay } from '@/domain/calendar-day'
import type { ProgrammeDraft } from '@/domain/programme'
import type { Refusal } from '@/domain/refusal'

/** What keeps a draft from being published: the first refusal, its field named ('rungs.3', 'startDay', 'weekdays'). */
export function checkDraft(_draft: ProgrammeDraft, _today: CalendarDay): Refusal | null {
  throw new Error('being built')
}
/** Reads what came over the wire: the draft, or the refusal that its field deserves. */
export function readDraft(_input: unknown, _today: CalendarDay): ProgrammeDraft | Refusal {
  throw new Error('being built')
}
