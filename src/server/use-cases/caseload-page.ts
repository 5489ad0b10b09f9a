import type { Instant } from '@/domain/calendar-day'
import type { CaseloadRow } from '@/domain/caseload-row'
import type { WaitingWeek } from '@/domain/waiting-week'
import type { CaseloadCounts } from '@/server/db/caseload'
import type { CaseloadPlace } from '@/server/db/caseload-order'
import type { DayVisit } from '@/server/db/visit'

/** Some patients as a clinician sees them at once, and what stands above them. */
export type Caseload = CaseloadCounts & {
  rows: CaseloadRow[]
  /** The weeks of the same patients that wait for a decision, by the patient's id. */
  weeks: WaitingWeek[]
  /** Today's appointments, whoever they are with. */
  visits: DayVisit[]
  /** From where it goes on; null at the end. */
  next: CaseloadPlace | null
  clinicName: string
  now: Instant
  timeZone: string
}
