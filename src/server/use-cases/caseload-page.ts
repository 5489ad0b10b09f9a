import type { Instant } from '@/domain/calendar-day'
import type { CaseloadRow } from '@/domain/caseload-row'
import type { WaitingWeek } from '@/domain/waiting-week'
import type { CaseloadCounts } from '@/server/db/caseload'
import type { CaseloadPlace } from '@/server/db/caseload-order'
import type { Clinician } from '@/server/db/staff'
import type { ClinicChanges } from '@/server/db/standing'
import type { DayVisit } from '@/server/db/visit'
import type { CaseOwner } from '@/server/use-cases/ask-caseload'

/** Some patients as a clinician sees them at once, and what stands above them. */
export type Caseload = CaseloadCounts &
  ClinicChanges & {
    rows: (CaseloadRow & { owner: CaseOwner })[]
    /** Of whom a patient may be: who cares for patients here, and who did and has patients still. */
    clinicians: Clinician[]
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
