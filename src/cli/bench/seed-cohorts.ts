import { hash } from '@node-rs/argon2'
import { Client } from 'pg'
import { benchPeople } from '@/cli/bench/bench-people'
import type { Cohort } from '@/cli/bench/cohort'
import { cohortStatements } from '@/cli/bench/cohort-statements'
import { livedStatements } from '@/cli/bench/lived-statements'

const COHORT = `create temp table cohort as select * from jsonb_to_recordset('$cohorts')
  c (clinic_id uuid, staff_id uuid, email text, patients int, days int, is_mixed boolean)`

const rowOf = ({ clinicId, staffId, email, patients, days, isMixed }: Cohort) => {
  return { clinic_id: clinicId, staff_id: staffId, email, patients, days, is_mixed: isMixed }
}

/** Makes the clinics of a measurement in SQL, as the owner, so that a year of 200 people takes seconds. Durable, as a
 * clinic's is. */
export async function seedCohorts(
  connectionString: string | undefined,
  cohorts: readonly Cohort[],
): Promise<void> {
  const client = new Client({ connectionString })
  await client.connect()
  const { password } = benchPeople
  const passwordHash = await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
  const values: Record<string, string> = {
    $cohorts: JSON.stringify(cohorts.map(rowOf)),
    $hash: `'${passwordHash}'`,
    $today: `'${new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format()}'`,
  }
  for (const statement of [COHORT, ...cohortStatements, ...livedStatements])
    await client.query(statement.replace(/\$(cohorts|hash|today)/g, (name) => values[name] ?? name))
  await client.query('vacuum analyze')
  await client.end()
}
