import type { Instant } from '@/domain/calendar-day'
import { bareCase, withEntries } from '@/domain/caseload-case'
import { caseloadRow } from '@/domain/caseload-row'
import type { CaseloadRow } from '@/domain/caseload-row'
import { nameWords } from '@/domain/person'
import { waitingWeek } from '@/domain/waiting-week'
import type { WaitingWeek } from '@/domain/waiting-week'
import { noteSeen } from '@/server/access/audit'
import { mapInBetween } from '@/server/access/map-in-between'
import type { ClinicianScope } from '@/server/access/scope'
import { caseloadOf, countCaseload } from '@/server/db/caseload'
import { decidedOf } from '@/server/db/caseload-decisions'
import { versionsSince } from '@/server/db/caseload-entries'
import { clinicOf } from '@/server/db/clinic'

/** More than this is searched, not scrolled. */
const MOST_ROWS = 200

export type Caseload = {
  rows: CaseloadRow[]
  /** The weeks of the same patients that wait for a decision, by the patient's id. */
  weeks: WaitingWeek[]
  total: number
  clinicName: string
  now: Instant
  timeZone: string
}

const byPatient = (a: WaitingWeek, b: WaitingWeek) => (a.patientId < b.patientId ? -1 : 1)

/** The patients of the clinic, an open safety stop first, then by name. What each row and week is computed from is read once. */
export async function openCaseload(scope: ClinicianScope, search: string): Promise<Caseload> {
  const words = nameWords(search)
  const facts = await caseloadOf(scope, { words, limit: MOST_ROWS })
  const ids = facts.map(({ id }) => id)
  noteSeen(scope, ids)
  const total = facts.length < MOST_ROWS ? facts.length : await countCaseload(scope, words)
  const { name } = await clinicOf(scope)
  const decided = await decidedOf(scope, ids)
  const bare = await mapInBetween(facts, (one) => bareCase(one, decided.get(one.id), scope.now))
  const versions = await versionsSince(scope, bare)
  const shown = await mapInBetween(bare, (one) => {
    const whole = withEntries(one, versions.get(one.patientId))
    return { row: caseloadRow(whole), week: waitingWeek(whole, scope.now) }
  })
  return {
    rows: shown.map(({ row }) => row),
    weeks: shown.flatMap(({ week }) => week ?? []).sort(byPatient),
    total,
    clinicName: name,
    now: scope.now,
    timeZone: scope.timeZone,
  }
}
