import type { CalendarDay, Instant } from '@/domain/calendar-day'
import type { Decided } from '@/domain/caseload-case'
import type { DecisionFacts, DecisionStep } from '@/domain/programme'
import type { Scope } from '@/server/access/scope'

/** As the statement lists a decision, by place. */
type DecisionTuple = [
  id: string,
  programmeId: string,
  weekStart: CalendarDay | null,
  steps: DecisionStep[],
  fromDay: CalendarDay,
  underApproval: boolean,
  decidedAt: Instant,
  withdrawnOn: CalendarDay | null,
  withdrawnAt: Instant | null,
]

function decisionOf(tuple: DecisionTuple): DecisionFacts {
  const [id, programmeId, weekStart, steps, fromDay, underApproval, decidedAt, day, at] = tuple
  return {
    id,
    programmeId,
    weekStart,
    steps,
    fromDay,
    reason: null,
    underApproval,
    decidedAt,
    decidedBy: '',
    withdrawn: day === null || at === null ? null : { at, by: '', day },
  }
}

/**
 * The decisions of several patients; one statement. Names of staff and reasons are left out.
 * Of a week's days an entry may arrive after the decision, of the day after it a morning or a withdrawal. A week is decided
 * from its patient's noon of that day on: nowhere on earth before 22 hours UTC of its last day. So entries that came later
 * than that after their own day are all that need to be asked, and an index holds them. What had arrived as a decision was
 * made may have been kept only afterwards, by a transaction that began before it: a minute is longer than any lasts.
 */
export async function decidedOf(scope: Scope, patientIds: readonly string[]): Promise<Map<string, Decided>> {
  const { clinicId } = scope
  const ids = [...patientIds]
  const rows = await scope.tx.$queryRaw<
    { patientId: string; decisions: DecisionTuple[]; touched: CalendarDay[] }[]
  >`
    with week as materialized (
      select d.id, d.patient_id, d.decided_at - interval '1 minute' as since, d.week_start - 7 as first, d.week_start + 6 as last, d.week_start + 7 as after
      from decision d where d.clinic_id = ${clinicId}::uuid and d.patient_id = any(${ids}::uuid[]) and d.week_start is not null
    ), touched as materialized (
      select w.id from week w join entry e on e.clinic_id = ${clinicId}::uuid and e.patient_id = w.patient_id
        and e.arrived_at at time zone 'UTC' >= e.day + interval '22 hours'
        where e.day between w.first and w.last and e.arrived_at > w.since
      union all select w.id from week w join entry e on e.clinic_id = ${clinicId}::uuid and e.patient_id = w.patient_id and e.day = w.after
        where e.kind in ('morning', 'withdrawal') and e.arrived_at > w.since
      union all select w.id from week w join flare f on f.clinic_id = ${clinicId}::uuid and f.patient_id = w.patient_id and f.day <= w.last
        left join flare_end n on n.clinic_id = f.clinic_id and n.flare_id = f.id
        where greatest(f.arrived_at, n.arrived_at) > w.since
      union all select w.id from week w join safety_stop s on s.clinic_id = ${clinicId}::uuid and s.patient_id = w.patient_id
        where s.day <= w.last and s.arrived_at > w.since
      union all select w.id from week w join fall f on f.clinic_id = ${clinicId}::uuid and f.patient_id = w.patient_id
        where f.day <= w.last and f.arrived_at > w.since
      union all select w.id from week w join pause_request q on q.clinic_id = ${clinicId}::uuid and q.patient_id = w.patient_id
        left join pause_request_end n on n.clinic_id = q.clinic_id and n.request_id = q.id
        left join pause_answer a on a.clinic_id = q.clinic_id and a.patient_id = q.patient_id and a.request_id = q.id
        where q.from_day <= w.last and greatest(q.arrived_at, n.arrived_at, a.answered_at) > w.since
    )
    select d.patient_id as "patientId",
      json_agg(json_build_array(d.id, d.programme_id, d.week_start,
        case when d.touched or d.week_start is null or w.day is not null then d.steps else d.decided end,
        d.from_day, d.under_approval, iso(d.decided_at), w.day, iso(w.withdrawn_at)) order by d.decided_at, d.id) as decisions,
      coalesce(json_agg(distinct d.week_start) filter (where d.touched), '[]') as touched
    from (select *, id in (select id from touched) as touched from decision) d
    left join decision_withdrawal w on w.clinic_id = d.clinic_id and w.decision_id = d.id
    where d.clinic_id = ${clinicId}::uuid and d.patient_id = any(${ids}::uuid[])
    group by d.patient_id`
  return new Map(
    rows.map(({ patientId, decisions, touched }) => [
      patientId,
      { decisions: decisions.map(decisionOf), touched },
    ]),
  )
}
