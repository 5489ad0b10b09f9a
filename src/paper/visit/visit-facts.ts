import type { Instant } from '@/domain/calendar-day'
import type { RecordFacts } from '@/domain/record'
import type { VisitShown } from '@/domain/visit-shown'

/** What a printed appointment is made of. */
export type VisitSheetFacts = {
  patientName: string
  clinic: { name: string; simulated: boolean }
  record: RecordFacts
  shown: VisitShown
  /** When the facts were read. */
  now: Instant
}
