import { begin, prescribe } from './desk-steps'
import { deskOf, enrolled } from './desk-world'
import { lentHere, ownDemonstration } from './lent-server'
import { expect, expectNoFindings, pageOf, test } from './world'
import type { Page } from './world'

const clinic = lentHere(ownDemonstration)

const rung = (page: Page, at: number) =>
  page.getByRole('spinbutton', { name: `Step ${String(at)}, brisk minutes`, exact: true })
const review = (page: Page) => page.getByRole('button', { name: /^Review/ }).click()

type Stored = { programmes: { id: string; startDay: string; endDay: string | null }[]; today: string }
async function stored(page: Page, patient: string): Promise<Stored> {
  const patientId = patient.replace('/patients/', '')
  const answer = await page.request.get(`/api/trpc/patient.open?input={"patientId":"${patientId}"}`)
  return ((await answer.json()) as { result: { data: { record: Stored } } }).result.data.record
}

test('what is begun while a programme runs is a change of it, from tomorrow', async ({ browser }) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  const patient = await enrolled(page, 'Begun Again')
  await page.goto(`${patient}/programme`)
  await begin(page)
  await prescribe(page, 'All asked today, nothing found.')
  await page.goto(`${patient}/programme`)
  await page.getByRole('button', { name: 'Begin from something else' }).click()
  await page.getByRole('button', { name: /^Older and unsteady/ }).click()
  await expect(page.getByText('You change the programme that stands; its weeks go on.')).toBeVisible()
  const changes = page.getByRole('complementary', { name: /will see$/ })
  await expect(changes).toContainText(/The steps are now /)
  await expect(changes).toContainText('Heel-toe walking added')
  await expect(changes).toContainText(/Heel-toe walking: new in your plan, /)
  await page.getByRole('button', { name: 'Sign one', exact: true }).click()
  await expectNoFindings(page, 'a template as a change')
  const { programmes, today } = await stored(page, patient)
  await review(page)
  const why = page.getByRole('textbox', { name: /please write why/ })
  await expect(why).toHaveAccessibleDescription(/Please write down why/)
  await why.fill('The first week was too much.')
  await page.getByLabel('Starts on').fill(today)
  await review(page)
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByLabel('Starts on')).toHaveAccessibleDescription(/counts from tomorrow/)
  await expect(page.getByRole('textbox', { name: /^Why/ })).toHaveValue('The first week was too much.')
  expect((await stored(page, patient)).programmes).toEqual(programmes)
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10)
  await page.getByLabel('Starts on').fill(tomorrow)
  await review(page)
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page).toHaveURL(/\/patients\/[0-9a-f-]+$/)
  expect((await stored(page, patient)).programmes).toEqual([
    expect.objectContaining({ startDay: today, endDay: today }),
    expect.objectContaining({ startDay: tomorrow, continues: programmes[0]?.id }),
  ])
  await page.goto(`${patient}/programme`)
  await page.locator('summary', { hasText: '2 changes so far' }).click()
  const changed = page.getByRole('row', { name: /Plan changed/ })
  await expect(changed).toContainText('Heel-toe walking added')
  await expect(changed).toContainText(/Standing approval up to step \d+, until /)
  await expect(changed).not.toContainText('last day')
})

test('over an open safety stop nothing is published, and all that was typed stays', async ({ browser }) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  const derek = pageOf('Derek Holloway')
  const before = await stored(page, derek)
  await page.goto(`${derek}/programme`)
  await rung(page, 12).fill('44')
  await review(page)
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByRole('dialog').getByRole('alert')).toHaveText(
    /^A safety stop is open, so nothing was published\. All that you typed is kept here/,
  )
  await expectNoFindings(page, 'publishing over an open stop')
  await page.getByRole('button', { name: 'Keep editing' }).last().click()
  await expect(rung(page, 12)).toHaveValue('44')
  expect(await stored(page, derek)).toEqual(before)
  await page.getByRole('button', { name: 'Discard' }).click()
})

test('a step taken by itself says under which approval, and what was proposed and why', async ({
  browser,
}) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  await page.goto(pageOf('Chidi Nwosu'))
  const history = page.getByRole('region', { name: 'Last decisions' })
  await history.getByText(/earlier decisions?$/).click()
  const taken = history.getByRole('listitem').filter({ hasText: 'Taken by itself' }).first()
  await expect(taken).toContainText(
    /Taken by itself under the standing approval that Ben Okafor signed on \d+ \w+ \d{4}; \d+ \w+, \d\d:\d\d/,
  )
  await expect(taken).toContainText(/Proposed: progress\. \d of \d days; \d mornings, calm\./)
  await expect(taken).not.toContainText('Decided by')
  await expectNoFindings(page, 'decisions taken by themselves')
})
