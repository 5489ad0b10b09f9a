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
  select c.name, n.*, (select json_agg(json_build_object('id', f.id, 'name', f.name, 'isHere', f.here, 'isMe', f.id = $4) order by f.here desc, f.name, f.id)
      from (select id, name, clinician and ended_at is null as here from staff where clinic_id = $1) f
      where f.here or exists (select from patient p where p.clinic_id = $1 and p.owner_id = f.id and p.withdrawn_at is null)) as clinicians,
    (select json_object_agg(v.staff_id, v.until) from (select o.staff_id, max(o.to_day) as until from cover o
      where o.clinic_id = $1 and o.covered_by = $4 and ($3::timestamptz at time zone c.time_zone)::date between o.from_day and o.to_day
        and not exists (select from cover_end e where e.clinic_id = $1 and e.cover_id = o.id) group by o.staff_id) v) as covered
  from clinic c, lateral (select count(*)::int as everyone, (count(*) filter (where s.rank < 6))::int as needs, (count(*) filter (where s.rank = 0))::int as stops,
      (count(*) filter (where s.rank = 6 and not s.ended and s.joined))::int as "on-track",
      (count(*) filter (where not s.joined and not (s.ended and s.rank = 6)))::int as "not-joined",
      (count(*) filter (where s.ended and s.rank = 6))::int as ended,
      (select coalesce(sum(u.changes), 0)::int from standing u where u.clinic_id = $1) as changes
    from patient p join standing s on s.clinic_id = $1 and s.patient_id = p.id where p.clinic_id = $1 and p.withdrawn_at is null) n where c.id = $1`

const VISITS = `select v.visit_id as "visitId", v.patient_id as "patientId", p.name, iso(v.at) as at, v.kind, f.visit_id is not null as "isHeld"
  from visit_version v join patient p on p.clinic_id = $1 and p.id = v.patient_id
  left join visit_finish f on f.clinic_id = $1 and f.visit_id = v.visit_id
  where v.clinic_id = $1 and v.state = 'planned'
    and v.at >= date_trunc('day', $3::timestamptz at time zone $2) at time zone $2
    and v.at < (date_trunc('day', $3::timestamptz at time zone $2) + interval '1 day') at time zone $2
    and not exists (select from visit_version l where l.clinic_id = $1 and l.patient_id = v.patient_id
      and l.visit_id = v.visit_id and (l.written_at, l.id) > (v.written_at, v.id))
  order by v.at, v.visit_id`

type Clinic = {
  name: string
  clinicians: { id: string; name: string; isHere: boolean; isMe: boolean }[]
  covered: Record<string, string> | null
} & Record<'everyone' | 'needs' | 'stops' | 'on-track' | 'not-joined' | 'ended' | 'changes', number>

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
  const [[clinic], visits, decided, touched] = await Promise.all([
    rowsOf<Clinic>(client, 'line', LINE, line),
    rowsOf(client, 'visits', VISITS, [clinic_id, time_zone, now]),
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
  const { name, needs, stops, clinicians, covered, changes, ...others } = clinic
  const names = new Map(clinicians.map((one) => [one.id, one.name]))
  const ownerOf = (id: string) => {
    return { id, name: names.get(id) ?? '', isMe: id === staff_id, coveredUntil: covered?.[id] ?? null }
  }
  const total = others.everyone - others.ended
  const last = facts.length < 200 ? undefined : facts.at(-1)
  return JSON.stringify({
    total,
    needing: needs,
    stops,
    shows: { ...others, everyone: total, needs },
    visits,
    changes,
    next: last === undefined ? null : placeOf(last),
    rows: whole.map((one) => ({ ...caseloadRow(one), owner: ownerOf(one.facts.ownerId) })),
    clinicians,
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
