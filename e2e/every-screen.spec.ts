import { writeFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { demoPeople } from '../src/domain/demo-people'
import { enter, freshId, send } from './api'
import { pages } from './http-calls'
import { dropDatabase, freshDatabase, ownDemonstration, serve } from './served-clinic'
import type { Database, OwnDemonstration, Served } from './served-clinic'
import { DESK, expect, findingsOf, PHONE, someone, test } from './world'
import type { Page } from './world'

type Who = 'nobody' | 'first' | 'anna' | 'joan' | 'ruth'
type Screen = {
  /** As its folder below src/app says it. */
  route: string
  /** Where it is seen; a word in braces is filled in from `filled`. */
  at: string
  /** Its heading, or a part of it. */
  shows: string | RegExp
  /** What is done to come from there to the state that is meant. */
  then?: (page: Page) => Promise<void>
}

const click = (role: 'button' | 'link', name: string | RegExp) => (page: Page) =>
  page.getByRole(role, { name }).first().click()
const score = (value: number) => (page: Page) => page.locator(`[data-score="${String(value)}"]`).click()

/** Every screen, by whoever sees it. A new page, or a state of its own of an old one, is one line more. */
const screens: Record<Who, Screen[]> = {
  // The first visitor of an empty installation.
  first: [{ route: '/set-up', at: '/set-up', shows: 'Set up this installation' }],
  nobody: [
    { route: '/', at: '/', shows: 'Walking programmes' },
    { route: '/sign-in', at: '/sign-in', shows: 'Walking programmes' },
    { route: '/cannot-get-in', at: '/cannot-get-in', shows: 'I cannot get in' },
    { route: '/set-up', at: '/set-up', shows: 'The clinic is set up already' },
    { route: '/i', at: '/i', shows: 'Type your code' },
    { route: '/i/[code]', at: '/i/{staffCode}', shows: 'Welcome to' },
    { route: '/i/[code]', at: '/i/ABCD2345', shows: 'We do not know this code' },
    { route: '/j', at: '/j', shows: 'Type your code' },
    { route: '/j/[code]', at: '/j/{joinCode}', shows: 'invites you' },
    { route: '/j/[code]', at: '/j/ABCD2345', shows: 'We do not know this code' },
    { route: '/p/[language]/today', at: '/today', shows: 'Nobody is signed in' },
    { route: '/[...missing]', at: '/nowhere/at/all', shows: 'This page is not here' },
    { route: '/unavailable', at: '/unavailable', shows: 'Pacewell is away' },
  ],
  anna: [
    { route: '/caseload', at: '/caseload', shows: /safety stop/ },
    { route: '/caseload', at: '/caseload?search=nobody', shows: 'Nobody named' },
    { route: '/enrol', at: '/enrol', shows: 'Enrol a patient' },
    { route: '/patients/[patientId]', at: '/patients/{ruth}', shows: 'Ruth Adeyemi' },
    { route: '/patients/[patientId]', at: '/patients/{ruth}?range=all', shows: 'Ruth Adeyemi' },
    { route: '/patients/[patientId]', at: '/patients/{stopped}', shows: 'Safety stop' },
    { route: '/patients/[patientId]', at: '/patients/{fresh}', shows: 'Fresh Person' },
    { route: '/patients/[patientId]/entries', at: '/patients/{ruth}/entries', shows: 'Ruth Adeyemi' },
    { route: '/patients/[patientId]/entries', at: '/patients/{fresh}/entries', shows: 'Fresh Person' },
    { route: '/patients/[patientId]/screening', at: '/patients/{ruth}/screening', shows: 'Ruth Adeyemi' },
    { route: '/patients/[patientId]/screening', at: '/patients/{fresh}/screening', shows: 'Fresh Person' },
    { route: '/patients/[patientId]/code', at: '/patients/{ruth}/code', shows: 'Code for a phone' },
    { route: '/patients/[patientId]/programme', at: '/patients/{ruth}/programme', shows: 'Programme' },
    { route: '/patients/[patientId]/programme', at: '/patients/{fresh}/programme', shows: 'Programme' },
    { route: '/library', at: '/library', shows: 'Library' },
    { route: '/library', at: '/library?show=walking', shows: 'Stair walk' },
    { route: '/library', at: '/library?show={ownExercise}', shows: 'Heel-toe along the harbour wall' },
    { route: '/library', at: '/library?show=copy-lunges', shows: 'A new exercise' },
    { route: '/templates', at: '/templates', shows: 'Templates' },
    { route: '/account', at: '/account', shows: 'Your account' },
    { route: '/no-access', at: '/no-access', shows: 'Your sign-in does not open this' },
  ],
  joan: [
    { route: '/team', at: '/team', shows: 'Team' },
    {
      route: '/team',
      at: '/team',
      shows: 'Invite somebody to the team',
      then: click('button', 'Invite somebody'),
    },
    { route: '/clinic', at: '/clinic', shows: 'Clinic' },
  ],
  ruth: [
    { route: '/p/[language]/today', at: '/today', shows: /day$/ },
    { route: '/p/[language]/log/morning', at: '/log/morning', shows: 'How is your back' },
    { route: '/p/[language]/log/no-walk', at: '/log/no-walk', shows: 'No walk' },
    { route: '/p/[language]/log/flare', at: '/log/flare', shows: 'Anything new?' },
    { route: '/p/[language]/log', at: '/log', shows: 'How many minutes' },
    { route: '/p/[language]/log', at: '/log?step=before&minutes=12', shows: 'before' },
    { route: '/p/[language]/log', at: '/log?step=before&minutes=12', shows: 'Worst', then: score(2) },
    {
      route: '/p/[language]/log',
      at: '/log?step=before&minutes=12',
      shows: /./,
      then: async (page) => {
        await score(2)(page)
        await expect(page.getByRole('heading', { name: /Worst/ })).toBeVisible()
        await score(6)(page)
        await expect(page.getByRole('button', { name: 'None of these, save' })).toBeVisible()
      },
    },
    { route: '/p/[language]/exercise', at: '/exercise?item={nothing}', shows: /./ },
    { route: '/p/[language]/exercise', at: '/exercise?item={exercise}', shows: /./ },
    { route: '/p/[language]/entries', at: '/entries', shows: 'Your entries' },
    { route: '/p/[language]/entries', at: '/entries?day={walkDay}', shows: /./ },
    { route: '/p/[language]/entries', at: '/entries?correct={walk}', shows: /./ },
    { route: '/p/[language]/entries', at: '/entries?take-back={walk}', shows: /./ },
    { route: '/p/[language]/progress', at: '/progress', shows: 'Progress' },
    { route: '/p/[language]/me', at: '/me', shows: 'Me' },
    { route: '/p/[language]/screening', at: '/screening', shows: /./ },
    { route: '/p/[language]/stop', at: '/stop', shows: /./ },
  ],
}

let demonstration: OwnDemonstration
let untouched: Database
let fresh: Served
const filled: Record<string, string> = { ruth: demoPeople.ruth, nothing: freshId() }

/** Ten in the morning, London: before noon the morning is asked. */
const TEN = `${new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date())}T10:00:00.000Z`

async function pageOf(browser: Browser, who: Who): Promise<Page> {
  const address = who === 'first' ? fresh.address : demonstration.address
  const context = await someone(browser, { address })
  await context.clock.setFixedTime(TEN)
  if (who !== 'first' && who !== 'nobody') await enter(context.request, 'demo', { person: who })
  return context.newPage()
}

async function ask<T>(page: Page, procedure: string): Promise<T> {
  const answer = await page.request.get(`/api/trpc/${procedure}`)
  return ((await answer.json()) as { result: { data: T } }).result.data
}

test.beforeAll(async ({ browser }) => {
  untouched = await freshDatabase('e2e_untouched')
  fresh = await serve(untouched.name, untouched.runtimeUrl, { demo: 'off' })
  demonstration = await ownDemonstration('screens')
  writeFileSync(demonstration.clock, TEN)
  const [anna, joan, ruth] = await Promise.all([
    pageOf(browser, 'anna'),
    pageOf(browser, 'joan'),
    pageOf(browser, 'ruth'),
  ])
  const patient = { birthDate: '1970-01-01', language: 'en', telephone: null, email: null }
  const patientId = freshId()
  const joining = await send<{ code: string }>(anna.request, 'enrol.patient', {
    patientId,
    name: 'Fresh Person',
    ...patient,
    samePersonConfirmed: true,
  })
  const invited = await send<{ code: string }>(joan.request, 'team.invite', {
    invitationId: freshId(),
    name: 'New Colleague',
    email: 'new@colleague.example',
    clinician: true,
    admin: false,
  })
  const [own] = await ask<{ exerciseId: string }[]>(anna, 'library.list')
  const { rows } = await ask<{ rows: { patientId: string; stop: object | null }[] }>(
    anna,
    'caseload.open?input={}',
  )
  type Recorded = {
    entries: { kind: string; entryId: string; day: string }[]
    programmes: { exercises: { itemId: string }[] }[]
  }
  const { record } = await ask<{ record: Recorded }>(ruth, 'record.open')
  const walk = record.entries.findLast(({ kind }) => kind === 'walk')
  Object.assign(filled, {
    fresh: patientId,
    ownExercise: own?.exerciseId,
    joinCode: joining.code.replace(' ', ''),
    staffCode: invited.code.replace(' ', ''),
    stopped: rows.find(({ stop }) => stop !== null)?.patientId,
    walk: walk?.entryId,
    walkDay: walk?.day,
    exercise: record.programmes.at(-1)?.exercises[0]?.itemId,
  })
})
test.afterAll(async () => {
  await fresh.end()
  await dropDatabase(untouched)
  await demonstration.drop()
})

const addressOf = (at: string) =>
  at.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = filled[name]
    if (value === undefined) throw new Error(`${name} is not filled in`)
    return value
  })

test('no page is forgotten', () => {
  const walked = new Set(Object.values(screens).flatMap((of) => of.map(({ route }) => route)))
  expect([...walked].sort()).toEqual(pages())
})

for (const [who, theirs] of Object.entries(screens) as [Who, Screen[]][]) {
  test(`axe finds nothing on any screen of ${who}, in either theme and size`, async ({ browser }) => {
    test.setTimeout(30_000 + theirs.length * 20_000)
    const page = await pageOf(browser, who)
    const found: string[] = []
    for (const { at, shows, then } of theirs) {
      await page.goto(addressOf(at))
      await expect(page.locator('main').first()).toBeVisible()
      await then?.(page)
      await expect(page.getByRole('heading', { name: shows }).first(), at).toBeVisible()
      if (who !== 'first')
        await expect(page.getByText(/^simulated/i).first(), `${at} is marked`).toBeVisible()
      await expect(page.locator('.skeleton')).toHaveCount(0)
      for (const [size, viewport] of Object.entries({ phone: PHONE, desk: DESK })) {
        await page.setViewportSize(viewport)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          // A theme is colours and nothing else.
          const findings = await findingsOf(page, colorScheme === 'light' ? 'all' : 'colours')
          found.push(...findings.map((finding) => `${at}, ${size}, ${colorScheme}: ${finding}`))
        }
      }
    }
    expect(found).toEqual([])
    await page.context().close()
  })
}
