// Asks Lighthouse for each page several times, prints the medians, and writes the README's table where asked to.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Client } from 'pg'
import { benchPeople } from '@/cli/bench/bench-people'
import { median } from '@/cli/bench/rounds'
import { callOnce, signIn } from '@/cli/bench/sign-in'
import { readFigures, row, TABLE_HEAD } from '@/cli/pages/page-figures'
import type { Figures, Report } from '@/cli/pages/page-figures'

const setting = (name: string) => process.env[name] ?? ''
const address = setting('ADDRESS')
const runs = Number(setting('RUNS'))
const only = setting('ONLY').split(',').filter(Boolean)

/** `deaf`: addresses that the page is kept from. */
type Page = { name: string; path: string; cookie: string; form: 'mobile' | 'desktop'; deaf?: string[] }
type Lighthouse = (url: string, flags: object, config: object) => Promise<{ lhr: Report } | undefined>
type Launched = { port: number; kill: () => void }
type Launcher = { launch: (options: object) => Promise<Launched> }

const packages = path.join(setting('LIGHTHOUSE'), 'node_modules')
const load = (file: string): Promise<unknown> => import(pathToFileURL(path.join(packages, file)).href)
const { default: lighthouse } = (await load('lighthouse/core/index.js')) as { default: Lighthouse }
const { launch } = (await load('chrome-launcher/dist/index.js')) as Launcher

/** The pages of the table, with who opens them. */
async function pages(): Promise<Page[]> {
  const owner = new Client({ connectionString: setting('OWNER_DATABASE_URL') })
  await owner.connect()
  const { email, password } = benchPeople
  const desk = await signIn(address, 'staff', { email, password })
  const found = await owner.query<{ id: string }>('select id from patient order by name_key limit 1')
  await owner.end()
  const patientId = found.rows[0]?.id ?? ''
  const { code } = await callOnce<{ code: string }>(address, desk, 'enrol.newCode', {
    patientId,
    endDevices: false,
  })
  const phone = await signIn(address, 'join', { code })
  const mobile = { cookie: phone, form: 'mobile' } as const
  return [
    // It would leave as soon as it hears that the clinic is well.
    { name: 'Empty page', path: '/unavailable', cookie: '', form: 'mobile', deaf: ['*/api/health*'] },
    { name: 'Today', path: '/today', ...mobile },
    { name: 'Log', path: '/log', ...mobile },
    { name: 'Progress', path: '/progress', ...mobile },
    { name: 'Learn', path: '/learn', ...mobile },
    { name: 'Sign in', path: '/sign-in', cookie: '', form: 'mobile' },
    { name: 'Caseload of 200', path: '/caseload', cookie: desk, form: 'desktop' },
    { name: 'Patient’s record', path: `/patients/${patientId}`, cookie: desk, form: 'desktop' },
  ]
}

const screens = {
  mobile: { mobile: true, width: 390, height: 844, deviceScaleFactor: 2, disabled: false },
  desktop: { mobile: false, width: 1440, height: 900, deviceScaleFactor: 1, disabled: false },
}
/** Lighthouse's own slow phone on slow 4G; a desk has a cable. */
const throttling = {
  mobile: {},
  desktop: { throttling: { rttMs: 40, throughputKbps: 10_240, cpuSlowdownMultiplier: 1 } },
}

/** One look, in a browser that has seen nothing. */
async function look({ path: page, cookie, form, deaf = [] }: Page): Promise<Figures> {
  const chromeFlags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic']
  const browser = await launch({ chromePath: setting('CHROMIUM'), chromeFlags, logLevel: 'silent' })
  try {
    const flags = {
      port: browser.port,
      logLevel: 'error',
      output: 'json',
      onlyCategories: ['performance', 'accessibility', 'best-practices'],
      formFactor: form,
      screenEmulation: screens[form],
      blockedUrlPatterns: deaf,
      ...throttling[form],
      ...(cookie === '' ? {} : { extraHeaders: { Cookie: cookie } }),
    }
    const found = await lighthouse(`${address}${page}`, flags, { extends: 'lighthouse:default' })
    if (found === undefined) throw new Error(`Lighthouse says nothing of ${page}`)
    return readFigures(found.lhr)
  } finally {
    browser.kill()
  }
}

function medians(seen: readonly Figures[]): Figures {
  const middle = (name: keyof Figures) => median(seen.map((one) => one[name]))
  return {
    performance: middle('performance'),
    accessibility: middle('accessibility'),
    bestPractices: middle('bestPractices'),
    paintMs: middle('paintMs'),
    blockingMs: middle('blockingMs'),
    shift: middle('shift'),
    scriptKb: middle('scriptKb'),
  }
}

const looked = (await pages())
  .filter(({ name }) => only.length === 0 || only.includes(name.toLowerCase()))
  .map((page) => ({ page, seen: new Array<Figures>() }))
// In turns: a machine that is busy for a minute is so for every page.
for (let run = 0; run < runs; run += 1) {
  for (const { page, seen } of looked) seen.push(await look(page))
}
const lines = [...TABLE_HEAD, ...looked.map(({ page, seen }) => row(page.name, medians(seen)))]
console.log(lines.join('\n'))
const readme = setting('README')
if (readme !== '') {
  const text = readFileSync(readme, 'utf8')
  const between = /(<!-- pages -->\n)[\s\S]*?(<!-- \/pages -->)/
  if (!between.test(text)) throw new Error('the README has no place for the table')
  writeFileSync(readme, text.replace(between, `$1\n${lines.join('\n')}\n\n$2`))
}
