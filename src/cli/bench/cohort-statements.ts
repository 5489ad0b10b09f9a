/** Clinics, people, prescriptions and decisions of what the temporary table `cohort` asks for. `$hash` is a password's and
 * `$today` a day. Ids are time-ordered, as phones make them. */
export const cohortStatements = [
  `insert into clinic (id, name, telephone, emergency_number, safety_contact, opening_hours, time_zone, language, created_at)
    select clinic_id, 'Bench clinic', '01632 960100', '999', 'safety@bench.example',
      (select json_object_agg(n, json_build_object('opens', '08:00', 'closes', '18:00')) from generate_series(1, 7) n),
      'Europe/London', 'en', now() - (days + 35) * interval '1 day' from cohort`,
  `insert into staff (clinic_id, id, name, email, password_hash, clinician, admin, language, created_at)
    select clinic_id, staff_id, 'Bench Clinician', email, $hash, true, true, 'en', now() - (days + 35) * interval '1 day' from cohort`,
  `create temp table member as
    select c.*, n, uuidv7(n * interval '1 minute' - (days + 5) * interval '1 day') as patient_id, now() - (days + 5) * interval '1 day' as enrolled_at,
      case when is_mixed and n % (patients / 5) = 0 then 'Quill'
        else (array['Adams', 'Brown', 'Clarke', 'Davies', 'Evans', 'Foster', 'Green', 'Hughes'])[1 + n % 8] end || ' Patient' || n as name
    from cohort c, generate_series(1, patients) n`,
  `insert into patient (clinic_id, id, name, name_key, birth_date, language, telephone, time_zone, enrolled_at, enrolled_by, joined_at)
    select clinic_id, patient_id, name, lower(name), date '1950-01-01' + n % 300 * 61, 'en',
      '07700 900' || lpad((n % 1000)::text, 3, '0'), 'Europe/London', enrolled_at, staff_id, enrolled_at
    from member`,
  `insert into patient_name (clinic_id, word, patient_id)
    select clinic_id, word, patient_id from member, unnest(string_to_array(lower(name), ' ')) word`,
  `insert into invitation (clinic_id, id, kind, code_hash, patient_id, created_at, created_by, expires_at, used_at)
    select clinic_id, uuidv7(enrolled_at - now()), 'join', 'bench ' || patient_id, patient_id, enrolled_at, staff_id,
      enrolled_at + interval '7 days', enrolled_at
    from member`,
  `create temp table walker as
    select *, uuidv7((-days - 1) * interval '1 day') as programme_id, $today::date - days as start_day from member`,
  `insert into programme (clinic_id, id, patient_id, start_day, rungs, weekdays, warm_up_minutes, cool_down_minutes, preset, walk, settings, published_at, published_by)
    select clinic_id, programme_id, patient_id, start_day, array[5, 7, 9, 11, 13, 15, 18, 20, 23, 26, 28, 30],
      array[1, 2, 3, 4, 5, 6], 5, 5, 'nhlbi12',
      '{"kind": "brisk", "cadence": null, "surface": null, "ground": null}', '{"greenMax": 2, "amberMax": 5, "highBaseline": false}',
      now() - (days + 1) * interval '1 day', staff_id
    from walker`,
  `insert into screening_confirmation (clinic_id, id, patient_id, programme_id, statement, day, confirmed_at, confirmed_by)
    select clinic_id, uuidv7((-days - 1) * interval '1 day'), patient_id, programme_id, 'Asked in the room, nothing of note.', start_day - 1,
      now() - (days + 1) * interval '1 day', staff_id
    from walker`,
  // A decision a week: up to the last rung, then held.
  `insert into decision (clinic_id, id, patient_id, programme_id, week_start, steps, from_day, decided_at, decided_by)
    select clinic_id, uuidv7((7 * week - days) * interval '1 day'), patient_id, programme_id,
      start_day + 7 * (week - 1), jsonb_build_array(jsonb_build_object('item', 'walk', 'kind', done, 'rungBefore', least(week, 12),
      'rungAfter', least(week + 1, 12), 'amountAfter', null, 'proposal', jsonb_build_object('decision', done, 'reasons', jsonb_build_array(why), 'because', null),
      'figures', jsonb_build_object('walkDays', 6, 'painEntries', 6, 'reds', 0, 'mornings', 5, 'unsettled', 0, 'peripheralising', false,
        'from', start_day + 7 * (week - 1), 'to', start_day + 7 * week - 1, 'done', 5, 'kept', 6, 'due', 6, 'missing', 0, 'flare', false))),
      start_day + 7 * week + 1, start_day + 7 * week + time '13:00', staff_id
    from walker, generate_series(1, days / 7 - case when is_mixed and n % 4 > 0 then 0 else 1 end) week,
      lateral (select case when week <= 11 then 'progress' else 'hold' end as done,
        case when week <= 11 then 'ready' else 'top-rung' end as why) proposed`,
  `insert into pause (clinic_id, id, patient_id, from_day, to_day, reason, note, recorded_at)
    select clinic_id, uuidv7((160 - days) * interval '1 day'), patient_id, start_day + 160, start_day + 166, 'holiday', 'A week away',
      start_day + 155 + time '12:00'
    from walker where days >= 365`,
  `insert into safety_stop (clinic_id, id, patient_id, day, source, recorded_at, arrived_at, time_zone, offset_minutes, digest, recorded_by, recorded_by_id)
    select clinic_id, uuidv7((10 - days) * interval '1 day'), patient_id, start_day + 10, 'walk', start_day + 10 + time '12:00',
      start_day + 10 + time '12:00', 'Europe/London', 0, 'bench', 'patient', patient_id
    from walker where is_mixed and n % 25 = 1`,
  `insert into stop_lift (clinic_id, stop_id, patient_id, day, reason, lifted_at, lifted_by)
    select clinic_id, s.id, patient_id, s.day, 'Seen, nothing new.', s.arrived_at + interval '3 hours', staff_id
    from safety_stop s join walker using (clinic_id, patient_id)`,
] as const
