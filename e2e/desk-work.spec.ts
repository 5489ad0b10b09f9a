import { create } from 'qrcode'
import type { Request } from '@playwright/test'
import { enter } from './api'
import { enrol } from './desk-steps'
import { deskOf, rowsOf } from './desk-world'
import { ownDemonstration } from './lent-server'
import type { Lent } from './lent-server'
import { asOwner } from './served-clinic'
import { expect, onPhone, pageOf, test } from './world'
import type { Page } from './world'

/** Counts are said here: this demonstration is nobody else's. */
let clinic: Lent
test.beforeAll(async () => {
  clinic = await ownDemonstration()
})
test.afterAll(() => clinic.giveBack())

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('rowheader') })

test('the caseload: in order of need, with reasons and counts', async ({ browser }) => {
  const page = await deskOf(browser, clinic.address, 'anna')
  await page.goto('/caseload')
  await expect(heading(page)).toHaveText('One safety stop is open')
  await expect(page.getByText(/^\d+ of 24 patients need you ·/)).toBeVisible()
  await expect(rows(page)).toHaveCount(24)
  const first = rows(page).first()
  await expect(first.getByRole('rowheader')).toContainText('Derek Holloway')
  await expect(first).toContainText(/Safety stop at 17:52 yesterday/)
  await expect(first).toContainText(/numb between the legs\./i)
  await expect(first).toContainText(/Step \d+ of 12\s*week \d/)
  await expect(page.getByRole('link', { name: 'Open the stop, Derek Holloway' })).toBeVisible()
  // Then whose pain is worse, then who is silent, and the ripe weeks before those on track.
  await expect(rows(page).nth(1)).toContainText(
    /Marta Kowalczyk.*Pain up [\d.]+ since the first week.*since /s,
  )
  const names = (await rows(page).getByRole('rowheader').allTextContents()).join(' ')
  expect(names).toMatch(/Derek.*Marta.*Ji-woo.*Samuel.*Ruth.*Grace/)
  await expect(rows(page).filter({ hasText: 'Samuel Osei' })).toContainText(/No entry for \d due days/)
  for (const row of await rows(page).all()) {
    await expect(row).toContainText(/(\d+ of \d+ due|Nothing due)/)
    // A week that waits is decided here, a pause is granted; anything else is opened.
    const action = row.getByRole('cell').last().getByRole('link').or(row.getByRole('button')).first()
    await expect(action).toHaveAccessibleName(
      /^(Open|Ring|Prescribe|Progress|Hold|Step back|Shorter|Stay|Look|Grant|Screening)/,
    )
  }
  const bars = rows(page)
    .filter({ hasText: 'Ruth Adeyemi' })
    .getByRole('img', { name: /^14 days: / })
  await expect(bars).toHaveAccessibleName(/\d+ done/)
  // Step and week stand in the row whatever waits in it.
  await expect(rows(page).filter({ hasText: 'Ruth Adeyemi' })).toContainText(/Step \d+ of \d+\s*week \d+/)
  await expect(rows(page).filter({ hasText: 'Oliver Grant' })).toContainText(/Not joined yet.*Invited/s)
  await expect(rows(page).filter({ hasText: 'Iris Campbell' })).toHaveCount(0)
})

test('a search begins any word of a name, with or without its marks', async ({ browser }) => {
  const page = await deskOf(browser, clinic.address, 'anna')
  await page.goto('/caseload')
  const find = page.getByRole('searchbox', { name: 'Search this list' })
  for (const typed of ['Tomás', 'tomas', 'TOMÁS riv', 'rivera', ' riv ']) {
    await find.fill(typed)
    await expect(heading(page), typed).toHaveText(`1 patient named “${typed.trim()}”`)
    await expect(rows(page).getByRole('rowheader'), typed).toContainText('Tomás Rivera')
  }
  await find.fill('soren')
  await expect(rows(page).getByRole('rowheader')).toContainText('Ingrid Sørensen')
  await find.fill('الأنصاري')
  await expect(rows(page)).toHaveCount(1)
  // A word's middle is not its beginning, and signs of a pattern are signs.
  for (const typed of ['ivera', '%', '_', '\\', '<zz>']) {
    await find.fill(typed)
    await expect(page.getByText(`No patient’s name begins with “${typed}”.`)).toBeVisible()
  }
  await page.getByRole('link', { name: 'Show everyone' }).click()
  await expect(rows(page)).toHaveCount(24)
  await page.goto('/caseload?search=ruth')
  await expect(heading(page)).toHaveText('1 patient named “ruth”')
  await expect(find).toHaveValue('ruth')
})

test('enrolling takes three fields and two clicks', async ({ browser }) => {
  const page = await deskOf(browser, clinic.address, 'anna')
  await page.addInitScript(() => {
    const seen = { clicks: 0, fields: new Set<EventTarget | null>() }
    Object.assign(window, { seen })
    window.addEventListener('pointerdown', () => (seen.clicks += 1), true)
    window.addEventListener('input', ({ target }) => seen.fields.add(target), true)
  })
  await page.goto('/caseload')
  const { link } = await enrol(page, { name: 'Nuria Castells', born: '14/06/1965' })
  const seen = await page.evaluate(() => {
    const { clicks, fields } = (window as unknown as { seen: { clicks: number; fields: Set<unknown> } }).seen
    return { clicks, fields: fields.size }
  })
  expect(seen).toEqual({ clicks: 2, fields: 3 })
  await expect(page.getByText('Born 14 June 1965 · reads English')).toBeVisible()
  expect(await drawnCode(page)).toEqual(codeOf(link))
  expect(await drawnCode(page)).not.toEqual(codeOf(`${link}?`))
  // The letters to be read out are those of the link.
  const code = (await page.locator('.code').innerText()).replace(/\s/g, '')
  expect(code).toMatch(/^[2-9A-HJ-NP-Z]{8}$/)
  expect(link.endsWith(`/j/${code}`)).toBe(true)
  await page.getByRole('link', { name: 'Caseload' }).first().click()
  await expect(page.getByText(/^\d+ of 25 patients need you ·/)).toBeVisible()
  await expect(rows(page).filter({ hasText: 'Nuria Castells' })).toContainText('No programme yet')
})

/** Dark modules of the code on the page, as 'row,column'. */
const drawnCode = async (page: Page): Promise<string[]> => {
  const path = await page
    .getByRole('img', { name: 'QR code of the invitation' })
    .locator('path')
    .getAttribute('d')
  return [...(path ?? '').matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${y ?? ''},${x ?? ''}`).sort()
}
const codeOf = (text: string): string[] => {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const all = [...modules.data].flatMap((dark, at) =>
    dark ? [`${String(Math.floor(at / modules.size))},${String(at % modules.size)}`] : [],
  )
  return all.sort()
}

test('a namesake with the same birthday is shown before anybody is enrolled twice', async ({ browser }) => {
  const page = await deskOf(browser, clinic.address, 'anna')
  await page.goto('/enrol')
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('  ruth ADEYEMI ')
  await page.getByRole('textbox', { name: 'Date of birth', exact: true }).fill('3.3.58')
  await page.getByRole('button', { name: 'Enrol and show the code' }).click()
  const warning = page.getByRole('alert').filter({ hasText: 'enrolled already' })
  await expect(warning.getByRole('listitem')).toHaveText([
    /^Ruth Adeyemi, born 3 March 1958, enrolled /,
    'ruth ADEYEMI, born 3 March 1958, whom you are enrolling now',
  ])
  const before = (await rowsOf(page)).length
  await warning.getByRole('button', { name: /somebody else/ }).click()
  await expect(page.getByRole('heading', { name: 'ruth ADEYEMI is enrolled' })).toBeVisible()
  expect(await rowsOf(page)).toHaveLength(before + 1)
})

test('a new code for who has joined: the old phone ends with the same click, and nothing recorded', async ({
  browser,
}) => {
  const page = await deskOf(browser, clinic.address, 'anna')
  const phone = await onPhone(browser, clinic.address)
  await enter(phone.request, 'demo', { person: 'ruth' })
  const opened = async () => (await phone.request.get('/api/trpc/record.open')).status()
  expect(await opened()).toBe(200)
  const ruth = pageOf('Ruth Adeyemi')
  const patientId = ruth.replace('/patients/', '')
  const entries = async () =>
    (await page.request.get(`/api/trpc/patient.entries?input={"patientId":"${patientId}"}`)).text()
  const before = await entries()
  await test.step('the long lists are shown in parts, on the phone and at the desk', async () => {
    const own = await phone.newPage()
    await own.goto('/entries')
    const days = own.getByRole('heading', { level: 2 })
    await expect(days).toHaveCount(14)
    await own.getByRole('button', { name: 'Earlier days' }).tap()
    await expect(days).toHaveCount(28)
    const [most] = await asOwner(clinic.database.ownerUrl, async (owner) => {
      const found = await owner.query<{ patient_id: string }>(
        'select patient_id from entry group by patient_id order by count(*) desc limit 1',
      )
      return found.rows
    })
    await page.goto(`/patients/${most?.patient_id ?? ''}/entries`)
    const more = page.getByRole('button', { name: /^Show earlier ones/ })
    const shown = await page.getByRole('row').count()
    await more.click()
    await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(shown + 10)
  })
  const linkOf = () => page.getByRole('link', { name: 'Open as this patient here' }).getAttribute('href')

  await page.goto(`${ruth}/code`)
  await page.getByRole('button', { name: 'Make a new code' }).click()
  await expect(page.getByText('Phones that are signed in stay signed in.')).toBeVisible()
  expect(await opened()).toBe(200)
  const first = await linkOf()
  await page.reload()
  await page.getByRole('checkbox', { name: /^End the sign-in of/ }).check()
  await page.getByRole('button', { name: 'Make a new code' }).click()
  await expect(page.getByText(/signed out\.$/)).toBeVisible()
  expect(await opened()).toBe(401)
  expect(await entries()).toBe(before)
  const second = await linkOf()
  await expect(page.getByText('Waiting for Ruth Adeyemi’s phone.')).toBeVisible()

  const other = await (await onPhone(browser, clinic.address)).newPage()
  await other.goto(first ?? '')
  await expect(other.getByRole('heading', { name: 'This code was ended' })).toBeVisible()
  await enter(other.request, 'join', { code: (second ?? '').slice(-8) })
  expect((await other.request.get('/api/trpc/record.open')).status()).toBe(200)
  await expect(page.getByText('Ruth Adeyemi’s phone has joined.')).toBeVisible()
})

test('a step begins with the skeleton of the next page', async ({ browser }) => {
  const page = await deskOf(browser, clinic.address, 'joan')
  let answer: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route(
    ({ pathname }) => pathname === '/team',
    async (route) => {
      if (route.request().headers()['next-router-prefetch'] === undefined) await held
      await route.continue()
    },
  )
  // A page's skeleton is fetched ahead for the link that the pointer is on.
  await page.goto('/clinic')
  // It is read as far as it stands still; of the rest the browser says that it failed.
  let isAhead = false
  const note = (request: Request) => {
    const headers = request.headers()
    const isOfTeam = new URL(request.url()).pathname === '/team' && 'next-router-state-tree' in headers
    if (isOfTeam && 'next-router-prefetch' in headers) isAhead = true
  }
  page.on('requestfinished', note).on('requestfailed', note)
  await expect(async () => {
    await page.getByRole('heading', { level: 1 }).hover()
    await page.getByRole('link', { name: 'Team' }).hover()
    await expect.poll(() => isAhead, { timeout: 1000 }).toBe(true)
  }).toPass()
  await page.getByRole('link', { name: 'Team' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Fetching the page' })).toBeVisible()
  await expect(page.locator('.skeleton').first()).toBeVisible()
  answer()
  await expect(page.getByRole('heading', { name: 'Team', level: 1 })).toBeVisible()
  await expect(page.locator('.skeleton')).toHaveCount(0)
})
