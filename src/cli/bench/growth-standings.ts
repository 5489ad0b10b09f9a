// Waits until everybody stands, so that what is measured is any look, not the first one of a day.
import process from 'node:process'
import { Client } from 'pg'
import { everybodyStands } from '@/cli/bench/everybody-stands'

const owner = new Client({ connectionString: process.env['OWNER_DATABASE_URL'] })
await owner.connect()
await everybodyStands(owner, 15)
await owner.query('vacuum analyze')
await owner.end()
