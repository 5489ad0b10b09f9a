import { freshId, send } from './api'
import { begin, prescribe } from './desk-steps'
import { deskOf, enrolled } from './desk-world'
import { lentHere, ownDemonstration } from './lent-server'
import { expect, expectNoFindings, pageOf, test } from './world'
import type { Page } from './world'

const clinic = lentHere(ownDemonstration)

const rung = (page: Page, at: number) =>
  page.getByRole('spinbutton', { name: `Step ${String(at)}, brisk minutes`, exact: true })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const review = (page: Page) => page.getByRole('button', { name: /^Review/ }).click()

type Published = { programmes: ({ id: string } & Record<string, unknown>)[]; today: string }
async function stored(page: Page, patient: string): Promise<Published> {
  const patientId = patient.replace('/patients/', '')
  const answer = await page.request.get(`/api/trpc/patient.open?input={"patientId":"${patientId}"}`)
  return ((await answer.json()) as { result: { data: { record: Published } } }).result.data.record
}

test('a draft is kept by the clinic; two clinicians collide, and neither loses anything', async ({
  browser,
}) => {
  const anna = await deskOf(browser, clinic().address, 'anna')
  const patient = await enrolled(anna, 'Two Desks')
  await anna.goto(`${patient}/programme`)
  await begin(anna)
  await prescribe(anna, 'All asked today, nothing found.')
  await anna.goto(`${patient}/programme`)
  await rung(anna, 1).fill('6')
  await rung(anna, 1).blur()
  await expect(anna.getByText(/^Saved as a draft \d\d:\d\d$/)).toBeVisible()
  // A new tab has nothing of its own: what it shows comes from the clinic.
  const tab = await anna.context().newPage()
  await tab.goto(`${patient}/programme`)
  await expect(rung(tab, 1)).toHaveValue('6')
  await expect(tab.getByText('was not published yet.')).toBeVisible()
  await tab.close()

  const { programmes, today } = await stored(anna, patient)
  const ben = await deskOf(browser, clinic().address, 'ben')
  await ben.goto(`${patient}/programme`)
  await expect(ben.getByText(/^Anna Lindqvist has a draft too \(/)).toBeVisible()
  const [first] = programmes
  if (first === undefined) throw new Error('nothing is published')
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10)
  const { rungs: steps, weekdays: _, ...rest } = first
  await send(ben.request, 'programme.publish', {
    patientId: patient.replace('/patients/', ''),
    programmeId: freshId(),
    basedOn: first.id,
    draft: {
      ...rest,
      rungs: steps,
      weekdays: [1, 2, 3, 4, 5, 6],
      startDay: tomorrow,
      continues: first.id,
      fallingReason: null,
      changeReason: null,
      screeningStatement: null,
    },
  })
  await review(anna)
  await anna.getByRole('button', { name: 'Publish', exact: true }).click()
  const notice = anna.getByRole('alert').filter({ hasText: /Ben Okafor.* published a version meanwhile/ })
  await expect(notice).toContainText('Sunday free')
  await expect(rung(anna, 1)).toHaveValue('6')
  await anna.getByRole('button', { name: 'Put mine on top of theirs' }).click()
  await expect(rung(anna, 1)).toHaveValue('6')
  // Ben's free Sunday beside the minutes: two things differ from what is in force, and that asks for a reason.
  await anna.getByRole('group', { name: 'Days', exact: true }).getByRole('button', { name: 'Sunday' }).click()
  await review(anna)
  const why = anna.getByRole('textbox', { name: 'Two things change at once: please write why' })
  await expect(why).toHaveAccessibleDescription(/Please write down why/)
  await expect(why).toBeFocused()
  await expect(anna.getByRole('dialog')).toHaveCount(0)
  await why.fill('Both agreed today.')
  await review(anna)
  const list = anna.getByRole('dialog').getByRole('listitem')
  await expect(list).toHaveText(['5 → 6 brisk minutes', 'Walk: Sunday free', /^The steps are now 6, 7, /])
  await anna.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(anna).toHaveURL(/\/patients\/[0-9a-f-]+$/)
})

const savedWith = (page: Page, minutes: string) =>
  page.waitForResponse(
    (response) =>
      response.url().includes('programme.saveDraft') &&
      (response.request().postData() ?? '').includes(`["${minutes}"`),
  )

test('what was typed last is offered again: after another page, and although an earlier save arrived after it', async ({
  browser,
}) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  const patient = await enrolled(page, 'Late Save')
  await page.goto(`${patient}/programme`)
  await begin(page)
  const saved = savedWith(page, '6')
  await rung(page, 1).fill('6')
  await rung(page, 1).blur()
  const early = (await saved).request().postDataJSON() as object
  await page.getByRole('link', { name: 'Late Save' }).click()
  await expect(page.getByRole('heading', { name: 'Late Save' })).toBeVisible()
  await page.getByRole('link', { name: 'Programme', exact: true }).first().click()
  await expect(rung(page, 1)).toHaveValue('6')
  await page.route('**/api/trpc/programme.saveDraft**', (route) => route.abort())
  await rung(page, 1).fill('7')
  await rung(page, 1).blur()
  await expect(page.getByText('The draft is kept in this tab only')).toBeVisible()
  await send(page.request, 'programme.saveDraft', early)
  await page.reload()
  await expect(rung(page, 1)).toHaveValue('7')
})

test('the limits are typed within their bounds, and high-baseline mode is suggested after a week of much pain', async ({
  browser,
}) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  await page.goto(`${pageOf('Patrick Doyle')}/programme`)
  const limits = page.getByRole('region', { name: 'Pain limits' })
  await expect(limits).toContainText('Green to 2, amber to 5, red above. High-baseline mode is on.')
  await limits.getByRole('button', { name: 'Change limits' }).click()
  await limits.getByRole('checkbox', { name: 'High-baseline mode' }).uncheck()
  await expect(limits.getByText(/^Pain before walking had a median of [4-9]/)).toBeVisible()
  await expectNoFindings(page, 'high-baseline mode suggested')
  await limits.getByRole('button', { name: 'Switch it on' }).click()
  await expect(limits.getByRole('checkbox', { name: 'High-baseline mode' })).toBeChecked()
  await expect(limits.getByText(/^Pain before walking/)).toHaveCount(0)
  await field(page, 'Green to').fill('many')
  await field(page, 'Amber to').fill('9')
  await review(page)
  for (const name of ['Green to', 'Amber to']) {
    await expect(field(page, name)).toHaveAttribute('aria-invalid', 'true')
    await expect(field(page, name)).toHaveAccessibleDescription(/Green ends at 0 to 3, amber at one more/)
  }
  await expect(field(page, 'Green to')).toHaveValue('many')
  await field(page, 'Green to').fill('3')
  await field(page, 'Amber to').fill('6')
  await expect(limits).toContainText('Green to 3, amber to 6, red above.')
  await expect(field(page, 'Green to')).not.toHaveAttribute('aria-invalid', 'true')
  await page.getByRole('button', { name: 'Discard', exact: true }).click()
})
