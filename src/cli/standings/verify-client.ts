// Asks of every clinic how its patients stand, and says where what is kept is not what the record comes to.
import { Client } from 'pg'
import { inJob } from '@/server/access/job-scope'
import { renewAll } from '@/server/jobs/standing-renewals'
import { verifyStandings } from '@/server/use-cases/verify-standings'

/** Each is read whole: so many in one transaction. */
const AT_ONCE = 5

async function clinics(): Promise<string[]> {
  const owner = new Client({ connectionString: process.env['OWNER_DATABASE_URL'] })
  await owner.connect()
  try {
    const { rows } = await owner.query<{ id: string }>('select id from clinic order by id')
    return rows.map(({ id }) => id)
  } finally {
    await owner.end()
  }
}

type Found = { patients: number; differences: number }

async function verifyFrom(clinicId: string, after: string | null): Promise<Found> {
  const { patients, differences } = await inJob({ name: 'cli.standing-verify', clinicId }, (scope) =>
    verifyStandings(scope, after, AT_ONCE),
  )
  for (const { patientId, kept, computed } of differences) {
    console.log(`${patientId} stands as ${JSON.stringify(kept)}, and should as ${JSON.stringify(computed)}`)
  }
  const last = patients.at(-1)
  const found = { patients: patients.length, differences: differences.length }
  if (last === undefined || patients.length < AT_ONCE) return found
  const others = await verifyFrom(clinicId, last)
  return {
    patients: found.patients + others.patients,
    differences: found.differences + others.differences,
  }
}

const all: Found = { patients: 0, differences: 0 }
for (const clinicId of await clinics()) {
  // Time alone changes standings, and the job that sees to it comes every quarter of an hour.
  const turned = await renewAll({ clinicId })
  if (turned > 0) console.log(`${String(turned)} standings had turned, and were renewed first`)
  const { patients, differences } = await verifyFrom(clinicId, null)
  all.patients += patients
  all.differences += differences
}
console.log(`${String(all.patients)} patients, ${String(all.differences)} differences`)
process.exit(all.differences === 0 ? 0 : 1)
