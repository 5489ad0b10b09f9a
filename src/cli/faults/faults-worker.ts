// Lives through its share of the seeds, one after the other, and tells its parent of each.
import { Client } from 'pg'
import { openClinic } from '@/cli/faults/clinic-process'
import { oneRun } from '@/cli/faults/one-run'
import { enrolPeople } from '@/cli/faults/people'

const setting = (name: string) => process.env[name] ?? ''
const seeds = setting('SEEDS').split(',').map(Number)

const owner = new Client({ connectionString: setting('OWNER_DATABASE_URL') })
await owner.connect()
await enrolPeople(owner, seeds)
const clinic = await openClinic(setting('DATABASE_URL'))
for (const seed of seeds) {
  const findings = await oneRun(seed, { clinic, owner })
  process.send?.({ seed, findings })
}
clinic.end()
await owner.end()
process.disconnect()
