import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator } from '@playwright/test'
import { enter, freshId, send } from './api'
import { joinedPhone, ownClinic } from './own-clinic'
import type { OwnClinic } from './own-clinic'
import { countTaps, headingsAfterTap, logUsualWalk, passGate, tapsOn } from './phone-steps'
import { asOwner, root } from './served-clinic'
import { CUT_OFF, expect, expectNoFindings, onPhone, someone, test } from './world'

test.use({ meant: CUT_OFF })

// The numbers of taps of the design: what a person does after a walk must stay this short.
const MORNING = '2026-03-04T08:10'
let clinic: OwnClinic

test.beforeAll(async ({ playwright }) => {
  clinic = await ownClinic(playwright, '2026-03-02T08:00')
})
test.afterAll(async () => {
  await clinic.end()
})
test.beforeEach(async () => {
  clinic.setClock('2026-03-02T08:00')
  await clinic.signInAgain(clinic.desk)
})

const stored = (patientId: string) =>
  asOwner(clinic.database.ownerUrl, async (owner) => {
    const { rows } = await owner.query<Record<string, unknown>>(
      `select kind, day::text, minutes, before, worst, morning, gate, late, replaces is not null as corrects
       from entry where patient_id = $1 order by arrived_at, id`,
      [patientId],
    )
    return rows
  })

test('from the QR code to Today, signed in, by one tap and no password', async ({ browser }) => {
  const { code } = await clinic.enrol('Quick Joiner', { startDay: '2026-03-02' })
  const phone = await onPhone(browser, clinic.address)
  const page = await phone.newPage()
  await page.goto(`/j/${code.replace(' ', '')}`)
  for (const promise of ['What is kept', 'Who sees it']) await expect(page.getByText(promise)).toBeVisible()
  await expect(page.getByText(/live/).first()).toBeVisible()
  await page.getByRole('button', { name: /Join|Accept|Agree/ }).tap()
  await expect(page.getByRole('link', { name: 'I feel unwell' })).toBeVisible()
  await phone.close()
})

test('by code: its characters and two taps', async ({ browser }) => {
  const { code } = await clinic.enrol('Code Typist', { startDay: '2026-03-02' })
  const phone = await onPhone(browser, clinic.address)
  const page = await phone.newPage()
  await page.goto('/j')
  await expectNoFindings(page, 'type the code')
  await page.getByRole('textbox').fill('2222 2222')
  await page.getByRole('button').filter({ hasText: /./ }).first().tap()
  // A mistyped code is said kindly and stays to be compared.
  await expect(page.getByRole('textbox')).toHaveValue(/2222 ?2222/)
  await page.getByRole('textbox').fill(code.toLowerCase())
  await page.getByRole('button').filter({ hasText: /./ }).first().tap()
  await page.getByRole('button', { name: /Join|Accept|Agree/ }).tap()
  await expect(page.getByRole('link', { name: 'I feel unwell' })).toBeVisible()
  await phone.close()
})

const scripts = path.join(root, '.next-test/static/chunks')
/** The scripts of the build that bring the chart. */
const chartScripts = readdirSync(scripts).filter(
  (name) => name.endsWith('.js') && readFileSync(path.join(scripts, name), 'utf8').includes('recharts'),
)

test('the morning in two taps, then the usual walk in four', async ({ browser }) => {
  const { patientId, code } = await clinic.enrol('Morning Walker', { startDay: '2026-03-02' })
  clinic.setClock(MORNING)
  const phone = await joinedPhone(browser, clinic, code, MORNING)
  const page = await phone.newPage()
  await countTaps(page)
  const beside = page.waitForEvent('worker')
  await page.goto('/today')
  expect((await beside).url(), 'dates are read beside the page').toContain('/dates-ahead.js')
  const answer = page.getByRole('link', { name: 'Answer the morning check-in' })
  const log = page.getByRole('link', { name: 'Log 12 min' })
  await expect(log).toBeVisible()
  const [above, below] = [await answer.boundingBox(), await log.boundingBox()]
  expect(above?.y ?? 0, 'the morning stands above the walk').toBeLessThan(below?.y ?? 0)
  await answer.tap()
  await page.locator('[data-score="3"]').tap()
  await expect(page.getByRole('link', { name: 'Log 12 min' })).toBeVisible()
  await expect(answer).toBeHidden()
  expect(await tapsOn(page), 'taps for the morning').toBe(2)
  await test.step('the question comes with the tap itself, and the server is asked nothing', async () => {
    await page.waitForLoadState('networkidle')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    expect(await headingsAfterTap(page, 'Log 12 min')).toEqual(['Pain just before you set off?'])
    expect(asked.filter((url) => !url.includes('/_next/static/'))).toEqual([])
    // As the phone's own key does: the page asks, which knows of the step just made, whether or not the browser does yet.
    await page.evaluate(() => {
      history.back()
    })
    await expect(log).toBeVisible()
    await tapsOn(page)
  })
  await logUsualWalk(page, { before: 2, worst: 4 })
  expect(await tapsOn(page), 'taps for the usual walk').toBe(4)
  await expect(page.getByText('It is with your clinic.')).toBeVisible()
  await expect(page.getByText('Often fine if it has eased by tomorrow morning.')).toBeVisible()
  await expectNoFindings(page, 'saved')
  const common = { day: '2026-03-04', late: false, corrects: false }
  expect(await stored(patientId)).toEqual([
    { ...common, kind: 'morning', minutes: null, before: null, worst: null, morning: 3, gate: null },
    { ...common, kind: 'walk', minutes: 12, before: 2, worst: 4, morning: null, gate: 'clear' },
  ])
  await test.step('the sentence and the table stand without the chart', async () => {
    expect(chartScripts.length).toBeGreaterThan(0)
    for (const name of chartScripts) await page.route(`**/${name}`, (route) => route.abort())
    await page.goto('/progress')
    await expect(page.getByText('The picture cannot be drawn just now.')).toBeVisible()
    await expect(page.getByText(/^You walked your full minutes on 1 of \d days?\./)).toBeVisible()
    await page.getByRole('button', { name: 'As a table' }).tap()
    await expect(page.getByRole('table', { name: /^Every day from/ })).toContainText('12')
  })
  await phone.close()
})

test('yesterday’s minutes or pain corrected in four taps, and marked as late', async ({ browser }) => {
  const { patientId, code } = await clinic.enrol('Late Mender', { startDay: '2026-03-02' })
  clinic.setClock('2026-03-03T17:00')
  const first = await joinedPhone(browser, clinic, code, '2026-03-03T17:00')
  const id = freshId()
  const details = { region: null, ground: null, surface: null, conditions: null, effort: null }
  await send(first.request, 'record.logWalk', {
    id,
    entryId: id,
    replaces: null,
    kind: 'walk',
    day: '2026-03-03',
    startedAt: '2026-03-03T16:40:00.000Z',
    recordedAt: '2026-03-03T17:00:00.000Z',
    timeZone: 'Europe/London',
    minutes: 12,
    before: 2,
    worst: 3,
    gate: 'clear',
    details: { ...details, distanceMetres: null, steps: null, note: null },
  })
  clinic.setClock(MORNING)
  await first.clock.setFixedTime(`${MORNING}:00.000Z`)
  const page = await first.newPage()
  await countTaps(page)
  const said = page.getByText('The former version stays readable, for you and your clinic.')
  const correct = async (change: Locator) => {
    await page.goto('/today')
    for (const one of [
      page.getByRole('link', { name: 'Add or correct an earlier day' }),
      page.getByRole('link', { name: /Correct the walk/ }).first(),
      change,
      page.getByRole('button', { name: 'Save the correction' }),
    ])
      await one.tap()
    await expect(said).toBeVisible()
    expect(await tapsOn(page)).toBe(4)
  }
  await correct(page.getByRole('button', { name: 'One minute more' }))
  await expectNoFindings(page, 'own entries')
  // The second one arrives later, so that their order can be read.
  clinic.setClock(MORNING.replace(/\d\d$/, '59'))
  await correct(page.getByRole('group', { name: 'Worst pain' }).getByRole('button', { name: '5' }))
  const common = { day: '2026-03-03', kind: 'walk', before: 2, morning: null, gate: 'clear' }
  await expect
    .poll(() => stored(patientId))
    .toEqual([
      { ...common, minutes: 12, worst: 3, late: false, corrects: false },
      { ...common, minutes: 13, worst: 3, late: true, corrects: true },
      { ...common, minutes: 13, worst: 5, late: true, corrects: true },
    ])
  await test.step('late and corrected, for the patient and for the clinician', async () => {
    await page.goto('/entries')
    await expect(page.getByText(/^entered later, /)).toBeVisible()
    await expect(page.getByText('corrected 2 times')).toBeVisible()
    const desk = await someone(browser, { address: clinic.address })
    await clinic.signInAgain(desk.request)
    const doctor = await desk.newPage()
    await doctor.goto(`/patients/${patientId}/entries`)
    await expect(doctor.getByText('entered late', { exact: true })).toHaveCount(2)
    await expect(doctor.getByText('Corrected by the version above')).toHaveCount(2)
    await expect(doctor.getByText(/^Walk, 1[23] min/)).toHaveText([/13 min/, /13 min/, /12 min/])
  })
  await first.close()
})

test('a walk of yesterday and a day without one are added later, and marked as late', async ({ browser }) => {
  const { patientId, code } = await clinic.enrol('Late Comer', { startDay: '2026-03-02' })
  clinic.setClock(MORNING)
  const phone = await joinedPhone(browser, clinic, code, MORNING)
  const page = await phone.newPage()
  await page.goto('/entries')
  const yesterday = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Yesterday' }) })
  await yesterday.getByRole('link', { name: 'Add a walk' }).tap()
  await page.getByRole('button', { name: 'Log 12 min' }).tap()
  await page.locator('[data-score="1"]').tap()
  await expect(page.getByRole('heading', { name: /Worst pain/ })).toBeVisible()
  await page.locator('[data-score="2"]').tap()
  await passGate(page)
  await expect.poll(async () => (await stored(patientId)).length).toBe(1)
  // The day without one arrives later, so that their order can be read.
  clinic.setClock(MORNING.replace(/\d\d$/, '59'))
  await page.goto('/entries')
  await page.getByRole('link', { name: 'I did not walk' }).last().tap()
  await page.getByRole('button', { name: 'Save without a reason' }).tap()
  const common = { late: true, corrects: false, morning: null }
  await expect
    .poll(() => stored(patientId))
    .toEqual([
      { ...common, kind: 'walk', day: '2026-03-03', minutes: 12, before: 1, worst: 2, gate: 'clear' },
      {
        ...common,
        kind: 'zero',
        day: '2026-03-02',
        minutes: null,
        before: null,
        worst: null,
        gate: 'not-asked',
      },
    ])
  await phone.close()
})

test('a used code is told apart, and a second phone needs another', async ({ browser, playwright }) => {
  const { code } = await clinic.enrol('Only Once', { startDay: '2026-03-02' })
  const other = await playwright.request.newContext({ baseURL: clinic.address })
  await enter(other, 'join', { code })
  const phone = await onPhone(browser, clinic.address)
  const page = await phone.newPage()
  await page.goto(`/j/${code.replace(' ', '')}`)
  await expect(page.getByRole('heading', { name: 'This code has been used' })).toBeVisible()
  await expectNoFindings(page, 'a used code')
  await phone.close()
})
