// The stages of `npm test`: what each runs, what it needs first, and how its tests are counted.
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { chromium } from './chromium.mjs'
import { buildWeb, stamped, webBuild } from './prepare.mjs'
import { say } from './progress.mjs'
import { SETTING_NAMES } from './settings.mjs'
import { honestCounts, playwrightCounts, tapCounts, vitestCounts } from './test-counts.mjs'
import { hearTask } from './task.mjs'

const HEARD = 400_000
const COMPILER = 'typescript-native/bin/tsc'
const CRUISER = 'dependency-cruiser/bin/dependency-cruise.mjs'
const PICTURES = '/// <reference types="next" />\n/// <reference types="next/image-types/global" />\n'

/** The house's own settings, but of all builds' generated types only the tests': another build may be an older one. */
function typesOfTheTestBuild(root, folder) {
  const file = path.join(folder, 'tsconfig.json')
  const include = [
    'next.d.ts',
    '../src/**/*.ts',
    '../src/**/*.tsx',
    '../e2e/**/*.ts',
    '../.next-test/types/**/*.ts',
  ]
  fs.writeFileSync(path.join(folder, 'next.d.ts'), PICTURES)
  fs.writeFileSync(
    file,
    JSON.stringify({ extends: '../tsconfig.json', include, exclude: ['../node_modules'] }),
  )
  return path.relative(root, file)
}

/**
 * @param {{ root: string, folder: string, watch: object, database: () => Promise<Record<string, string>> }} at the checkout,
 *   the test's own data folder, and its own PostgreSQL, started when first asked for
 * @returns {{ name: string, needs: string[], run: () => Promise<object> }[]} in the order in which they
 *   begin, two at a time
 */
export function testStages({ root, folder, watch, database }) {
  // A setting of this machine's clinic must not reach its tests.
  const settings = new Set(SETTING_NAMES)
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.has(name))),
    NEXT_DIST_DIR: '.next-test',
    NEXT_TELEMETRY_DISABLED: '1',
    CI: process.env.CI ?? '1',
    ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
  }
  const report = (name) => {
    const file = path.join(folder, name)
    fs.rmSync(file, { force: true })
    return file
  }
  const program = (place) => path.join(root, 'node_modules', place)

  const node = (name, args, more = {}) =>
    hearTask({ watch, name, command: process.execPath, args, cwd: root, env: { ...env, ...more } }, HEARD)

  /** A check counts as one test. Its arguments are made when it runs, where they have to be. */
  const check = (name, place, args, needs = []) => ({
    name,
    needs,
    run: async () => {
      const given = typeof args === 'string' ? args : args()
      const ended = await node(name, [program(place), ...given.split(' ')])
      return { ...ended, ...honestCounts(ended, { passed: Number(ended.code === 0), failed: 0, skipped: 0 }) }
    },
  })

  /** What a phone has to load first, weighed in the build. */
  const firstLoad = async () => {
    const ended = await node('first load', ['src/cli/first-load.mjs'])
    if (ended.code === 0) say(ended.printed.trim())
    return { ...ended, ...honestCounts(ended, { passed: Number(ended.code === 0), failed: 0, skipped: 0 }) }
  }

  /** @param {string} project or several by a pattern ('int*') */
  const vitest = async (project, more) => {
    const file = report(`${project.replace('*', '')}.json`)
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const args = ['run', '--config', '.config/vitest.config.ts', '--project', project, ...reporters]
    const ended = await node(project.replace('*', ''), [program('vitest/vitest.mjs'), ...args], {
      NODE_ENV: 'test',
      ...more,
    })
    return { ...ended, ...honestCounts(ended, vitestCounts(file)) }
  }

  let browserFound = null
  const browser = () => (browserFound ??= chromium(watch))
  const findBrowser = async () => {
    say(`Chromium: ${await browser()}`)
    return { code: 0, printed: '', passed: 1, failed: 0, skipped: 0 }
  }

  const build = async () => {
    const made = webBuild(root, env)
    if (!stamped(made.folder, made.hash)) await buildWeb(root, watch, env)
    return { code: 0, printed: '', passed: 1, failed: 0, skipped: 0 }
  }

  const startTests = async () => {
    const file = report('start.tap')
    const reporters = ['spec', 'stdout', 'tap', file].map((value, at) =>
      at % 2 ? `--test-reporter-destination=${value}` : `--test-reporter=${value}`,
    )
    const tests = fs
      .readdirSync(path.join(root, 'src/cli/start-tests'))
      .filter((name) => name.endsWith('.cli.test.mjs'))
    const files = tests.map((name) => `src/cli/start-tests/${name}`)
    const ended = await node('start', ['--test', '--test-concurrency=1', ...reporters, ...files])
    return { ...ended, ...honestCounts(ended, tapCounts(file)) }
  }

  const journeys = async () => {
    const file = report('e2e.json')
    const own = { ...(await database()), CHROMIUM: await browser(), PLAYWRIGHT_JSON: file }
    const args = ['test', '--config', '.config/playwright.config.ts']
    const ended = await node('e2e', [program('@playwright/test/cli.js'), ...args], own)
    return { ...ended, ...honestCounts(ended, playwrightCounts(file)) }
  }

  return [
    { name: 'browser', needs: [], run: findBrowser },
    { name: 'build', needs: [], run: build },
    check('format', 'oxfmt/bin/oxfmt', '-c .config/oxfmt.json --check .'),
    check('lint', 'oxlint/bin/oxlint', '--type-aware src e2e', ['build']),
    check('walls', CRUISER, '--config .config/dependency-cruiser.cjs src e2e'),
    check('dead code', 'knip/bin/knip.js', '--config .config/knip.json'),
    { name: 'first load', needs: ['build'], run: firstLoad },
    // The long ones first, so that none is left over at the end with a core idle beside it.
    { name: 'int', needs: [], run: async () => vitest('int*', await database()) },
    // It may install from Debian too: not both at once.
    { name: 'start', needs: ['build', 'browser'], run: startTests },
    check('types', COMPILER, () => `--noEmit --project ${typesOfTheTestBuild(root, folder)}`, ['build']),
    { name: 'unit', needs: [], run: () => vitest('unit', {}) },
    { name: 'e2e', needs: ['build', 'browser'], run: journeys },
  ]
}
