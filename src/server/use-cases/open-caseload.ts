import type { Instant } from '@/domain/calendar-day'
import { caseloadRow } from '@/domain/caseload-row'
import type { CaseloadRow } from '@/domain/caseload-row'
import { nameWords } from '@/domain/person'
import { waitingWeek } from '@/domain/waiting-week'
import type { WaitingWeek } from '@/domain/waiting-week'
import { noteSeen } from '@/server/access/audit'
import { mapInBetween } from '@/server/access/map-in-between'
import type { ClinicianScope } from '@/server/access/scope'
import { caseloadOf, countCaseload } from '@/server/db/caseload'
import { clinicOf } from '@/server/db/clinic'
import { loadCases } from '@/server/use-cases/load-cases'

/** More than this is searched, not scrolled. */
const MOST_ROWS = 200

export type Caseload = {
  rows: CaseloadRow[]
  /** The weeks of the same patients that wait for a decision, by the patient's id. */
  weeks: WaitingWeek[]
  total: number
  /** Of those, how many need somebody. */
  needing: number
  clinicName: string
  now: Instant
  timeZone: string
}

const byPatient = (a: WaitingWeek, b: WaitingWeek) => (a.patientId < b.patientId ? -1 : 1)

/** The patients of the clinic in order of need. What each row and week is computed from is read once. */
export async function openCaseload(scope: ClinicianScope, search: string): Promise<Caseload> {
  const words = nameWords(search)
  const facts = await caseloadOf(scope, { words, limit: MOST_ROWS })
  const ids = facts.map(({ id }) => id)
  noteSeen(scope, ids)
  const { total, needing } = await countCaseload(scope, words)
  const { name } = await clinicOf(scope)
  const cases = await loadCases(scope, facts, ({ from }) => [{ from, to: null }])
  const shown = await mapInBetween(cases, (one) => ({
    row: caseloadRow(one),
    week: waitingWeek(one, scope.now),
  }))
  return {
    rows: shown.map(({ row }) => row),
    weeks: shown.flatMap(({ week }) => week ?? []).sort(byPatient),
    total,
    needing,
    clinicName: name,
    now: scope.now,
    timeZone: scope.timeZone,
  }
}
