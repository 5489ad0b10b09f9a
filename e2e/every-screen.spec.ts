import { writeFileSync } from 'node:fs'
import type { APIRequestContext, Browser } from '@playwright/test'
import { demoPeople } from '../src/domain/demo-people'
import { enter, freshId, send } from './api'
import { hearComplaints, takenOver } from './complaints'
import { pages } from './http-list'
import { ownDemonstration, ownInstallation } from './lent-server'
import type { Lent } from './lent-server'
import { findingsInLooks } from './findings-in-looks'
import { ARABIC_NAME, EMOJI_NAME, isMeant, LONG_NAME, screens } from './screen-list'
import type { Screen, Who } from './screen-list'
import { rawKeys } from './raw-keys'
import { badlyShown } from './well-shown'
import type { Look } from './well-shown'
import { expect, someone, test } from './world'
import type { Page } from './world'

let demonstration: Lent
let fresh: Lent
let desk: APIRequestContext
const filled: Record<string, string> = { ruth: demoPeople.ruth, nothing: freshId() }

/** Ten in the morning, London: before noon the morning is asked. */
const TEN = `${new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date())}T10:00:00.000Z`

async function pageOf(browser: Browser, who: Who): Promise<Page> {
  const address = who === 'first' ? fresh.address : demonstration.address
  const context = await someone(browser, { address })
  await context.clock.setFixedTime(TEN)
  if (who === 'longNamed') await enter(context.request, 'join', { code: await newCode() })
  // The page that says that the database is away would leave as soon as it is back.
  else if (who === 'nobody') await context.route('**/api/health', (route) => route.abort())
  else if (who !== 'first') await enter(context.request, 'demo', { person: who })
  return context.newPage()
}

/** For the phone of whoever has the long name. */
const newCode = async () =>
  (
    await send<{ code: string }>(desk, 'enrol.newCode', {
      patientId: filled['longNamed'],
      endDevices: false,
    })
  ).code

const isOnPhone = (who: Who) => who === 'ruth' || who === 'longNamed'
const isAtDesk = (who: Who) => who === 'anna' || who === 'joan'

/** From now on this person's screens are Spanish: by their own choice, or by this browser's where nobody is known. */
async function readsSpanish(page: Page, who: Who): Promise<void> {
  if (who === 'first' || who === 'nobody')
    await page.context().addCookies(
      ['desk-language', 'phone-language'].map((name) => ({
        name,
        value: 'es',
        url: who === 'first' ? fresh.address : demonstration.address,
      })),
    )
  else await send(page.request, isOnPhone(who) ? 'me.setLanguage' : 'account.setLanguage', { language: 'es' })
}

async function ask<T>(page: Page, procedure: string): Promise<T> {
  const answer = await page.request.get(`/api/trpc/${procedure}`)
  return ((await answer.json()) as { result: { data: T } }).result.data
}

test.beforeAll(async ({ browser }) => {
  fresh = await ownInstallation()
  demonstration = await ownDemonstration()
  writeFileSync(demonstration.clock, TEN)
  const [anna, joan, ruth] = await Promise.all([
    pageOf(browser, 'anna'),
    pageOf(browser, 'joan'),
    pageOf(browser, 'ruth'),
  ])
  desk = anna.request
  const enrolled = async (name: string) => {
    const patientId = freshId()
    const person = { name, birthDate: '1970-01-01', language: 'es', telephone: null, email: null }
    const { code } = await send<{ code: string }>(desk, 'enrol.patient', {
      patientId,
      ...person,
      samePersonConfirmed: true,
    })
    return { patientId, code: code.replace(' ', '') }
  }
  /** A code that a phone of somebody's own made. */
  const paired = async () => {
    const { code } = await enrolled('Paired Person')
    const { request } = await someone(browser, { address: demonstration.address })
    await enter(request, 'join', { code })
    return (await send<{ code: string }>(request, 'me.newPhoneCode', {})).code.replace(' ', '')
  }
  const newcomer = await enrolled('Fresh Person')
  const invited = await send<{ code: string }>(joan.request, 'team.invite', {
    invitationId: freshId(),
    name: 'New Colleague',
    email: 'new@colleague.example',
    clinician: true,
    admin: false,
  })
  const { staff } = await ask<{ staff: { id: string; self: boolean }[] }>(joan, 'team.list')
  const lost = await send<{ code: string }>(joan.request, 'team.newPasswordLink', {
    staffId: staff.find(({ self }) => !self)?.id,
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
    fresh: newcomer.patientId,
    longNamed: (await enrolled(LONG_NAME)).patientId,
    arabicNamed: (await enrolled(ARABIC_NAME)).patientId,
    emojiNamed: (await enrolled(EMOJI_NAME)).patientId,
    ownExercise: own?.exerciseId,
    joinCode: newcomer.code,
    phoneCode: await paired(),
    staffCode: invited.code.replace(' ', ''),
    lostCode: lost.code.replace(' ', ''),
    stopped: rows.find(({ stop }) => stop !== null)?.patientId,
    walk: walk?.entryId,
    walkDay: walk?.day,
    exercise: record.programmes.at(-1)?.exercises[0]?.itemId,
  })
})
test.afterAll(() => {
  fresh.giveBack()
  demonstration.giveBack()
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

/** Opens a screen and brings it to the state that is meant. */
async function open(page: Page, { at, then, shows }: Screen): Promise<void> {
  await page.goto(addressOf(at))
  await expect(page.locator('main').first()).toBeVisible()
  await then?.(page)
  await expect(page.getByRole('heading', { name: shows }).first(), at).toBeVisible()
  await expect(page.locator('html'), at).toHaveAttribute('lang', 'es')
  await expect(page.locator('.skeleton')).toHaveCount(0)
  await takenOver(page)
}

/** A desk's pages are read on a phone too, and with large text there and at the desk. */
const looksOf = (who: Who): Look[] => (isAtDesk(who) ? ['narrow', 'phone', 'desk'] : ['narrow', 'phone'])

// Each is opened once, in Spanish: what fits there fits in English. The journeys, in English, ask axe of most of them too.
for (const [who, theirs] of Object.entries(screens) as [Who, Screen[]][]) {
  test(`axe and Chromium find nothing on any screen of ${who}, in either theme and size, and all is shown right`, async ({
    browser,
  }) => {
    test.setTimeout(30_000 + theirs.length * 30_000)
    const page = await pageOf(browser, who)
    await readsSpanish(page, who)
    const complaints = await hearComplaints(page)
    const found: string[] = []
    for (const screen of theirs) {
      await open(page, screen)
      if (who !== 'first')
        await expect(
          page.getByText(/^((Pacientes|Personas?) )?simulad[oa]/i).first(),
          `${screen.at} is marked`,
        ).toBeVisible()
      const faults = [
        ...(await findingsInLooks(page, isAtDesk(who) ? 'desk' : 'phone')),
        ...(await badlyShown(page, looksOf(who))),
      ]
      found.push(...faults.map((fault) => `${screen.at}, ${fault}`))
    }
    expect(found).toEqual([])
    expect(complaints.filter((one) => !isMeant(who, one))).toEqual([])
    await page.context().close()
  })
}

test('faint words are found in each theme, and in the size that shows them', async ({ browser }) => {
  const page = await (await someone(browser, { address: demonstration.address })).newPage()
  await page.setContent(`<html lang="en"><title>Faint</title><main><h1>Faint</h1>
    <p id="light">by day</p><p id="both">always</p><p id="dark">by night</p><p id="wide">at a desk</p></main>
    <style>:root { color-scheme: light dark; background: light-dark(#fff, #000); color: light-dark(#000, #fff) }
    #light { color: light-dark(#ccc, #fff) } #dark { color: light-dark(#000, #333) }
    #both { color: #777; background: #888 } #wide { color: light-dark(#ccc, #fff) }
    @media (width < 500px) { #wide { display: none } }</style></html>`)
  expect(await findingsInLooks(page, 'phone')).toEqual([
    'phone, light: color-contrast: #light · #both',
    'phone, dark: color-contrast: #both · #dark',
    'desk, light: color-contrast: #wide',
  ])
})

test('keys where words should be are found', async ({ browser }) => {
  const page = await (await someone(browser, { address: demonstration.address })).newPage()
  await page.setContent('<p>trouble.loading</p><p title="one.more.key">12.30 to. kay@mail.example</p>')
  expect(await rawKeys(page)).toEqual(['shows the key trouble.loading', 'shows the key one.more.key'])
})

test('what is badly shown is found', async ({ browser }) => {
  const page = await (await someone(browser, { address: demonstration.address })).newPage()
  await page.setContent(`<html lang="en"><main><p style="width: 330px">too wide</p><a class="btn" href="/">covered</a></main>
    <p style="position: fixed; inset: auto 0 0 0; height: 100%; margin: 0">bar</p>
    <style>@keyframes turn { to { rotate: 1turn } } i { animation: turn 9s infinite }</style><i>o</i></html>`)
  const found = await badlyShown(page, ['narrow', 'phone', 'desk'])
  expect(found.map((fault) => fault.replace(/:.*| “.*/, ''))).toEqual([
    'at 320 pixels is 338 wide in 320',
    'at 320 pixels a.btn',
    'at 320 pixels i.',
    'on a phone at 200 % text a.btn',
    'on a phone at 200 % text i.',
    'at a desk at 200 % text i.',
  ])
  await page.context().close()
})
