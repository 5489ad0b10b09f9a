import type { Client } from 'pg'
import { dice } from '@/cli/demo/dice'
import { addDays, calendarDay, epochMs, instantAt } from '@/domain/calendar-day'
import { prescribedExercise } from '@/domain/prescribed-exercise'
import { uuidV7 } from '@/domain/uuid-v7'

/** A patient of one run, and the sessions that they may have one after the other. */
export type Person = { id: string; programmeId: string; itemId: string; sessions: readonly string[] }

export const zone = 'Europe/London'
/** When a run begins: some minute of the ten days around the one on which the clocks go forward. */
const firstDay = calendarDay('2026-03-22')
const LAST_DAY = 9
const startDay = calendarDay('2026-02-02')
const CLINIC = '0197f000-0000-7000-8000-0000000000f1'
const STAFF = '0197f000-0000-7000-8000-0000000000f2'
const SESSIONS = 12

export function startOf(seed: number): number {
  const { whole } = dice(`start ${seed}`)
  return epochMs(instantAt(addDays(firstDay, whole(0, LAST_DAY)), whole(0, 24 * 60 - 1), zone))
}

/** The same seed, the same people. */
export function personOf(seed: number, who: 'first' | 'other'): Person {
  const { whole } = dice(`person ${seed} ${who}`)
  const id = () => {
    const bytes = Uint8Array.from({ length: 10 }, () => whole(0, 255))
    return uuidV7(epochMs(instantAt(startDay, 600, zone)), bytes)
  }
  return { id: id(), programmeId: id(), itemId: id(), sessions: Array.from({ length: SESSIONS }, id) }
}

const clinicRows = [
  `insert into clinic (id, name, telephone, emergency_number, safety_contact, opening_hours, time_zone, language, created_at)
   values ('${CLINIC}', 'Faults clinic', '01632 960100', '999', 'safety@faults.example',
     (select json_object_agg(n, json_build_object('opens', '08:00', 'closes', '18:00')) from generate_series(1, 7) n),
     '${zone}', 'en', '2026-01-05T08:00Z') on conflict do nothing`,
  `insert into staff (clinic_id, id, name, email, password_hash, clinician, admin, language, created_at)
   values ('${CLINIC}', '${STAFF}', 'Faults Clinician', 'clinician@faults.example', 'nobody signs in', true, true, 'en', '2026-01-05T08:00Z')
   on conflict do nothing`,
]

/** Each row of the list as \`p\`: id, programme, exercises, sessions. */
const told = `(select value->>0 as id, value->>1 as programme, value->2 as exercises, value->3 as sessions
  from jsonb_array_elements($1::jsonb)) p`

const personRows = [
  `insert into patient (clinic_id, id, name, name_key, birth_date, language, telephone, time_zone, enrolled_at, enrolled_by, joined_at)
   select '${CLINIC}', id::uuid, 'Patient', 'patient', '1955-04-04', 'en', '07700 900000', '${zone}', '2026-02-01T08:00Z', '${STAFF}', '2026-02-01T09:00Z'
   from ${told}`,
  `insert into programme (clinic_id, id, patient_id, start_day, rungs, weekdays, warm_up_minutes, cool_down_minutes, preset, walk, exercises, settings, flare_plan, published_at, published_by)
   select '${CLINIC}', programme::uuid, id::uuid, '${startDay}', array[10, 12, 15, 20], array[1, 2, 3, 4, 5, 6, 7], 0, 0, 'hand',
     '{"kind": "brisk", "cadence": null, "surface": null, "ground": null}', exercises,
     '{"greenMax": 2, "amberMax": 5, "highBaseline": false}', true, '2026-02-01T10:00Z', '${STAFF}'
   from ${told}`,
  `insert into screening_confirmation (clinic_id, id, patient_id, programme_id, statement, day, confirmed_at, confirmed_by)
   select '${CLINIC}', id::uuid, id::uuid, programme::uuid, 'Asked in the room, nothing of note.', '${startDay}', '2026-02-01T10:00Z', '${STAFF}'
   from ${told}`,
  `insert into session (clinic_id, id, patient_id, device, created_at, last_seen_at)
   select '${CLINIC}', s.value::uuid, id::uuid, 'faults', '2026-03-20T10:00Z', '2026-03-20T10:00Z'
   from ${told}, jsonb_array_elements_text(p.sessions) s`,
]

/** Puts the people of these seeds into the clinic, as owner: joined, screened, walking for weeks. */
export async function enrolPeople(owner: Client, seeds: readonly number[]): Promise<void> {
  for (const statement of clinicRows) await owner.query(statement)
  const people = seeds.flatMap((seed) => [personOf(seed, 'first'), personOf(seed, 'other')])
  const rows = people.map(({ id, programmeId, itemId, sessions }) => {
    const exercise = { ...prescribedExercise('side-steps'), itemId, weekdays: [1, 2, 3, 4, 5, 6, 7] }
    return [id, programmeId, [exercise], sessions]
  })
  for (const statement of personRows) await owner.query(statement, [JSON.stringify(rows)])
}

export async function endSession(owner: Client, session: string): Promise<void> {
  const sql = `update session set ended_at = created_at, end_reason = 'signed-out' where id = $1`
  await owner.query(sql, [session])
}

/** Whether that session is over, as the clinic knows it: a sign-out ends it even where its answer is lost on the way. */
export async function isOver(owner: Client, session: string): Promise<boolean> {
  const { rows } = await owner.query('select from session where id = $1 and ended_at is not null', [session])
  return rows.length > 0
}
