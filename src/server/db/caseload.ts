import type { CalendarDay } from '@/domain/calendar-day'
import { caseloadShows } from '@/domain/caseload-filter'
import type { CaseloadFilter } from '@/domain/caseload-filter'
import type { CaseloadFacts } from '@/domain/caseload-row'
import type { ClinicianScope, Scope } from '@/server/access/scope'
import {
  comesAfter,
  inOrder,
  isOfShow,
  isOwned,
  isShown,
  isUrgent,
  matches,
} from '@/server/db/caseload-order'
import type { CaseloadAsked, CaseloadPlace } from '@/server/db/caseload-order'
import {
  answersColumn,
  clearedOnColumn,
  fallsColumn,
  flaresColumn,
  pausesColumn,
  programmesColumn,
  requestsColumn,
  screeningsColumn,
  stopsColumn,
  unlocksColumn,
} from '@/server/db/prescription-columns'
import { standingColumn } from '@/server/db/standing'
import { Prisma } from '@/server/generated/client'

const withStanding = Prisma.sql`join standing s on s.clinic_id = p.clinic_id and s.patient_id = p.id`

/** A version that another one corrects or takes back; every version of an entry stands on the same day. */
const replaced = (version: 'e' | 'n') =>
  Prisma.raw(`exists (select from entry r where r.clinic_id = ${version}.clinic_id
  and r.patient_id = ${version}.patient_id and r.day = ${version}.day and r.replaces = ${version}.id)`)

export type CaseloadCounts = {
  /** How many the filter finds. */
  total: number
  /** Of those, how many need somebody. */
  needing: number
  /** Of those, whose safety stop is open. */
  stops: number
  /** How many there are of each kind among those whose patients are asked for, whatever else is. */
  shows: Record<CaseloadFilter['show'], number>
}

const countsOf = (urgent: readonly string[]) =>
  Prisma.join(
    caseloadShows.map((show) => Prisma.sql`${show}::text, count(*) filter (where ${isOfShow(show, urgent)})`),
  )

/** One statement, whatever their number; rank 0 is an open stop's alone. */
export async function countCaseload(scope: ClinicianScope, asked: CaseloadAsked): Promise<CaseloadCounts> {
  const { clinicId } = scope
  const { urgent } = asked
  const [row] = await scope.tx.$queryRaw<CaseloadCounts[]>`
    select (count(*) filter (where is_shown))::int as total,
      (count(*) filter (where is_shown and ${isOfShow('needs', urgent)}))::int as needing,
      (count(*) filter (where is_shown and (s.rank = 0 or ${isUrgent(urgent)})))::int as stops,
      json_build_object(${countsOf(urgent)}) as shows
    from (select s.*, ${isShown(clinicId, asked)} as is_shown from standing s
      where s.clinic_id = ${clinicId}::uuid and ${isOwned(asked)}) s`
  if (row === undefined) throw new Error('a count is one row')
  return row
}

const factsOf = ({
  now,
}: Scope) => Prisma.sql`p.id, p.name, p.birth_date::text as "birthDate", p.telephone, p.owner_id as "ownerId", p.time_zone as "timeZone", iso(p.joined_at) as "joinedAt",
      (select iso(max(i.created_at)) from invitation i where i.clinic_id = p.clinic_id and i.patient_id = p.id) as "invitedAt",
      (select json_build_object('day', e.day, 'recordedAt', iso(e.recorded_at)) from entry e
        where e.clinic_id = p.clinic_id and e.patient_id = p.id and e.kind <> 'withdrawal' and not ${replaced('e')}
          and not exists (select from entry n where n.clinic_id = e.clinic_id and n.patient_id = e.patient_id and n.day = e.day
            and n.entry_id = e.entry_id and (n.recorded_at, n.id) > (e.recorded_at, e.id) and not ${replaced('n')})
        order by e.day desc, e.recorded_at desc, e.id desc limit 1) as "lastEntry",
      ${clearedOnColumn},
      ${screeningsColumn},
      ${unlocksColumn},
      ${programmesColumn},
      ${pausesColumn},
      ${requestsColumn},
      ${stopsColumn},
      ${flaresColumn},
      ${fallsColumn},
      ${answersColumn},
      (select iso(min(v.at)) from visit_version v where v.clinic_id = p.clinic_id and v.patient_id = p.id and v.state = 'planned'
          and v.at >= date_trunc('day', ${now}::timestamptz at time zone p.time_zone) at time zone p.time_zone
          and not exists (select from visit_finish f where f.clinic_id = v.clinic_id and f.visit_id = v.visit_id)
          and not exists (select from visit_version l where l.clinic_id = v.clinic_id and l.patient_id = v.patient_id
            and l.visit_id = v.visit_id and (l.written_at, l.id) > (v.written_at, v.id))) as "nextVisit",
      ${standingColumn}`

/** One page of the patients that a filter shows, in its order, `urgent` before all others; one statement, whatever their number. */
export async function caseloadOf(
  scope: ClinicianScope,
  asked: CaseloadAsked,
  { after, limit }: { after: CaseloadPlace | null; limit: number },
): Promise<(CaseloadFacts & { nameKey: string })[]> {
  const { clinicId } = scope
  const { sort, urgent } = asked
  return scope.tx.$queryRaw<(CaseloadFacts & { nameKey: string })[]>`
    with page as materialized (
      select s.patient_id from standing s
      where s.clinic_id = ${clinicId}::uuid and ${isOwned(asked)} and ${isShown(clinicId, asked)}
        and ${after === null ? Prisma.sql`true` : comesAfter(sort, urgent, after)}
      order by ${inOrder(sort, urgent)}
      limit ${limit}
    )
    select p.name_key as "nameKey", ${factsOf(scope)} from patient p ${withStanding}
    where p.clinic_id = ${clinicId}::uuid and p.id in (select patient_id from page)
    order by ${inOrder(sort, urgent)}`
}

/** The same of several patients, as far as the scope sees them. */
export async function casesOf(scope: Scope, ids: readonly string[]): Promise<CaseloadFacts[]> {
  return scope.tx.$queryRaw<CaseloadFacts[]>`
    select ${factsOf(scope)} from patient p ${withStanding} where p.clinic_id = ${scope.clinicId}::uuid and p.withdrawn_at is null and p.id = any(${[...ids]}::uuid[])`
}

export type NamedPatient = { id: string; name: string; birthDate: CalendarDay }

/** Those of a search, by name; `prescribed`: only those to whom a programme was published. */
export async function namedOf(
  scope: ClinicianScope,
  { words, prescribed, limit }: { words: readonly string[]; prescribed: boolean; limit: number },
): Promise<NamedPatient[]> {
  const isAsked = prescribed
    ? Prisma.sql`exists (select from programme g where g.clinic_id = p.clinic_id and g.patient_id = p.id)`
    : Prisma.sql`true`
  return scope.tx.$queryRaw<NamedPatient[]>`
    select p.id, p.name, p.birth_date::text as "birthDate" from patient p
    where p.clinic_id = ${scope.clinicId}::uuid and p.withdrawn_at is null and ${matches(scope.clinicId, words, Prisma.sql`p.id`)} and ${isAsked}
    order by p.name_key, p.id
    limit ${limit}`
}

export type KeepingPatient = { id: string; name: string; version: number }

/** Whose latest programme holds an exercise of the clinic's own, and in which version, by name; not one that is over by
 * that day. */
export async function keepingOf(
  scope: ClinicianScope,
  { exerciseId, today }: { exerciseId: string; today: CalendarDay },
): Promise<KeepingPatient[]> {
  return scope.tx.$queryRaw<KeepingPatient[]>`
    select distinct on (p.name_key, p.id, version) p.id, p.name, (item->>'version')::int as version
    from patient p
    cross join lateral (select g.id, g.end_day, g.exercises from programme g
      where g.clinic_id = p.clinic_id and g.patient_id = p.id order by g.published_at desc, g.id desc limit 1) latest
    left join programme_end e on e.clinic_id = p.clinic_id and e.programme_id = latest.id
    cross join lateral jsonb_array_elements(latest.exercises) item
    where p.clinic_id = ${scope.clinicId}::uuid and p.withdrawn_at is null and item->>'exercise' = ${exerciseId}
      and coalesce(e.last_day, latest.end_day, 'infinity') >= ${today}::date
    order by p.name_key, p.id, version`
}
