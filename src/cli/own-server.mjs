// Our own PostgreSQL for as long as the clinic is served.
import path from 'node:path'
import { embeddedDatabases } from './embedded-databases.mjs'
import { takeLock } from './lock.mjs'
import { postgresHome } from './postgres-home.mjs'
import { startPostgres } from './postgres.mjs'
import { fullDiskSentence, Problem } from './problem.mjs'
import { say, step } from './progress.mjs'

const RESTARTS = 5
const WITHIN_MS = 10 * 60_000

function lockData(folder, address) {
  const lock = takeLock(path.join(folder, 'running.json'), address)
  if (!lock.holder) return lock.release
  const { address: other, pid } = lock.holder
  throw new Problem(`The data in ${folder} is in use by a start at ${other} (process ${pid}).`)
}

/** Starts it again where it ends by itself, so that pages that failed meanwhile work again. */
function keepUp(first, startAgain, { settings, stopping, giveUp }) {
  const log = path.join(settings.dataDir, 'postgres.log')
  let ends = []
  const wait = async (ended) => {
    await ended
    if (stopping()) return
    ends = [...ends.filter((at) => at > Date.now() - WITHIN_MS), Date.now()]
    if (ends.length > RESTARTS)
      return giveUp(`The database ended by itself ${ends.length} times; its log is ${log}.`)
    say(`The database ended by itself; it is started again (its log: ${log}).`)
    await wait((await startAgain()).ended)
  }
  wait(first.ended).catch((error) => stopping() || giveUp(error.message))
}

/**
 * Starts PostgreSQL, keeps it up, and makes its roles and databases.
 * @param {{ settings: object, root: string, watch: object, stopping: () => boolean, giveUp: (sentence: string) => void }} at
 * @returns {Promise<{ ownerUrl: string, runtimeUrl: string, runtimeRole: string, release: () => void, why: (error: Error) => Error }>}
 *   `why` finds in the server's log what a broken connection cannot tell
 * @throws Problem
 */
export async function ownServer(at) {
  const { settings, root, watch } = at
  const { dataDir } = settings
  const { home, release, server } = await step('Starting PostgreSQL', async () => {
    const home = postgresHome({ root, dataDir })
    const release = lockData(home.folder, settings.address)
    return { home, release, server: await startPostgres({ home, dataDir, watch }) }
  })
  if (home.moved) say(`The database's user cannot reach ${dataDir}; its data lies in ${home.folder}`)
  keepUp(server, () => startPostgres({ home, dataDir, watch, port: server.port }), at)
  const why = (error) => {
    const sentence = fullDiskSentence(server.log())
    return sentence ? new Problem(sentence) : error
  }
  const urls = await embeddedDatabases(server, settings.demo).catch((error) => {
    throw why(error)
  })
  return { ...urls, release, why }
}
