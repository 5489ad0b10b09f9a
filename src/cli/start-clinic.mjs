// What `npm start` does, in its order, and how all of it ends.
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { makeDataFolder, secretIn } from './data-folder.mjs'
import { readEnvFile } from './env-file.mjs'
import { holderOf, takeLock } from './lock.mjs'
import {
  buildWeb,
  generateClient,
  generatedClient,
  installPackages,
  packagesInstalled,
  stamped,
  webBuild,
} from './prepare.mjs'
import { Problem, sentenceOf } from './problem.mjs'
import { commandOf, identityOf, parentOf } from './process-table.mjs'
import { processWatch } from './process-watch.mjs'
import { complain, say, step } from './progress.mjs'
import { parseSettings } from './settings.mjs'
import { healthy, listenTo, refuseTakenPort, webArguments, webEnvironment } from './web-server.mjs'
import { welcome } from './welcome.mjs'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

function checkedSettings() {
  const { settings, problem } = parseSettings({ ...readEnvFile(ROOT), ...process.env }, ROOT)
  if (problem) throw new Problem(problem)
  return settings
}

/** One start per checkout: two would build and serve over each other. */
function lockCheckout(address) {
  try {
    const lock = takeLock(path.join(ROOT, '.data/running.json'), address)
    if (!lock.holder) return lock.release
    throw new Problem(`Pacewell is already running at ${lock.holder.address} (process ${lock.holder.pid}).`)
  } catch (error) {
    // A checkout that this user may only read cannot be built over either; DATA_DIR then lies elsewhere.
    if (error instanceof Problem || fs.existsSync(path.join(ROOT, '.data'))) throw error
    if (!['EACCES', 'EROFS', 'EPERM'].includes(error.code)) throw error
    return () => undefined
  }
}

/** A test run of this checkout works with the same packages and the same generated client. */
function refuseUnderTest(what) {
  const test = holderOf(path.join(ROOT, '.test/running.json'))
  if (test)
    throw new Problem(
      `A test run of this checkout is under way (process ${test.pid}), and ${what} must be made anew: wait for it, or end it.`,
    )
}

async function prepare(watch) {
  if (!packagesInstalled(ROOT)) {
    refuseUnderTest('the packages')
    await step('Installing the packages', () => installPackages(ROOT, watch))
  }
  const client = generatedClient(ROOT)
  if (!stamped(client.folder, client.hash)) {
    refuseUnderTest('the database client')
    await step('Generating the database client', () => generateClient(ROOT, watch))
  }
}

async function build(watch) {
  const { folder, hash } = webBuild(ROOT)
  if (stamped(folder, hash)) return
  await step('Building the pages', () => buildWeb(ROOT, watch))
}

/** npm stands between the terminal and us, with a shell below it: whoever ends it means us, and it cannot always say so. */
function endWithNpm(end) {
  const npm = [process.ppid, parentOf(process.ppid)].find((pid) => /^(\S*\/)?npm\b/.test(commandOf(pid)))
  if (npm === undefined) return
  const identity = identityOf(npm)
  setInterval(() => identityOf(npm) !== identity && end(), 250).unref()
}

/** @param {boolean} dev serve the sources, rebuilt as they change */
export async function startClinic(dev) {
  const from = performance.now()
  const releases = []
  let watch = null
  let stopping = null

  const stop = (code, sentence) => {
    stopping ??= (async () => {
      if (sentence) complain(sentence)
      else say('Stopping …')
      await watch?.endAll()
      for (const release of releases.reverse()) release()
      process.exit(code)
    })()
    return stopping
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => void stop(0))
  endWithNpm(() => void stop(0))

  try {
    const settings = checkedSettings()
    releases.push(lockCheckout(settings.address))
    makeDataFolder(settings.dataDir)
    watch = processWatch(path.join(settings.dataDir, 'run'))
    const left = await watch.endLeftovers()
    if (left.length > 0) say(`Ended what an earlier start left behind: ${left.join(', ')}.`)
    await refuseTakenPort(settings)
    await prepare(watch)

    const secret = settings.secret ?? secretIn(settings.dataDir)
    const giveUp = (sentence) => void stop(1, sentence)
    // Loaded now, because it needs packages.
    const { openClinicDatabase } = await import('./clinic-database.mjs')
    const database = await openClinicDatabase({
      settings,
      root: ROOT,
      watch,
      secret,
      stopping: () => stopping !== null,
      giveUp,
    })
    releases.push(database.release)
    if (!dev) await build(watch)

    await step('Starting the web server', async () => {
      const env = webEnvironment(settings, { secret, databaseUrl: database.runtimeUrl, dev })
      const stdio = ['ignore', 'pipe', 'pipe']
      const { child, ended } = watch.start('web', process.execPath, webArguments(ROOT, dev), {
        cwd: ROOT,
        env,
        stdio,
      })
      const heard = listenTo(child)
      if (dev) heard.passOn()
      await healthy(settings, ended, heard.soFar)
      if (!dev) heard.passOn()
      void ended.then(
        ({ code, by }) =>
          stopping ?? stop(1, `The web server ended by itself (${by ?? code}); its last lines stand above.`),
      )
    })
    for (const line of welcome(settings, database.setUpCode)) say(line)
    say(`Ready after ${((performance.now() - from) / 1000).toFixed(1)} s. Ctrl-C ends everything.`)
  } catch (error) {
    await stop(1, sentenceOf(error))
  }
}
