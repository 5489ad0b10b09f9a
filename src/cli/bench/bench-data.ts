// The bench's clinic: 200 patients, a year of days each, made in SQL, so that it takes seconds. Durable, as a clinic's is.
import { hash } from '@node-rs/argon2'
import { Client } from 'pg'
import { benchPeople } from '@/cli/bench/bench-people'

const statements = [
  // The same throws every time; ids are time-ordered, as phones make them.
  'select setseed(0.42)',
  `insert into clinic (id, name, telephone, emergency_number, safety_contact, opening_hours, time_zone, language, created_at)
    values ($clinic, 'Bench clinic', '01632 960100', '999', 'safety@bench.example',
      (select json_object_agg(n, json_build_object('opens', '08:00', 'closes', '18:00')) from generate_series(1, 7) n),
      'Europe/London', 'en', now() - interval '400 days')`,
  `insert into staff (clinic_id, id, name, email, password_hash, clinician, admin, language, created_at)
    values ($clinic, $staff, 'Bench Clinician', $email, $hash, true, true, 'en', now() - interval '400 days')`,
  `insert into patient (clinic_id, id, name, name_key, birth_date, language, telephone, time_zone, enrolled_at, enrolled_by, joined_at)
    select $clinic, uuidv7(n * interval '1 minute' - interval '370 days'), name, lower(name),
      date '1950-01-01' + n * 61, 'en', '07700 900' || lpad(n::text, 3, '0'), 'Europe/London',
      now() - interval '370 days', $staff, now() - interval '370 days'
    from generate_series(1, 200) n,
      lateral (select (array['Adams', 'Brown', 'Clarke', 'Davies', 'Evans', 'Foster', 'Green', 'Hughes'])[1 + n % 8]
        || ' Patient' || n as name) named`,
  `insert into patient_name (clinic_id, word, patient_id)
    select clinic_id, word, id from patient, unnest(string_to_array(name_key, ' ')) word`,
  `insert into invitation (clinic_id, id, kind, code_hash, patient_id, created_at, created_by, expires_at, used_at)
    select clinic_id, uuidv7(interval '-370 days'), 'join', 'bench ' || id, id, enrolled_at, $staff, enrolled_at + interval '7 days', joined_at
    from patient`,
  `insert into programme (clinic_id, id, patient_id, start_day, rungs, weekdays, warm_up_minutes, cool_down_minutes, preset, walk, settings, published_at, published_by)
    select clinic_id, uuidv7(interval '-366 days'), id, $today::date - 365, array[5, 7, 9, 11, 13, 15, 18, 20, 23, 26, 28, 30],
      array[1, 2, 3, 4, 5, 6], 5, 5, 'nhlbi12',
      '{"kind": "brisk", "cadence": null, "surface": null, "ground": null}', '{"greenMax": 2, "amberMax": 5, "highBaseline": false}', now() - interval '366 days', $staff
    from patient`,
  `insert into screening_confirmation (clinic_id, id, patient_id, programme_id, statement, day, confirmed_at, confirmed_by)
    select clinic_id, uuidv7(interval '-366 days'), patient_id, id, 'Asked in the room, nothing of note.', start_day - 1, published_at, $staff
    from programme`,
  // A decision a week: up to the last rung, then held, with one of each in the middle taken back.
  `insert into decision (clinic_id, id, patient_id, programme_id, week_start, steps, from_day, decided_at, decided_by)
    select clinic_id, uuidv7((7 * week - 365) * interval '1 day'), patient_id, id,
      start_day + 7 * (week - 1), jsonb_build_array(jsonb_build_object('item', 'walk', 'kind', done, 'rungBefore', least(week, 12),
      'rungAfter', least(week + 1, 12), 'amountAfter', null, 'proposal', jsonb_build_object('decision', done, 'reasons', jsonb_build_array(why), 'because', null),
      'figures', jsonb_build_object('walkDays', 6, 'painEntries', 6, 'reds', 0, 'mornings', 5, 'unsettled', 0, 'peripheralising', false,
        'from', start_day + 7 * (week - 1), 'to', start_day + 7 * week - 1, 'done', 5, 'kept', 6, 'due', 6, 'missing', 0, 'flare', false))),
      start_day + 7 * week + 1, start_day + 7 * week + time '13:00', $staff
    from programme, generate_series(1, 51) week, lateral (select case when week <= 11 then 'progress' else 'hold' end as done,
      case when week <= 11 then 'ready' else 'top-rung' end as why) proposed`,
  `insert into pause (clinic_id, id, patient_id, from_day, to_day, reason, note, recorded_at)
    select clinic_id, uuidv7(interval '-200 days'), patient_id, start_day + 160, start_day + 166, 'holiday', 'A week away', now() - interval '210 days'
    from programme`,
  `create temp table lived as
    select p.clinic_id, p.patient_id, p.start_day + n as day, random() as walks, random() as wakes,
      random() as pain, random() as minutes, random() as later, uuidv7((n - 365) * interval '1 day') as walk_id
    from programme p, generate_series(0, 364) n`,
  entries(`'walk' as kind, walk_id as id, walk_id as entry_id, null::uuid as replaces, day + time '17:00' + minutes * interval '90 minutes' as recorded,
      (12 + minutes * 24)::int as minutes, (pain * 4)::int as before, (1 + pain * 4)::int as worst, null::int as morning, 'clear' as gate,
      null::text as reason, ${details()} as details from lived where walks < 0.85`),
  entries(`'walk', uuidv7((day - $today::date) * interval '1 day'), walk_id, walk_id, day + time '20:30',
      (14 + minutes * 24)::int, (pain * 4)::int, (1 + pain * 4)::int, null, 'clear', null, ${details()} from lived where walks < 0.85 and later < 0.03`),
  entries(`'zero', u, u, null, day + time '20:00', null, null, null, null, 'not-asked', 'weather', null
      from lived, lateral (select uuidv7((day - $today::date) * interval '1 day') as u, walks) made where lived.walks between 0.85 and 0.93`),
  entries(`'morning', u, u, null, day + time '07:30', null, null, null, (pain * 3)::int, null, null, null
      from lived, lateral (select uuidv7((day - $today::date) * interval '1 day') as u, wakes) made where lived.wakes < 0.8`),
]

function details(): string {
  const untold = `'region', null, 'ground', null, 'surface', null, 'conditions', null, 'effort', null, 'distanceMetres', null, 'steps', null`
  return `json_build_object(${untold}, 'note', case when later > 0.95 then 'Round the park, a little stiff at first.' end)::jsonb`
}

/** Rows of the ledger from a selection of its telling columns. */
function entries(selection: string): string {
  return `insert into entry (clinic_id, patient_id, day, kind, id, entry_id, replaces, recorded_at, minutes, before, worst, morning, gate,
      reason, details, started_at, arrived_at, time_zone, offset_minutes, late, recorded_by, recorded_by_id, digest)
    select clinic_id, patient_id, day, kind, id, entry_id, replaces::uuid, at, minutes::int, before::int, worst::int, morning::int,
      gate, reason, details::jsonb, case when kind = 'walk' then at - minutes::int * interval '1 minute' end, at + interval '2 seconds', 'Europe/London', 0, false,
      'patient', patient_id, 'bench'
    from (select clinic_id, patient_id, day, ${selection}) told (clinic_id, patient_id, day, kind, id, entry_id, replaces, recorded,
      minutes, before, worst, morning, gate, reason, details), lateral (select date_trunc('milliseconds', recorded at time zone 'Europe/London') as at) made`
}

const client = new Client({ connectionString: process.env['OWNER_DATABASE_URL'] })
await client.connect()
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format()
const passwordHash = await hash(benchPeople.password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
const values: Record<string, string> = {
  $clinic: `'${benchPeople.clinicId}'::uuid`,
  $staff: `'${benchPeople.staffId}'::uuid`,
  $email: `'${benchPeople.email}'`,
  $hash: `'${passwordHash}'`,
  $today: `'${today}'`,
}
for (const statement of statements) {
  await client.query(statement.replace(/\$(clinic|staff|email|hash|today)/g, (name) => values[name] ?? name))
}
await client.query('vacuum analyze')
await client.end()
