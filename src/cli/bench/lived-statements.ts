const UNTOLD = `'region', null, 'ground', null, 'surface', null, 'conditions', null, 'effort', null, 'distanceMetres', null, 'steps', null`
const DETAILS = `json_build_object(${UNTOLD}, 'note', case when later > 0.95 then 'Round the park, a little stiff at first.' end)::jsonb`

/** Rows of the ledger from a selection of its telling columns. */
const entries = (
  selection: string,
) => `insert into entry (clinic_id, patient_id, day, kind, id, entry_id, replaces, recorded_at, minutes, before, worst, morning, gate,
      reason, details, started_at, arrived_at, time_zone, offset_minutes, late, recorded_by, recorded_by_id, digest)
    select clinic_id, patient_id, day, kind, id, entry_id, replaces::uuid, at, minutes::int, before::int, worst::int, morning::int,
      gate, reason, details::jsonb, case when kind = 'walk' then at - minutes::int * interval '1 minute' end, at + interval '2 seconds', 'Europe/London', 0, false,
      'patient', patient_id, 'bench'
    from (select clinic_id, patient_id, day, ${selection}) told (clinic_id, patient_id, day, kind, id, entry_id, replaces, recorded,
      minutes, before, worst, morning, gate, reason, details), lateral (select date_trunc('milliseconds', recorded at time zone 'Europe/London') as at) made`

const MADE = "lateral (select uuidv7((day - $today::date) * interval '1 day') as u) made"

/** What everybody of the temporary table `walker` has recorded until yesterday: walks, some of them corrected, days without,
 * and mornings. The same throws every time. */
export const livedStatements = [
  'select setseed(0.42)',
  `create temp table lived as
    select clinic_id, patient_id, start_day + day as day, random() as walks, random() as wakes,
      random() as pain, random() as minutes, random() as later, uuidv7((day - days) * interval '1 day') as walk_id
    from walker, generate_series(0, days - 1) day`,
  entries(`'walk' as kind, walk_id as id, walk_id as entry_id, null::uuid as replaces, day + time '17:00' + minutes * interval '90 minutes' as recorded,
      (12 + minutes * 24)::int as minutes, (pain * 4)::int as before, (1 + pain * 4)::int as worst, null::int as morning, 'clear' as gate,
      null::text as reason, ${DETAILS} as details from lived where walks < 0.85`),
  entries(`'walk', u, walk_id, walk_id, day + time '20:30',
      (14 + minutes * 24)::int, (pain * 4)::int, (1 + pain * 4)::int, null, 'clear', null, ${DETAILS} from lived, ${MADE}
      where walks < 0.85 and later < 0.03`),
  entries(`'zero', u, u, null, day + time '20:00', null, null, null, null, 'not-asked', 'weather', null
      from lived, ${MADE} where walks between 0.85 and 0.93`),
  entries(`'morning', u, u, null, day + time '07:30', null, null, null, (pain * 3)::int, null, null, null
      from lived, ${MADE} where wakes < 0.8`),
] as const
