// The clinics of the growth bench.
import process from 'node:process'
import { growthClinics } from '@/cli/bench/growth-clinics'
import { seedCohorts } from '@/cli/bench/seed-cohorts'

await seedCohorts(process.env['OWNER_DATABASE_URL'], growthClinics)
