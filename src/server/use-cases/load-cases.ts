import type { CalendarDay } from '@/domain/calendar-day'
import { bareCase, withEntries } from '@/domain/caseload-case'
import type { CaseloadCase } from '@/domain/caseload-case'
import type { CaseloadFacts } from '@/domain/caseload-row'
import { mapInBetween } from '@/server/access/map-in-between'
import type { Scope } from '@/server/access/scope'
import { decidedOf } from '@/server/db/caseload-decisions'
import { versionsIn } from '@/server/db/caseload-entries'

/** The records of several patients, each with the entries of the days that are asked for it, which share none. */
export async function loadCases(
  scope: Scope,
  facts: readonly CaseloadFacts[],
  daysOf: (bare: CaseloadCase) => { from: CalendarDay; to: CalendarDay | null }[],
): Promise<CaseloadCase[]> {
  const decided = await decidedOf(
    scope,
    facts.map(({ id }) => id),
  )
  const bare = await mapInBetween(facts, (one) => bareCase(one, decided.get(one.id), scope.now))
  const days = bare.flatMap((one) => daysOf(one).map((range) => ({ patientId: one.patientId, ...range })))
  const versions = await versionsIn(scope, days)
  return mapInBetween(bare, (one) => withEntries(one, versions.get(one.patientId)))
}
