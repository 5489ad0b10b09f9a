import type { QueryResultRow } from 'pg'
import { isoOf } from '@/cli/bench/bare-instant'
import type { CalendarDay } from '@/domain/calendar-day'
import type { DecisionFacts, DecisionStep } from '@/domain/programme'

/** The decisions of several patients, as arrays, with what they did alone: what was proposed and counted then is three times
 * as long. The inner statement narrows what is sorted, so that it stays in memory. */
export const DECISIONS = `select patient_id as id, json_agg(json_build_array(id, programme_id, week_start, steps, from_day, under_approval, decided_at,
      day, withdrawn_at) order by decided_at, id) as decisions
    from (select d.patient_id, d.id, d.programme_id, d.week_start, case when d.week_start is null or w.day is not null then d.steps else d.decided end
        as steps, d.from_day, d.under_approval, d.decided_at, w.day, w.withdrawn_at
      from decision d left join decision_withdrawal w on w.clinic_id = $1 and w.decision_id = d.id
      where d.clinic_id = $1 and d.patient_id = any($2) offset 0) narrow
    group by patient_id`

/** Decided weeks of which something arrived after the decision, whole. No noon is before 22 hours UTC of the eve, so that of
 * a week's own days all such entries lie in the index of those that came late: it is read first, and is short. The days
 * after the weeks are made beforehand: under row-level security a sum would not be looked up in an index. */
export const TOUCHED = `with late as materialized (select e.patient_id, e.day, e.arrived_at from entry e
      where e.clinic_id = $1 and e.arrived_at at time zone 'UTC' >= e.day + interval '22 hours'),
    week as materialized (select d.id, d.patient_id, d.decided_at - interval '1 minute' as decided_at, d.week_start - 7 as first, d.week_start + 6 as last, d.week_start + 7 as after
      from decision d where d.clinic_id = $1 and d.patient_id = any($2) and d.week_start is not null),
    touched as materialized (
      select w.id from late e join week w on w.patient_id = e.patient_id and e.day between w.first and w.last where e.arrived_at > w.decided_at
      union select w.id from week w join entry e on e.clinic_id = $1 and e.patient_id = w.patient_id and e.day = w.after
        where e.kind in ('morning', 'withdrawal') and e.arrived_at > w.decided_at
      union select w.id from week w join flare f on f.clinic_id = $1 and f.patient_id = w.patient_id and f.day <= w.last
        left join flare_end n on n.clinic_id = $1 and n.flare_id = f.id where greatest(f.arrived_at, n.arrived_at) > w.decided_at
      union select w.id from week w join safety_stop s on s.clinic_id = $1 and s.patient_id = w.patient_id and s.day <= w.last
        where s.arrived_at > w.decided_at
      union select w.id from week w join fall f on f.clinic_id = $1 and f.patient_id = w.patient_id and f.day <= w.last where f.arrived_at > w.decided_at
      union select w.id from week w join pause_request q on q.clinic_id = $1 and q.patient_id = w.patient_id and q.from_day <= w.last
        left join pause_request_end n on n.clinic_id = $1 and n.request_id = q.id
        left join pause_answer a on a.clinic_id = $1 and a.patient_id = q.patient_id and a.request_id = q.id
        where greatest(q.arrived_at, n.arrived_at, a.answered_at) > w.decided_at)
  select d.patient_id as "patientId", d.id, d.week_start::text as "weekStart", d.steps from decision d
  where d.clinic_id = $1 and d.id in (select id from touched)`

type DecisionTuple = [
  id: string,
  programmeId: string,
  weekStart: CalendarDay | null,
  steps: DecisionStep[],
  fromDay: CalendarDay,
  underApproval: boolean,
  decidedAt: string,
  withdrawnOn: CalendarDay | null,
  withdrawnAt: string | null,
]
export type DecidedRow = QueryResultRow & { id: string; decisions: DecisionTuple[] }
export type TouchedRow = { patientId: string; id: string; weekStart: CalendarDay; steps: DecisionStep[] }

export function decisionOf(tuple: DecisionTuple): DecisionFacts {
  const [id, programmeId, weekStart, steps, fromDay, underApproval, decidedAt, day, at] = tuple
  return {
    id,
    programmeId,
    weekStart,
    steps,
    fromDay,
    reason: null,
    underApproval,
    decidedAt: isoOf(decidedAt),
    decidedBy: '',
    withdrawn: day === null || at === null ? null : { at: isoOf(at), by: '', day },
  }
}
