import { addDays, localDay } from '@/domain/calendar-day'
import type { Instant } from '@/domain/calendar-day'
import { CASELOAD_DAYS, caseloadRow } from '@/domain/caseload-row'
import type { CaseloadRow } from '@/domain/caseload-row'
import { nameWords } from '@/domain/person'
import { noteSeen } from '@/server/access/audit'
import type { ClinicianScope } from '@/server/access/scope'
import { caseloadOf, countCaseload } from '@/server/db/caseload'
import { clinicOf } from '@/server/db/clinic'
import { openWeeks } from '@/server/use-cases/open-weeks'
import type { WaitingWeek } from '@/server/use-cases/open-weeks'

/** More than this is searched, not scrolled. */
const MOST_ROWS = 200

export type Caseload = {
  rows: CaseloadRow[]
  /** The weeks of the same patients that wait for a decision. */
  weeks: WaitingWeek[]
  total: number
  clinicName: string
  now: Instant
  timeZone: string
}

/** The patients of the clinic, an open safety stop first, then by name. */
export async function openCaseload(scope: ClinicianScope, search: string): Promise<Caseload> {
  const words = nameWords(search)
  // A day more, for a patient whose calendar is behind the clinic's.
  const from = addDays(localDay(scope.now, scope.timeZone), -CASELOAD_DAYS)
  const facts = await caseloadOf(scope, { words, from, limit: MOST_ROWS })
  const ids = facts.map(({ id }) => id)
  noteSeen(scope, ids)
  const total = facts.length < MOST_ROWS ? facts.length : await countCaseload(scope, words)
  const { name } = await clinicOf(scope)
  return {
    rows: facts.map((one) => caseloadRow(one, scope.now)),
    weeks: await openWeeks(scope, ids),
    total,
    clinicName: name,
    now: scope.now,
    timeZone: scope.timeZone,
  }
}
