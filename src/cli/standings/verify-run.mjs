// Finds the database of this checkout's clinic, which has to be up, and lets the program beside it work in it.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { secretIn } from '../data-folder.mjs'
import { readEnvFile } from '../env-file.mjs'
import { generatedClient, packagesInstalled, stamped } from '../prepare.mjs'
import { Problem, sentenceOf } from '../problem.mjs'
import { complain } from '../progress.mjs'
import { runningPostgres } from '../running-postgres.mjs'
import { parseSettings } from '../settings.mjs'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')

/** @throws Problem */
async function ownDatabase({ dataDir, demo }) {
  // Loaded now, because it needs packages.
  const { embeddedUrls } = await import('../embedded-databases.mjs')
  return embeddedUrls(runningPostgres(ROOT, dataDir), demo)
}

/** @throws Problem */
async function environment() {
  const { settings, problem } = parseSettings({ ...readEnvFile(ROOT), ...process.env }, ROOT)
  if (problem) throw new Problem(problem)
  const client = generatedClient(ROOT)
  if (!packagesInstalled(ROOT) || !stamped(client.folder, client.hash))
    throw new Problem('This checkout is not made ready yet: run npm start first.')
  const { database } = settings
  const urls = database
    ? { runtimeUrl: database.runtime.url, ownerUrl: database.owner.url }
    : await ownDatabase(settings)
  return {
    DATABASE_URL: urls.runtimeUrl,
    OWNER_DATABASE_URL: urls.ownerUrl,
    SECRET: settings.secret ?? secretIn(settings.dataDir),
  }
}

/** The last line counts patients and differences; ends with an error unless there is none. */
export async function runVerify() {
  try {
    const { NODE_ENV: _, ...env } = { ...process.env, ...(await environment()) }
    const program = path.join(ROOT, 'src/cli/standings/verify-client.ts')
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', program], {
      cwd: ROOT,
      env: { ...env, NODE_ENV: 'production' },
      stdio: 'inherit',
    })
    process.exitCode = status ?? 1
  } catch (error) {
    complain(sentenceOf(error))
    process.exitCode = 1
  }
}
