import { deskOf, enrolled } from './desk-world'
import { begin, prescribe } from './desk-steps'
import { lentHere, ownDemonstration } from './lent-server'
import { expect, expectNoFindings, test } from './world'
import type { Page } from './world'

const clinic = lentHere(ownDemonstration)

const rungs = async (page: Page): Promise<string[]> =>
  Promise.all(
    (await page.getByRole('spinbutton', { name: /^Step \d+, brisk minutes$/ }).all()).map((one) =>
      one.inputValue(),
    ),
  )
const rung = (page: Page, at: number) =>
  page.getByRole('spinbutton', { name: `Step ${String(at)}, brisk minutes`, exact: true })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const choose = (page: Page, ramp: string) => page.getByRole('button', { name: ramp, exact: true }).click()
const review = (page: Page) => page.getByRole('button', { name: /^Review/ }).click()
const days = (page: Page) => page.getByRole('group', { name: 'Days', exact: true })

type Stored = { rungs: number[]; preset: string; weekdays: number[]; startDay: string; warmUpMinutes: number }
async function stored(page: Page, patient: string): Promise<{ programmes: Stored[]; today: string }> {
  const patientId = patient.replace('/patients/', '')
  const answer = await page.request.get(`/api/trpc/patient.open?input={"patientId":"${patientId}"}`)
  const { result } = (await answer.json()) as {
    result: { data: { record: { programmes: Stored[]; today: string } } }
  }
  return result.data.record
}

// The published table, and the ramps that the rules' own cases give.
const nhlbi12 = [5, 7, 9, 11, 13, 15, 18, 20, 23, 26, 28, 30]
const ramps = {
  linear: [10, 13, 16, 19, 21, 24, 27, 30],
  percent: [10, 11, 12, 13, 14, 15, 17, 19, 21, 23, 25, 28, 30],
  hand: [6, 8, 8, 12],
}

async function fill(page: Page, preset: keyof typeof ramps): Promise<void> {
  if (preset === 'hand') {
    await choose(page, 'By hand')
    for (let left = 12; left > 4; left -= 1) {
      await rung(page, left).focus()
      await page.getByRole('button', { name: `Take out step ${String(left)}` }).click()
    }
    for (const [at, minutes] of ramps.hand.entries()) await rung(page, at + 1).fill(String(minutes))
    return
  }
  await choose(page, preset === 'linear' ? 'Steady' : '10 % at a time')
  await field(page, 'From, min').fill('10')
  await field(page, 'To, min').fill('30')
  if (preset === 'linear') await field(page, 'Steps').fill('8')
}

test('from the caseload to a published programme takes at most five clicks', async ({ browser }) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  const patient = await enrolled(page, 'Template Twelve')
  await page.addInitScript(() => {
    const pressed = { clicks: 0 }
    Object.assign(window, { pressed })
    window.addEventListener('pointerdown', () => (pressed.clicks += 1), true)
  })
  await page.goto('/caseload')
  await page.getByRole('link', { name: 'Prescribe a programme for Template Twelve' }).click()
  await expect(page.getByRole('heading', { name: 'What would you like to begin from?' })).toBeVisible()
  await expectNoFindings(page, 'templates to begin from')
  await page.getByRole('button', { name: /^Standard, 12 weeks/ }).click()
  await expect.poll(async () => (await rungs(page)).map(Number)).toEqual(nhlbi12)
  const preview = page.getByRole('complementary', { name: /will see$/ })
  await expect(preview).toContainText('Log 15 min')
  await expect(preview).toContainText('5 easy, 5 brisk, 5 easy')
  await expectNoFindings(page, 'the builder')
  await review(page)
  await expect(page.getByRole('dialog')).toContainText('Heel-toe walking')
  await expectNoFindings(page, 'the review')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page).toHaveURL(/\/patients\/[0-9a-f-]+$/)
  const clicks = await page.evaluate(
    () => (window as unknown as { pressed: { clicks: number } }).pressed.clicks,
  )
  expect(clicks).toBeLessThanOrEqual(5)
  const { programmes, today } = await stored(page, patient)
  expect(programmes).toEqual([
    expect.objectContaining({ rungs: nhlbi12, preset: 'nhlbi12', startDay: today, warmUpMinutes: 5 }),
  ])
  await page.goto(`${patient}/programme`)
  await expect(page.getByText('It waits until the screening is signed.')).toBeVisible()
})

for (const preset of ['linear', 'percent', 'hand'] as const) {
  test(`${preset}: each rung as the rules say, drawn, and in force from its day`, async ({ browser }) => {
    const page = await deskOf(browser, clinic().address, 'anna')
    const patient = await enrolled(page, `Template ${preset}`)
    await page.goto(`${patient}/programme`)
    await begin(page)
    await fill(page, preset)
    const wanted = ramps[preset]
    await expect.poll(async () => (await rungs(page)).map(Number)).toEqual(wanted)
    await days(page).getByRole('button', { name: 'Sunday' }).click()
    await field(page, 'Easy before, min').fill('3')
    await field(page, 'Easy after, min').fill('0')
    await expect(page.getByText(`3 + ${String(wanted[0])} + 0 =`)).toBeVisible()
    // The curve is of the whole walk.
    const curve = page.getByRole('form', { name: 'New programme' }).getByRole('img').first()
    await expect(curve).toHaveAccessibleName(new RegExp(wanted.map((minutes) => minutes + 3).join('\\D+')))
    const { today } = await stored(page, patient)
    const start = new Date(Date.parse(today) + 3 * 86_400_000).toISOString().slice(0, 10)
    await page.getByLabel('Starts on').fill(start)
    await prescribe(page, 'All asked today, nothing found.')
    const { programmes } = await stored(page, patient)
    const facts = { rungs: wanted, preset, weekdays: [1, 2, 3, 4, 5, 6], startDay: start, warmUpMinutes: 3 }
    expect(programmes).toEqual([expect.objectContaining(facts)])
  })
}

test('a rung is dragged, and stepped by keyboard to the same effect', async ({ browser }) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  await page.goto(`${await enrolled(page, 'Dragged Rung')}/programme`)
  await begin(page)
  const grip = page.locator('.rung-grip rect').nth(4)
  const box = await grip.boundingBox()
  if (box === null) throw new Error('the rung is not drawn')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y - 20, { steps: 4 })
  await page.mouse.up()
  const dragged = Number(await rung(page, 5).inputValue())
  expect(dragged).toBeGreaterThan(13)
  await rung(page, 5).press('ArrowDown')
  await expect(rung(page, 5)).toHaveValue(String(dragged - 1))
})

test('a start is suggested from a good day and a bad one', async ({ browser }) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  await page.goto(`${await enrolled(page, 'Suggested Start')}/programme`)
  await begin(page)
  await field(page, 'Good day, min').fill('20')
  await expect(page.getByRole('button', { name: /^Start at/ })).toHaveCount(0)
  await field(page, 'Bad day, min').fill('10')
  await page.getByRole('button', { name: /^Start at 15 min/ }).click()
  await expect(rung(page, 1)).toHaveValue('15')
})

test('every bad input has its sentence at its field, stays as typed, and is stored nowhere', async ({
  browser,
}) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  const patient = await enrolled(page, 'Bad Input')
  await page.goto(`${patient}/programme`)
  await begin(page)
  const bad = ['0', '200', '1.5', 'abc', '-1', '']
  for (const [at, typed] of bad.entries()) await rung(page, at + 1).fill(typed)
  // Whole, in bounds, and falling.
  await rung(page, 12).fill('3')
  for (const name of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])
    await days(page).getByRole('button', { name }).click()
  await field(page, 'Easy before, min').fill('31')
  await field(page, 'Easy after, min').fill('five')
  await field(page, 'Steps a minute').fill('500')
  await page.getByLabel('Starts on').fill('2020-02-29')
  await page.getByRole('button', { name: 'Done on paper: write so' }).click()
  await field(page, 'Your confirmation').fill(' x ')
  await page.getByRole('button', { name: 'Sign one' }).click()
  await page.getByLabel('Until, included').fill('2020-02-29')
  await review(page)

  // The first of them has the focus.
  await expect(rung(page, 1)).toBeFocused()
  const described = async (locator: ReturnType<typeof field>, sentence: string | RegExp) => {
    await expect(locator).toHaveAttribute('aria-invalid', 'true')
    await expect(locator).toHaveAccessibleDescription(sentence)
  }
  for (const [at, typed] of bad.entries()) {
    await described(
      rung(page, at + 1),
      new RegExp(`Step ${String(at + 1)}: A step is a whole number of minutes from 1 to 120`),
    )
    await expect(rung(page, at + 1)).toHaveValue(typed)
  }
  await expect(rung(page, 7)).not.toHaveAttribute('aria-invalid', 'true')
  await described(field(page, 'Why a step is shorter than the one before'), /Please write down why/)
  await expect(days(page)).toHaveAccessibleDescription(/at least one day/)
  await described(field(page, 'Easy before, min'), /Whole minutes from 0 to 30/)
  await expect(field(page, 'Easy before, min')).toHaveValue('31')
  await described(field(page, 'Easy after, min'), /Whole minutes from 0 to 30/)
  await described(field(page, 'Steps a minute'), /from 40 to 200/)
  await described(page.getByLabel('Starts on'), /cannot start before today/)
  await expect(page.getByLabel('Starts on')).toHaveValue('2020-02-29')
  await described(field(page, 'Your confirmation'), /confirm in writing/)
  await expect(field(page, 'Your confirmation')).toHaveValue(' x ')
  await described(page.getByLabel('Until, included'), /still to come/)
  await expectNoFindings(page, 'the builder with every field at fault')
  expect((await stored(page, patient)).programmes).toEqual([])

  // Mended one by one, the sentences go, and the last one gone it is published.
  for (const [at] of bad.entries()) await rung(page, at + 1).fill(String(nhlbi12[at]))
  await field(page, 'Why a step is shorter than the one before').fill('A short week at the end.')
  await days(page).getByRole('button', { name: 'Tuesday' }).click()
  await field(page, 'Easy before, min').fill('0')
  await field(page, 'Easy after, min').fill('0')
  await field(page, 'Steps a minute').fill('')
  await page.getByRole('button', { name: 'Without one' }).click()
  const { today } = await stored(page, patient)
  await page.getByLabel('Starts on').fill(today)
  await expect(page.getByText('One field needs another look.')).toBeVisible()
  await prescribe(page, 'Asked again, nothing found.')
  const { programmes } = await stored(page, patient)
  expect(programmes).toHaveLength(1)
  expect(programmes[0]).toMatchObject({ rungs: [...nhlbi12.slice(0, 11), 3], weekdays: [2], preset: 'hand' })
})

test('too many steps cannot be typed, and sixty can', async ({ browser }) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  await page.goto(`${await enrolled(page, 'Many Steps')}/programme`)
  await begin(page)
  await choose(page, 'Steady')
  await field(page, 'Steps').fill('500')
  await expect(field(page, 'Steps')).toHaveAccessibleDescription(/at most 60 steps/)
  await field(page, 'Steps').fill('60')
  await expect(rung(page, 60)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add a step' })).toHaveCount(0)
})
