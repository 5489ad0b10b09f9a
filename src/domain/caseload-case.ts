import { localDay, minDay } from '@/domain/calendar-day'
import type { CalendarDay, Instant } from '@/domain/calendar-day'
import { firstCaseloadDay } from '@/domain/caseload-row'
import type { CaseloadFacts } from '@/domain/caseload-row'
import type { EntryVersion } from '@/domain/entry'
import { currentEntries } from '@/domain/entry-versions'
import { noOutcomes } from '@/domain/no-outcomes'
import type { DecisionFacts } from '@/domain/programme'
import { inForceVersions } from '@/domain/programme-version'
import type { RecordFacts } from '@/domain/record'
import { firstJudgedDay } from '@/domain/waiting-week'

export type Decided = {
  /** Oldest first. What was proposed and counted stands where it is read: of the touched weeks, of steps by hand and of
   * what was undone. */
  decisions: DecisionFacts[]
  /** First days of decided weeks of which something arrived after the decision. A flare may keep a later one from
   * beginning, and a stop excuses all days up to its lift. */
  touched: CalendarDay[]
}

/** One patient of the caseload, in the shape from which every screen computes. */
export type CaseloadCase = {
  facts: CaseloadFacts
  patientId: string
  record: RecordFacts
  touched: CalendarDay[]
  /** First day whose entries are read, for the row and for the weeks that wait. */
  from: CalendarDay
}

/** Without entries: it says which are to be read. */
export function bareCase(
  facts: CaseloadFacts,
  { decisions, touched }: Decided = { decisions: [], touched: [] },
  at: Instant,
): CaseloadCase {
  const today = localDay(at, facts.timeZone)
  const programmes = inForceVersions(facts.programmes, facts.clearedOn)
  const record: RecordFacts = { ...facts, programmes, decisions, today, outcomes: noOutcomes, entries: [] }
  const first = firstCaseloadDay(today)
  const from = minDay(first, firstJudgedDay({ record, touched }, at) ?? first)
  return { facts, patientId: facts.id, record, touched, from }
}

export const withEntries = (one: CaseloadCase, versions: readonly EntryVersion[] = []): CaseloadCase => ({
  ...one,
  record: { ...one.record, entries: currentEntries(versions) },
})
