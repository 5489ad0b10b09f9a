import { writeFileSync } from 'node:fs'
import { freshDatabase, seededDatabase, serve, untilWell } from './served-clinic'
import type { Database, Served } from './served-clinic'
import { test } from './world'

/** A clinic with a server and a database that nobody else uses meanwhile. */
export type Lent = Pick<Served, 'address' | 'clock'> & { database: Database; giveBack: () => void }

// To start a server and open its pages for the first time takes longer than most tests: each of Playwright's workers keeps
// the two that it has started, and gives them a new database for whoever comes next.
type Kind = 'demonstration' | 'empty'
const kept = new Map<Kind, { served: Served; isLent: boolean }>()
const worker = process.env['TEST_WORKER_INDEX'] ?? '0'

async function lend(kind: Kind): Promise<Lent> {
  const name = `e2e_${kind}_${worker}`
  if (kept.get(kind)?.isLent === true)
    throw new Error(`The ${kind} server of this worker was not given back.`)
  const database = await (kind === 'empty' ? freshDatabase(name) : seededDatabase(name))
  const served =
    kept.get(kind)?.served ??
    (await serve(name, database.runtimeUrl, { demo: kind === 'empty' ? 'off' : 'on' }))
  const mine = { served, isLent: true }
  kept.set(kind, mine)
  writeFileSync(served.clock, '')
  await untilWell(served.address)
  const giveBack = () => {
    mine.isLent = false
  }
  return { address: served.address, clock: served.clock, database, giveBack }
}

/** A demonstration of one's own, as it was seeded. */
export const ownDemonstration = (): Promise<Lent> => lend('demonstration')

/** An installation of one's own, as its first start makes it. */
export const ownInstallation = (): Promise<Lent> => lend('empty')

/** One for all tests of this file: lent before the first, given back after the last. */
export function lentHere(lendOne: () => Promise<Lent>): () => Lent {
  let lent: Lent | null = null
  test.beforeAll(async () => {
    lent = await lendOne()
  })
  test.afterAll(() => lent?.giveBack())
  return () => {
    if (lent === null) throw new Error('Nothing is lent before the first test.')
    return lent
  }
}
