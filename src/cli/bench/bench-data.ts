// The bench's clinic: 200 patients, a year of days each.
import process from 'node:process'
import { benchPeople } from '@/cli/bench/bench-people'
import { seedCohorts } from '@/cli/bench/seed-cohorts'

const { clinicId, staffId, email } = benchPeople
await seedCohorts(process.env['OWNER_DATABASE_URL'], [
  { clinicId, staffId, email, patients: 200, days: 365, isMixed: false },
])
