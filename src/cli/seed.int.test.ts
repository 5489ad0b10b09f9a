import { Client } from 'pg'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { demoClinics } from '@/cli/demo/demo-clinics'
import { demoTables } from '@/cli/demo/demo-table'
import { DEMO_TIME_ZONE } from '@/cli/demo-sign-ins.mjs'
import { seedDemonstration } from '@/cli/seed-demonstration'
import { addDays, calendarDay, instantAt } from '@/domain/calendar-day'
import { demoPeople } from '@/domain/demo-people'
import { decideAsShown } from '@/server/testing/shown-weeks'
import { setClock } from '@/server/testing/test-clock'

const { ownerUrl, prefix, template } = inject('pacewell')
const day = calendarDay('2026-11-18')

async function withOwner<T>(database: string | null, work: (client: Client) => Promise<T>): Promise<T> {
  const url = new URL(ownerUrl)
  if (database !== null) url.pathname = `/${database}`
  const client = new Client({ connectionString: url.href })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Every row of the demonstration as text, but for the passwords' hashes. */
async function contents(client: Client): Promise<string[]> {
  const rows: string[] = []
  for (const table of demoTables) {
    const found = await client.query<{ row: string }>(
      `select '${table} ' || (to_jsonb(t) - 'password_hash')::text as row from ${table} t order by 1`,
    )
    rows.push(...found.rows.map(({ row }) => row))
  }
  return rows
}

// Dropped with all that bears the run's prefix.
const names = ['one', 'two', 'three'].map((part) => `${prefix}seed_${part}`)
const [one = '', two = '', three = ''] = names
/** This file's own, in which the program itself works. */
const own = new URL(process.env['TEST_OWN_DATABASE_URL'] ?? '').pathname.slice(1)
const copyOf = (name: string, template: string) =>
  withOwner(null, (client) => client.query(`create database ${name} template ${template}`))

describe('seeding', () => {
  beforeAll(async () => {
    await copyOf(one, template)
    await copyOf(three, template)
  }, 60_000)

  it('makes the same rows twice', async () => {
    const first = await withOwner(one, async (client) => {
      expect(await seedDemonstration(client, day)).toMatch(/^six months up to today/)
      return contents(client)
    })
    await copyOf(two, one)
    const second = await withOwner(own, async (client) => {
      await seedDemonstration(client, day)
      return contents(client)
    })
    expect(first.length).toBeGreaterThan(3000)
    expect(second).toEqual(first)
  })

  it('a second start on the same day changes nothing', async () => {
    await withOwner(one, async (client) => {
      const before = await contents(client)
      expect(await seedDemonstration(client, day)).toBe('up to date')
      expect(await contents(client)).toEqual(before)
    })
  })

  it('shows each patient’s week in the caseload as on their page, and stores it as shown', async () => {
    setClock(instantAt(day, 13 * 60, DEMO_TIME_ZONE))
    const weeks = await Promise.all(
      demoClinics.map(({ id: clinicId, staff }) =>
        decideAsShown({ clinicId, id: staff.find(({ clinician }) => clinician)?.id ?? '' }),
      ),
    )
    const patients = weeks.flat()
    expect(patients).toHaveLength(demoClinics.flatMap((clinic) => clinic.patients).length)
    for (const { isStopped, row, page, stored } of patients) {
      expect(row).toEqual(isStopped ? null : page)
      expect(stored).toEqual(page?.steps ?? null)
    }
    const shown = patients.flatMap(({ page }) => page ?? [])
    expect(shown.length).toBeGreaterThanOrEqual(9)
    expect(patients.filter(({ row }) => row !== null).length).toBeGreaterThanOrEqual(8)
    expect(new Set(shown.map(({ steps }) => steps[0]?.kind))).toEqual(
      new Set(['hold', 'progress', 'step-back', 'suspend']),
    )
    expect(shown.some(({ instead }) => instead !== null)).toBe(true)
  })

  it('carried on day by day or at once, it holds the same', async () => {
    const byDay = await withOwner(one, async (client) => {
      for (const later of [1, 2, 4]) await seedDemonstration(client, addDays(day, later))
      return contents(client)
    })
    const atOnce = await withOwner(two, async (client) => {
      const before = await contents(client)
      await seedDemonstration(client, addDays(day, 4))
      const after = await contents(client)
      expect(after).toEqual(expect.arrayContaining(before))
      expect(after.length).toBeGreaterThan(before.length + 60)
      return after
    })
    expect(byDay).toEqual(atOnce)
  })

  it('leaves alone what people entered', async () => {
    await withOwner(two, async (client) => {
      const today = addDays(day, 4)
      const at = `${today}T15:00:00.000Z`
      const { ruth, anna } = demoPeople
      const walk = await client.query<{ id: string }>(
        `insert into entry (clinic_id, id, entry_id, patient_id, kind, day, recorded_at, arrived_at, time_zone, offset_minutes,
            late, minutes, gate, recorded_by, recorded_by_id, digest)
          select clinic_id, gen_random_uuid(), gen_random_uuid(), id, 'walk', $2, $3, $3, time_zone, 0, false, 14, 'clear',
            'patient', id, 'by hand' from patient where id = $1 returning id`,
        [ruth, today, at],
      )
      const grace = await client.query<{ id: string }>(
        `insert into decision (clinic_id, id, patient_id, programme_id, steps, from_day, reason,
            decided_at, decided_by)
          select g.clinic_id, gen_random_uuid(), g.patient_id, g.id, '[{"item": "walk", "kind": "hold", "rungBefore": 8,
            "rungAfter": 8, "amountAfter": null, "proposal": null, "figures": null}]', $1, 'By hand', $2, $3
            from programme g join patient p on p.id = g.patient_id where p.name = 'Grace Whitfield' returning patient_id as id`,
        [addDays(today, 1), at, anna],
      )
      const graceId = grace.rows[0]?.id
      const countOf = async (sql: string, values: unknown[]) => {
        const found = await client.query<{ n: number }>(`select count(*)::int as n from ${sql}`, values)
        return found.rows[0]?.n
      }
      const ofGrace = await countOf('entry where patient_id = $1', [graceId])
      const decidedForRuth = await countOf('decision where patient_id = $1', [ruth])
      await seedDemonstration(client, addDays(today, 12))
      expect(await countOf('entry where patient_id = $1', [graceId])).toBe(ofGrace)
      expect(await countOf('decision where patient_id = $1', [ruth])).toBe(decidedForRuth)
      const onTheDay = await client.query('select id from entry where patient_id = $1 and day = $2', [
        ruth,
        today,
      ])
      expect(onTheDay.rows).toEqual(walk.rows)
      expect(await countOf('entry where patient_id = $1 and day > $2', [ruth, today])).toBeGreaterThan(5)
    })
  })

  it('is not mixed with a clinic that somebody made', async () => {
    await withOwner(three, async (client) => {
      await client.query(
        `insert into clinic (id, name, time_zone, language, created_at)
          values (gen_random_uuid(), 'A real one', 'Europe/Madrid', 'es', now())`,
      )
      await expect(seedDemonstration(client, day)).rejects.toThrow(/did not make/)
      expect(await contents(client)).toHaveLength(1)
    })
  })
})
