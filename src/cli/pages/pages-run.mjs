// What `npm run pages` starts: the measured stage, and the client that asks Lighthouse.
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { chromium } from '../chromium.mjs'
import { ROOT, runClient, runMeasured, seededDatabase, startWeb } from '../measured-stage.mjs'
import { Problem, sentenceOf } from '../problem.mjs'
import { complain, step } from '../progress.mjs'
import { runTask } from '../task.mjs'

const LOCKED = path.join(ROOT, 'src/cli/pages')
/** Among what a measurement makes: beside the sources it would be taken for ours. */
const LIGHTHOUSE = path.join(ROOT, '.test/lighthouse')

function options(args) {
  const { values } = parseArgs({
    args,
    options: { runs: { type: 'string' }, only: { type: 'string' }, readme: { type: 'boolean' } },
  })
  const runs = Number(values.runs ?? 5)
  if (!Number.isInteger(runs) || runs < 1) throw new Problem('--runs is a whole number from 1 up.')
  return { runs, only: values.only ?? '', readme: values.readme === true }
}

/** Lighthouse is for those who measure: nobody else's installation waits for it. */
async function lighthouse(watch) {
  const same = (name) =>
    fs.existsSync(path.join(LIGHTHOUSE, name)) &&
    fs.readFileSync(path.join(LIGHTHOUSE, name), 'utf8') === fs.readFileSync(path.join(LOCKED, name), 'utf8')
  const isHere = fs.existsSync(path.join(LIGHTHOUSE, 'node_modules/.package-lock.json'))
  if (isHere && same('package-lock.json')) return
  fs.mkdirSync(LIGHTHOUSE, { recursive: true })
  for (const name of ['package.json', 'package-lock.json'])
    fs.copyFileSync(path.join(LOCKED, name), path.join(LIGHTHOUSE, name))
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  await step('Installing Lighthouse', () =>
    runTask({
      watch,
      name: 'lighthouse',
      what: 'Installing Lighthouse',
      command: 'npm',
      args,
      cwd: LIGHTHOUSE,
    }),
  )
}

async function measure(watch, folder, { runs, only, readme }) {
  await lighthouse(watch)
  const browser = await chromium(watch)
  const urls = await seededDatabase(watch, folder)
  const { address, heard } = await step('Starting the server', () => startWeb(watch, urls.runtimeUrl))
  const env = {
    ADDRESS: address,
    OWNER_DATABASE_URL: urls.ownerUrl,
    CHROMIUM: browser,
    LIGHTHOUSE,
    RUNS: String(runs),
    ONLY: only,
    README: readme ? path.join(ROOT, 'README.md') : '',
  }
  await runClient(watch, { program: 'pages/pages-client.ts', env, heard })
}

/** @param {string[]} args `--runs N` of which the median counts; `--only today,log`; `--readme` writes its table */
export async function runPages(args) {
  let wanted
  try {
    wanted = options(args)
  } catch (error) {
    complain(sentenceOf(error))
    process.exit(1)
  }
  await runMeasured({ name: 'pages', work: (watch, folder) => measure(watch, folder, wanted) })
}
