import type { PoolClient } from 'pg'
import { casesOf, decidedOf, rowsOf } from '@/cli/bench/bare-cases'
import { DECISIONS, TOUCHED } from '@/cli/bench/bare-decisions'
import type { DecidedRow, TouchedRow } from '@/cli/bench/bare-decisions'
import { FACTS } from '@/cli/bench/bare-facts'
import type { BareFacts } from '@/cli/bench/bare-facts'
import { isoOf } from '@/cli/bench/bare-instant'
import { AUDIT_COLUMNS, newBareId } from '@/cli/bench/bare-session'
import type { Answering } from '@/cli/bench/bare-session'
import { LAST, VERSIONS, versionOf } from '@/cli/bench/bare-versions'
import type { LastRow, VersionsRow } from '@/cli/bench/bare-versions'
import { instant } from '@/domain/calendar-day'
import { withEntries } from '@/domain/caseload-case'
import type { CaseloadCase } from '@/domain/caseload-case'
import { caseloadRow } from '@/domain/caseload-row'
import { waitingWeek } from '@/domain/waiting-week'

const LINE = `with line as (${AUDIT_COLUMNS} values ($1, $2, $3, 'staff', $4, $5, $6, 'caseload.open', $7, 'done'))
  select c.name, n.* from clinic c, lateral (select count(*)::int as everyone, (count(*) filter (where s.rank < 6))::int as needs,
      (count(*) filter (where s.rank = 6 and not s.ended and p.joined_at is not null))::int as "on-track",
      (count(*) filter (where p.joined_at is null and not (s.ended and s.rank = 6)))::int as "not-joined",
      (count(*) filter (where s.ended and s.rank = 6))::int as ended, coalesce(sum(s.changes), 0)::int as changes
    from patient p join standing s on s.clinic_id = $1 and s.patient_id = p.id where p.clinic_id = $1) n where c.id = $1`

type Clinic = { name: string } & Record<
  'everyone' | 'needs' | 'on-track' | 'not-joined' | 'ended' | 'changes',
  number
>

const placeOf = ({ id: patientId, nameKey, standing: { rank, since, lastDay } }: BareFacts) => {
  return { rank, since, lastDay, nameKey, patientId }
}

/** The first 200 patients of the clinic with their last fourteen days and the weeks that wait: the rules are the house's own,
 * the rest is by hand. What can be asked at once is sent at once: one statement is read while the next one runs. */
export async function bareCaseload({ client, session, now }: Answering): Promise<string> {
  const { clinic_id, session_id, staff_id, time_zone } = session
  if (staff_id === null) throw new Error('staff only')
  const at = instant(now)
  const facts = await rowsOf<BareFacts>(client, 'facts', FACTS, [clinic_id])
  const ids = facts.map(({ id }) => id)
  const line = [clinic_id, newBareId(), now, staff_id, session_id, newBareId(), ids]
  const [[clinic], decided, touched] = await Promise.all([
    rowsOf<Clinic>(client, 'line', LINE, line),
    rowsOf<DecidedRow>(client, 'decisions', DECISIONS, [clinic_id, ids]),
    rowsOf<TouchedRow>(client, 'touched', TOUCHED, [clinic_id, ids]),
  ])
  if (clinic === undefined) throw new Error('no clinic')
  const cases = casesOf(facts, decidedOf(decided, touched), at)
  const since = [cases.map(({ patientId }) => patientId), cases.map(({ from }) => from)]
  const told = await rowsOf<VersionsRow>(client, 'versions', VERSIONS, [clinic_id, ...since])
  const versions = new Map(told.map((row) => [row.id, row.versions.map(versionOf)]))
  const whole = cases.map((one) => withEntries(one, versions.get(one.patientId)))
  await tellLast(client, clinic_id, whole)
  const weeks = whole.flatMap((one) => waitingWeek(one, at) ?? [])
  const { name, needs, changes, ...others } = clinic
  const total = others.everyone - others.ended
  const last = facts.length < 200 ? undefined : facts.at(-1)
  return JSON.stringify({
    total,
    needing: needs,
    shows: { ...others, everyone: total, needs },
    changes,
    next: last === undefined ? null : placeOf(last),
    rows: whole.map(caseloadRow),
    weeks: weeks.sort((a, b) => (a.patientId < b.patientId ? -1 : 1)),
    clinicName: name,
    now,
    timeZone: time_zone,
  })
}

/** The entry of the latest day, of several the one recorded last: mostly among those read anyway. */
async function tellLast(client: PoolClient, clinicId: string, cases: readonly CaseloadCase[]): Promise<void> {
  const silent: string[] = []
  for (const { facts, record } of cases) {
    const [first, ...others] = record.entries
    if (first === undefined) silent.push(facts.id)
    else {
      const { day, recordedAt } = others.reduce((last, one) => (isLater(one, last) ? one : last), first)
      facts.lastEntry = { day, recordedAt: isoOf(recordedAt) }
    }
  }
  if (silent.length === 0) return
  const found = await rowsOf<LastRow>(client, 'last', LAST, [clinicId, silent])
  const last = new Map(found.map((row) => [row.id, row]))
  for (const { facts } of cases) {
    const row = last.get(facts.id)
    if (row !== undefined) facts.lastEntry = { day: row.day, recordedAt: isoOf(row.recordedAt) }
  }
}

type Told = CaseloadCase['record']['entries'][number]
const keyOf = ({ day, recordedAt, id }: Told) => `${day} ${recordedAt} ${id}`
const isLater = (one: Told, other: Told) => keyOf(one) > keyOf(other)
