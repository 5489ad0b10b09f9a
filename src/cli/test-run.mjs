// `npm test` as a whole: what it needs, its stages, and its last line.
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { makeDataFolder } from './data-folder.mjs'
import { holderOf, takeLock } from './lock.mjs'
import { generateClient, generatedClient, installPackages, packagesInstalled, stamped } from './prepare.mjs'
import { Problem, sentenceOf } from './problem.mjs'
import { processWatch } from './process-watch.mjs'
import { complain, say, step } from './progress.mjs'
import { runStages } from './stage-runner.mjs'
import { removeTestData } from './test-data-folder.mjs'
import { testStages } from './test-stages.mjs'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const FOLDER = path.join(ROOT, '.test')

/** A clinic that is being served from this checkout would lose its packages under its feet. */
function refuseUnderStart(what) {
  const start = holderOf(path.join(ROOT, '.data/running.json'))
  if (!start) return
  throw new Problem(
    `${what} must be made anew, and a clinic is being served from this checkout (${start.address}, process ${start.pid}): end it first.`,
  )
}

async function prepare(watch) {
  if (!packagesInstalled(ROOT)) {
    refuseUnderStart('The packages')
    await step('Installing the packages', () => installPackages(ROOT, watch))
  }
  const client = generatedClient(ROOT)
  if (!stamped(client.folder, client.hash)) {
    refuseUnderStart('The database client')
    await step('Generating the database client', () => generateClient(ROOT, watch))
  }
}

/** PostgreSQL of the test's own, with the roles of a real one; started once, by whichever stage asks first. */
function ownDatabase(watch) {
  let begun = null
  return () =>
    (begun ??= import('./test-database.mjs').then(({ testDatabase }) =>
      testDatabase({ root: ROOT, folder: FOLDER, watch }),
    ))
}

function chosenStages(stages, only) {
  if (only === undefined) return stages
  const names = only.split(',')
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name))
  if (unknown.length > 0)
    throw new Problem(
      `There is no stage ${unknown.join(', ')}; there are ${stages.map(({ name }) => name).join(', ')}.`,
    )
  const needed = new Set(
    stages.filter(({ name }) => names.includes(name)).flatMap(({ name, needs }) => [name, ...needs]),
  )
  return stages.filter(({ name }) => needed.has(name))
}

/** @param {string[]} args `--only unit,e2e` runs those stages and what they need */
export async function runTests(args) {
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
    const { values } = parseArgs({ args, options: { only: { type: 'string' } } })
    makeDataFolder(FOLDER)
    const lock = takeLock(path.join(FOLDER, 'running.json'), 'a test run')
    if (lock.holder)
      throw new Problem(`A test run of this checkout is under way already (process ${lock.holder.pid}).`)
    release = lock.release
    watch = processWatch(path.join(FOLDER, 'run'))
    await watch.endLeftovers()
    await prepare(watch)
    const stages = testStages({ root: ROOT, folder: FOLDER, watch, database: ownDatabase(watch) })
    const { passed, failed } = await runStages(chosenStages(stages, values.only), () => stopping !== null)
    await watch.endAll()
    if (stopping) return
    say(`${passed} passed, ${failed} failed`)
    await stop(failed > 0 || passed === 0 ? 1 : 0)
  } catch (error) {
    await stop(1, sentenceOf(error))
  }
}
