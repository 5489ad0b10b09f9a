import type { CalendarDay } from '@/domain/calendar-day'
import { concernsOf, screeningState } from '@/domain/screening'
import type { ScreeningFacts } from '@/domain/screening'

/** What the screening still asks of the patient, or of the clinic. later: the programme goes on, and new answers of concern
 * wait for a signature */
export type ScreeningWait = 'unanswered' | 'unsigned' | 'clearance' | 'later'

/** What the screening still asks for; null when a programme waits for nothing, or there is none. */
export function screeningWait(record: {
  screenings: readonly ScreeningFacts[]
  clearedOn: CalendarDay | null
  programmes: readonly object[]
}): ScreeningWait | null {
  const state = screeningState(record)
  if (state.kind === 'signed') {
    const latest = record.screenings.at(-1)
    const isOpen = latest?.signed === null && concernsOf(latest.answers).length > 0
    return isOpen ? 'later' : null
  }
  if (record.programmes.length === 0) return null
  if (state.kind === 'unanswered') return 'unanswered'
  return state.concerns.length > 0 ? 'clearance' : 'unsigned'
}
