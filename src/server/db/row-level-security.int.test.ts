import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskOf } from '@/server/testing/callers'
import {
  changedByPatient,
  changedIn,
  insertedInto,
  removedFrom,
  seenAcross,
  seenByPatient,
  seenByStrangers,
  unguardedTables,
} from '@/server/testing/leaks'
import type { Sampled } from '@/server/testing/leaks'
import { owner, ownerRows, runtimeClient } from '@/server/testing/owner'
import { newId } from '@/server/access/new-id'
import { clinicTables } from '@/server/testing/stored'
import { makeWorld } from '@/server/testing/sweep-world'
import type { World } from '@/server/testing/sweep-world'

let ours: World
let theirs: World
let runtime: Client
let foreign: { ofClinic: Sampled[]; ofPatient: Sampled[] }
const strangers = { clinic: '', patient: '' }

/** What no procedure makes yet. */
async function complete(world: World): Promise<World> {
  const { clinic, target, second } = world
  for (const { id, decisionId } of [target, second]) {
    await (await deskOf(clinic.ben)).programme.undo({ patientId: id, decisionId })
    const days = [clinic.id, newId(), id, '2026-03-01']
    const at = `'2026-03-01T08:00:00Z'`
    await ownerRows(
      `insert into pause (clinic_id, id, patient_id, from_day, reason, recorded_at) values ($1, $2, $3, $4, 'rest', ${at})`,
      days,
    )
    const { programmeId } = id === target.id ? target : second
    const staff = clinic.ben.id
    for (const [sql, ...values] of [
      [`insert into pause_end values ($1, $2, $3, $4, ${at}, $5)`, days[1], id, days[3], staff],
      [
        `insert into programme_end values ($1, $2, $3, '2026-03-01', 'Done', ${at}, $4)`,
        programmeId,
        id,
        staff,
      ],
      [`insert into enrolment_withdrawal values ($1, $2, ${at}, $3)`, id, staff],
      [`insert into programme_draft values ($1, $2, $3, '{}', null, ${at})`, id, staff],
      [`insert into template values ($1, $2, 'Gentle', '{}', ${at}, $3, null)`, newId(), staff],
      [`insert into clinic_exercise values ($1, $2, 1, '{}', false, ${at}, $3)`, newId(), staff],
    ] as const)
      await ownerRows(sql, [clinic.id, ...values])
  }
  return world
}

beforeAll(async () => {
  ours = await complete(await makeWorld('Ours'))
  theirs = await complete(await makeWorld('Theirs'))
  foreign = {
    ofClinic: await rowsOf('clinic', theirs.clinic.id),
    ofPatient: await rowsOf('patient', ours.second.id),
  }
  runtime = await runtimeClient()
  await runtime.query('begin')
}, 60_000)
afterAll(() => runtime.end())

/** One row of each table that belongs to that clinic, or to that patient. */
async function rowsOf(where: 'clinic' | 'patient', id: string): Promise<Sampled[]> {
  const sampled: Sampled[] = []
  for (const one of await clinicTables()) {
    const column = where === 'clinic' ? one.clinicColumn : one.table === 'patient' ? 'id' : 'patient_id'
    if (where === 'patient' && !one.ofPatient && one.table !== 'patient') continue
    const [found] = await ownerRows<{ row: unknown }>(
      `select to_jsonb(t) as row from "${one.table}" t where ${column} = $1 limit 1`,
      [id],
    )
    if (found !== undefined) sampled.push({ ...one, row: found.row })
  }
  return sampled
}

/** Every look at once: what is found, by what was tried. */
async function holes(client: Client): Promise<Record<string, string[]>> {
  const us = { clinic: ours.clinic.id, patient: '' }
  const me = { clinic: ours.clinic.id, patient: ours.target.id }
  const found = {
    unguarded: await unguardedTables(client),
    seenByNobody: await seenByStrangers(client, strangers),
    seenElsewhere: await seenByStrangers(client, { clinic: newId(), patient: '' }),
    seenAcross: await seenAcross(client, ours.clinic.id),
    seenByPatient: await seenByPatient(client, me),
    insertedByClinic: await insertedInto(client, us, foreign.ofClinic),
    insertedByPatient: await insertedInto(client, me, foreign.ofPatient),
    changedByPatient: await changedByPatient(client, me),
    changed: await changedIn(client, ours.clinic.id, theirs.clinic.id),
  }
  return Object.fromEntries(Object.entries(found).filter(([, tables]) => tables.length > 0))
}

test('both clinics have rows in every table: the looks below have something to find', async () => {
  const tables = (await clinicTables()).map(({ table }) => table)
  expect(tables).toHaveLength(46)
  expect(foreign.ofPatient).toHaveLength(39)
  for (const { clinic } of [ours, theirs])
    expect((await rowsOf('clinic', clinic.id)).map(({ table }) => table)).toEqual(tables)
})

test('the runtime role finds no hole', async () => {
  expect(await holes(runtime)).toEqual({})
  expect(await removedFrom(runtime, ours.clinic.id)).toEqual(['programme_draft'])
})

/** Notes are the clinic's. What was agreed in an appointment is not among them: it is read aloud, printed for the patient,
 * and kept by their own phone. */
const NOT_OF_PATIENTS = [
  'care_owner',
  'clinic_exercise',
  'cover',
  'cover_end',
  'enrolment_withdrawal',
  'note_version',
  'patient_details',
  'programme_draft',
  'staff',
  'template',
]

test('a patient is not blind: of every table but those of staff there is something to see', async () => {
  const me = { clinic: ours.clinic.id, patient: ours.target.id }
  const all = (await clinicTables()).map(({ table }) => table)
  expect(await seenByStrangers(runtime, me)).toEqual(all.filter((table) => !NOT_OF_PATIENTS.includes(table)))
})

describe('shown to bite', () => {
  /** The owner without the owner's policy is bound like anyone; all of it is rolled back. */
  async function broken(sql: string): Promise<Record<string, string[]>> {
    const client = await owner()
    await client.query('begin')
    try {
      for (const { table } of await clinicTables()) {
        await client.query(`alter policy owner_all on "${table}" using (false) with check (false)`)
      }
      await client.query(sql)
      return await holes(client)
    } finally {
      await client.query('rollback')
    }
  }
  const others = `clinic_id = app_clinic()`

  test('whole, the same looks find nothing', async () => {
    expect(await broken('select')).toEqual({})
  })

  test('a table whose policies are switched off', async () => {
    expect(await broken('alter table entry disable row level security')).toEqual({
      unguarded: ['entry'],
      seenByNobody: ['entry'],
      seenElsewhere: ['entry'],
      seenAcross: ['entry'],
      seenByPatient: ['entry'],
      insertedByClinic: ['entry'],
      insertedByPatient: ['entry'],
      changed: ['entry'],
    })
  })

  test.each([
    ['no longer forced', 'alter table programme no force row level security', 'unguarded', 'programme'],
    ['a policy more', 'create policy also on patient using (true)', 'seenAcross', 'patient'],
    [
      'a policy for reading only',
      `alter policy clinic_rows on decision with check (true)`,
      'insertedByClinic',
      'decision',
    ],
    [
      'a policy that lets everybody change',
      `create policy also on staff for update using (true); create policy too on staff for select using (true)`,
      'changed',
      'staff',
    ],
    [
      'a policy that forgets the patient',
      `alter policy clinic_rows on stop_lift using (${others})`,
      'seenByPatient',
      'stop_lift',
    ],
    [
      'a policy that lets patients write for others',
      `alter policy clinic_rows on safety_stop with check (${others})`,
      'insertedByPatient',
      'safety_stop',
    ],
    [
      'a new table that nobody guards',
      'create table letter (clinic_id uuid, text text)',
      'unguarded',
      'letter',
    ],
    ['a view around the policies', 'create view everyone as select * from patient', 'unguarded', 'everyone'],
  ])('%s', async (_, sql, look, table) => {
    expect((await broken(sql))[look] ?? []).toContain(table)
  })
})
