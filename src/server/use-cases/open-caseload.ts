import type { Instant } from '@/domain/calendar-day'
import type { CaseloadFilter } from '@/domain/caseload-filter'
import { caseloadRow } from '@/domain/caseload-row'
import type { CaseloadRow } from '@/domain/caseload-row'
import { nameWords } from '@/domain/name-words'
import { waitingWeek } from '@/domain/waiting-week'
import type { WaitingWeek } from '@/domain/waiting-week'
import { noteSeen } from '@/server/access/audit'
import { mapInBetween } from '@/server/access/map-in-between'
import type { ClinicianScope } from '@/server/access/scope'
import { caseloadOf, countCaseload } from '@/server/db/caseload'
import type { CaseloadCounts } from '@/server/db/caseload'
import { placeOf, stoppedUnknown } from '@/server/db/caseload-order'
import type { CaseloadPlace } from '@/server/db/caseload-order'
import { clinicOf } from '@/server/db/clinic'
import { changesOf, type ClinicChanges } from '@/server/db/standing'
import { loadCases } from '@/server/use-cases/load-cases'

export type Caseload = CaseloadCounts &
  ClinicChanges & {
    rows: CaseloadRow[]
    /** The weeks of the same patients that wait for a decision, by the patient's id. */
    weeks: WaitingWeek[]
    /** From where it goes on; null at the end. */
    next: CaseloadPlace | null
    clinicName: string
    now: Instant
    timeZone: string
  }

const byPatient = (a: WaitingWeek, b: WaitingWeek) => (a.patientId < b.patientId ? -1 : 1)

/** Some patients of the clinic, as a filter shows and orders them. What each row and week is computed from is read once. */
export async function openCaseload(
  scope: ClinicianScope,
  filter: CaseloadFilter,
  page: { after: CaseloadPlace | null; limit: number },
): Promise<Caseload> {
  const words = nameWords(filter.search)
  const urgent = await stoppedUnknown(scope)
  // Before the rows: what is kept between is told once more, and nothing is missed.
  const changes = await changesOf(scope)
  const facts = await caseloadOf(scope, filter, words, urgent, page)
  const ids = facts.map(({ id }) => id)
  noteSeen(scope, ids)
  const counts = await countCaseload(scope, filter, words, urgent)
  const cases = await loadCases(scope, facts, ({ from }) => [{ from, to: null }])
  const shown = await mapInBetween(cases, (one) => [caseloadRow(one), waitingWeek(one, scope.now)] as const)
  const last = facts.length < page.limit ? undefined : facts.at(-1)
  return {
    ...counts,
    ...changes,
    rows: shown.map(([row]) => row),
    weeks: shown.flatMap(([, week]) => week ?? []).sort(byPatient),
    next: last === undefined ? null : placeOf(last, urgent),
    clinicName: (await clinicOf(scope)).name,
    now: scope.now,
    timeZone: scope.timeZone,
  }
}
