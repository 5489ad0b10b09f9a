// The demonstration clinic: made once, carried on to today by a later start. The last line says what was done.
import { Client } from 'pg'
import { DEMO_TIME_ZONE } from '@/cli/demo-sign-ins.mjs'

async function main(url: string): Promise<string> {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: DEMO_TIME_ZONE }).format()
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const made = await client.query('select from installation where seeded_to >= $1', [today])
    if (made.rowCount !== 0) return 'up to date'
    // The rules and the model are loaded only on a day that needs them.
    const { seedDemonstration } = await import('@/cli/seed-demonstration')
    const { calendarDay } = await import('@/domain/calendar-day')
    return await seedDemonstration(client, calendarDay(today))
  } finally {
    await client.end()
  }
}

const url = process.env['OWNER_DATABASE_URL']
if (url === undefined || url === '') {
  console.error('OWNER_DATABASE_URL is missing: the demonstration is seeded as the owner of the database.')
  process.exitCode = 1
} else {
  try {
    console.log(await main(url))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
