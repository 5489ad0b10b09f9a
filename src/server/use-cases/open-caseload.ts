import type { CaseloadFilter } from '@/domain/caseload-filter'
import { caseloadRow } from '@/domain/caseload-row'
import { waitingWeek } from '@/domain/waiting-week'
import type { WaitingWeek } from '@/domain/waiting-week'
import { noteSeen } from '@/server/access/audit'
import { mapInBetween } from '@/server/access/map-in-between'
import type { ClinicianScope } from '@/server/access/scope'
import { caseloadOf, countCaseload } from '@/server/db/caseload'
import { placeOf } from '@/server/db/caseload-order'
import type { CaseloadPlace } from '@/server/db/caseload-order'
import { clinicOf } from '@/server/db/clinic'
import { changesOf } from '@/server/db/standing'
import { askCaseload } from '@/server/use-cases/ask-caseload'
import type { Caseload } from '@/server/use-cases/caseload-page'
import { loadCases } from '@/server/use-cases/load-cases'
import { todaysVisits } from '@/server/use-cases/todays-visits'

const byPatient = (a: WaitingWeek, b: WaitingWeek) => (a.patientId < b.patientId ? -1 : 1)

/** Some patients of the clinic, as a filter shows and orders them. What each row and week is computed from is read once. */
export async function openCaseload(
  scope: ClinicianScope,
  filter: CaseloadFilter,
  page: { after: CaseloadPlace | null; limit: number },
): Promise<Caseload> {
  const { asked, clinicians, ownerOf } = await askCaseload(scope, filter)
  // Before the rows: what is kept between is told once more, and nothing is missed.
  const changes = await changesOf(scope)
  const facts = await caseloadOf(scope, asked, page)
  const ids = facts.map(({ id }) => id)
  noteSeen(scope, ids)
  const counts = await countCaseload(scope, asked)
  const cases = await loadCases(scope, facts, ({ from }) => [{ from, to: null }])
  const shown = await mapInBetween(
    cases,
    (one) =>
      [{ ...caseloadRow(one), owner: ownerOf(one.facts.ownerId) }, waitingWeek(one, scope.now)] as const,
  )
  const last = facts.length < page.limit ? undefined : facts.at(-1)
  return {
    ...counts,
    ...changes,
    rows: shown.map(([row]) => row),
    weeks: shown.flatMap(([, week]) => week ?? []).sort(byPatient),
    clinicians,
    visits: await todaysVisits(scope),
    next: last === undefined ? null : placeOf(last, asked.urgent),
    clinicName: (await clinicOf(scope)).name,
    now: scope.now,
    timeZone: scope.timeZone,
  }
}
