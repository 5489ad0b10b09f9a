// What `npm run bench` starts beside the measured stage: the bare server, and the client that measures both; or the growth
// bench.
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { freePort } from '../free-port.mjs'
import { ROOT, runClient, runMeasured, seededDatabase, startWeb, tsx } from '../measured-stage.mjs'
import { Problem, sentenceOf } from '../problem.mjs'
import { complain, step } from '../progress.mjs'
import { measureGrowth } from './growth-run.mjs'

function options(args) {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'string' },
      rounds: { type: 'string' },
      only: { type: 'string' },
      growth: { type: 'boolean' },
    },
  })
  const file =
    values.json === undefined ? null : path.resolve(process.env.INIT_CWD ?? process.cwd(), values.json)
  const growth = values.growth === true
  if (growth && values.only !== undefined) throw new Problem('--only is of the bench without --growth.')
  const rounds = Number(values.rounds ?? (growth ? 12 : 7))
  const least = growth ? 2 : 1
  if (!Number.isInteger(rounds) || rounds < least)
    throw new Problem(`--rounds is a whole number from ${least} up.`)
  return { file, rounds, only: values.only, growth }
}

async function startBare(watch, databaseUrl) {
  const port = await freePort()
  const { child } = watch.start('bare', process.execPath, tsx('bench/bare-server.ts'), {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), DATABASE_URL: databaseUrl, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve)
    child.once('exit', (code) => reject(new Problem(`The bare server ended at once (${code}).`)))
  })
  return `http://127.0.0.1:${port}`
}

async function measure(watch, folder, wanted) {
  const urls = await seededDatabase(watch, folder)
  const [{ address: ours, heard }, bare] = await step('Starting both servers', async () => [
    await startWeb(watch, urls.runtimeUrl),
    await startBare(watch, urls.runtimeUrl),
  ])
  const env = {
    OURS: ours,
    BARE: bare,
    OWNER_DATABASE_URL: urls.ownerUrl,
    ROUNDS: String(wanted.rounds),
    ONLY: wanted.only ?? '',
    JSON_FILE: wanted.file ?? '',
  }
  await runClient(watch, { program: 'bench/bench-client.ts', env, heard })
}

/** @param {string[]} args `--json FILE` writes the figures; `--rounds N`; `--only log,year,caseload`; `--growth` measures
 * what grows with the clinic and with the record */
export async function runBench(args) {
  let wanted
  try {
    wanted = options(args)
  } catch (error) {
    complain(sentenceOf(error))
    process.exit(1)
  }
  const work = wanted.growth ? measureGrowth : measure
  await runMeasured({ name: 'bench', work: (watch, folder) => work(watch, folder, wanted) })
}
