// What `npm run faults` needs, starts and ends: a PostgreSQL of its own, and two workers that share the seeds.
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { makeDataFolder } from '../data-folder.mjs'
import { holderOf, takeLock } from '../lock.mjs'
import { generateClient, generatedClient, installPackages, packagesInstalled, stamped } from '../prepare.mjs'
import { Problem, sentenceOf } from '../problem.mjs'
import { processWatch } from '../process-watch.mjs'
import { complain, say, step } from '../progress.mjs'
import { removeTestData } from '../test-data-folder.mjs'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')
const FOLDER = path.join(ROOT, '.test/faults')
const WORKERS = 2
const KINDS = ['lost', 'doubled', 'changed', 'stop']

function options(args) {
  const { values } = parseArgs({ args, options: { runs: { type: 'string' }, seed: { type: 'string' } } })
  const [runs, seed] = [Number(values.runs ?? 1000), Number(values.seed ?? 1)]
  if (!Number.isInteger(runs) || runs < 1) throw new Problem('--runs is a whole number from 1 up.')
  if (!Number.isInteger(seed) || seed < 0) throw new Problem('--seed is a whole number from 0 up.')
  return { runs, seed }
}

/** A clinic or a test run of this checkout would lose its packages under its feet. */
function refuseUnderOthers(what) {
  const other =
    holderOf(path.join(ROOT, '.data/running.json')) ?? holderOf(path.join(ROOT, '.test/running.json'))
  if (!other) return
  throw new Problem(
    `${what} must be made anew, and this checkout is in use (process ${other.pid}): end that first.`,
  )
}

async function prepare(watch) {
  if (!packagesInstalled(ROOT)) {
    refuseUnderOthers('The packages')
    await step('Installing the packages', () => installPackages(ROOT, watch))
  }
  const client = generatedClient(ROOT)
  if (!stamped(client.folder, client.hash)) {
    refuseUnderOthers('The database client')
    await step('Generating the database client', () => generateClient(ROOT, watch))
  }
}

/** Loaded when asked for, because it needs packages. */
async function freshDatabase(watch) {
  const { testDatabase } = await import('../test-database.mjs')
  const { withConnection } = await import('../database-connection.mjs')
  const { migrate } = await import('../migrate.mjs')
  const urls = await testDatabase({ root: ROOT, folder: FOLDER, watch })
  const { TEST_OWNER_DATABASE_URL: ownerUrl, TEST_DATABASE_URL: runtimeUrl } = urls
  const runtimeRole = decodeURIComponent(new URL(runtimeUrl).username)
  await withConnection(ownerUrl, 'the faults', (client) => migrate({ root: ROOT, client, runtimeRole }))
  return { ownerUrl, runtimeUrl }
}

/** Runs a share of the seeds in a process of its own; what it finds is heard at once. */
async function work(watch, urls, seeds, heard) {
  const { child, ended } = watch.start(
    'faults-worker',
    process.execPath,
    ['--import', 'tsx', path.join(ROOT, 'src/cli/faults/faults-worker.ts')],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        OWNER_DATABASE_URL: urls.ownerUrl,
        DATABASE_URL: urls.runtimeUrl,
        SEEDS: seeds.join(','),
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  )
  child.on('message', heard)
  const { code, by } = await ended
  if (code !== 0) throw new Problem(`The runs broke off (${by ?? code}).`)
}

/** @returns {Promise<{ runs: number, counts: Record<string, number> }>} how many runs came to their end, and the findings */
async function runAll(watch, { runs, seed }) {
  const urls = await step('Starting PostgreSQL', () => freshDatabase(watch))
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0]))
  let ended = 0
  const heard = ({ seed: of, findings }) => {
    ended += 1
    for (const { kind, what } of findings) {
      counts[kind] += 1
      say(`seed ${of}: ${kind === 'stop' ? 'not delivered' : kind}: ${what}`)
    }
    if (ended % 100 === 0 && ended < runs) say(`${ended} of ${runs} runs`)
  }
  const workers = Math.min(WORKERS, runs)
  const share = (worker) =>
    Array.from({ length: runs }, (_, at) => seed + at).filter((_, at) => at % workers === worker)
  await Promise.all(Array.from({ length: workers }, (_, worker) => work(watch, urls, share(worker), heard)))
  return { runs: ended, counts }
}

/** @param {string[]} args `--runs N` (1000), `--seed S` (1): the seeds from S on */
export async function runFaults(args) {
  let watch = null
  let release = () => undefined
  let stopping = null
  const stop = (code, sentence) => {
    stopping ??= (async () => {
      if (sentence) complain(sentence)
      await watch?.endAll()
      removeTestData(FOLDER)
      release()
      process.exit(code)
    })()
    return stopping
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => void stop(130, 'Stopped.'))
  try {
    const wanted = options(args)
    makeDataFolder(path.dirname(FOLDER))
    makeDataFolder(FOLDER)
    const lock = takeLock(path.join(FOLDER, 'running.json'), 'a faults run')
    if (lock.holder)
      throw new Problem(`A faults run of this checkout is under way already (process ${lock.holder.pid}).`)
    release = lock.release
    watch = processWatch(path.join(FOLDER, 'run'))
    await watch.endLeftovers()
    await prepare(watch)
    const { runs, counts } = await runAll(watch, wanted)
    await watch.endAll()
    if (stopping) return
    say(
      `${runs} runs: ${counts.lost} lost, ${counts.doubled} doubled, ${counts.changed} changed, ${counts.stop} stops undelivered`,
    )
    const isWell = runs === wanted.runs && KINDS.every((kind) => counts[kind] === 0)
    await stop(isWell ? 0 : 1)
  } catch (error) {
    await stop(1, sentenceOf(error))
  }
}
