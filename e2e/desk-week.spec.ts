import { enter, freshId, send } from './api'
import { begin, prescribe } from './desk-steps'
import { deskOf, enrolled } from './desk-world'
import { ownDemonstration } from './lent-server'
import type { Lent } from './lent-server'
import { expect, expectNoFindings, onPhone, pageOf, test } from './world'
import type { Page } from './world'

/** Weeks are decided: this demonstration is nobody else's. */
let clinic: Lent
test.beforeAll(async () => {
  clinic = await ownDemonstration()
})
test.afterAll(() => clinic.giveBack())

type Decision = {
  id: string
  weekStart: string | null
  decidedBy: string
  withdrawn: object | null
  steps: object[]
}
async function recordOf(page: Page, name: string): Promise<{ today: string; decisions: Decision[] }> {
  const patientId = pageOf(name).replace('/patients/', '')
  const answer = await page.request.get(`/api/trpc/patient.open?input={"patientId":"${patientId}"}`)
  const { result } = (await answer.json()) as {
    result: { data: { record: { today: string; decisions: Decision[] } } }
  }
  return result.data.record
}

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** A full walk with pain in the red. */
function sore(day: string) {
  const id = freshId()
  const untold = { region: null, ground: null, surface: null, conditions: null, effort: null }
  return {
    ...{ id, entryId: id, replaces: null, kind: 'walk', day, startedAt: null },
    ...{ recordedAt: `${day}T17:30:00.000Z`, timeZone: 'Europe/London' },
    ...{ minutes: 12, before: 3, worst: 8, gate: 'clear' },
    details: { ...untold, distanceMetres: null, steps: null, note: null },
  }
}

const rail = (page: Page) => page.getByRole('complementary', { name: 'Decision' })

test('a week: decided with one click, and undone', async ({ browser }) => {
  const page = await deskOf(browser, clinic.address, 'anna')
  await page.goto(pageOf('Ruth Adeyemi'))
  await expect(rail(page).getByRole('heading', { level: 2 })).toHaveText('Progress to step 4')
  await expect(rail(page)).toContainText('5 of 6 due days at 80% or more')
  await expectNoFindings(page, 'a week to decide')
  await rail(page).getByRole('button', { name: 'Progress, 12 → 14 min' }).click()
  await expect(rail(page).getByText('Decided by Anna Lindqvist')).toBeVisible()
  await rail(page).getByRole('button', { name: 'Undo', exact: true }).first().click()
  await rail(page).getByRole('button', { name: 'Undo the decision' }).click()
  await expect(rail(page).getByRole('button', { name: 'Progress, 12 → 14 min' })).toBeVisible()
})

test('a week: what she will read of the walk and of each exercise stands on her Today', async ({
  browser,
}) => {
  const page = await deskOf(browser, clinic.address, 'anna')
  await page.goto(pageOf('Ruth Adeyemi'))
  const promised = rail(page).getByRole('region', { name: 'Ruth Adeyemi will read' }).getByText(/^“/)
  await expect(promised).toHaveCount(3)
  await expect(promised.nth(1)).toContainText('Ready too; one thing moves at a time.')
  const sentences = (await promised.allTextContents()).map((one) => one.replaceAll(/[“”]/g, ''))
  await rail(page).getByRole('button', { name: 'Progress, 12 → 14 min' }).click()
  await expect(rail(page).getByText('Decided by Anna Lindqvist')).toBeVisible()
  const phone = await onPhone(browser, clinic.address)
  await enter(phone.request, 'demo', { person: 'ruth' })
  const today = await phone.newPage()
  await today.goto('/today')
  await expect(today.getByRole('region', { name: 'Your exercises' })).toBeVisible()
  const told = (await today.getByRole('main').innerText()).replaceAll(/\s+/g, ' ')
  for (const sentence of sentences) {
    const [what = '', ...why] = sentence.split('. ')
    expect(told).toContain(what)
    expect(told).toContain(why.join('. '))
  }
  await expectNoFindings(today, 'the last change of each exercise')
  await phone.close()
  await rail(page).getByRole('button', { name: 'Undo', exact: true }).first().click()
  await rail(page).getByRole('button', { name: 'Undo the decision' }).click()
  await expect(rail(page).getByRole('button', { name: 'Progress, 12 → 14 min' })).toBeVisible()
})

test('a week: decided otherwise only with a reason, which the patient reads', async ({ browser }) => {
  const page = await deskOf(browser, clinic.address, 'anna')
  await page.goto(pageOf('Noor Haddad'))
  await rail(page).getByRole('button', { name: 'Choose otherwise, with a reason' }).click()
  await rail(page).getByRole('combobox', { name: /^Walk/ }).selectOption('progress')
  await rail(page)
    .getByRole('button', { name: /^Progress, / })
    .click()
  const reason = rail(page).getByRole('textbox', { name: 'Reason' })
  await expect(reason).toHaveAccessibleDescription(/Please write down the reason/)
  await reason.fill('Told me on the telephone that all is calm.')
  await expect(rail(page)).toContainText('Told me on the telephone that all is calm.”')
  await rail(page)
    .getByRole('button', { name: /^Progress, / })
    .click()
  await expect(rail(page).getByText('“Told me on the telephone that all is calm.”')).toBeVisible()
  // What was proposed stays beside what was chosen.
  const proposed = rail(page).getByText(/^Proposed: hold\. Pain on \d of \d walk days; \d needed\./)
  await expect(proposed.first()).toBeVisible()
})

test('two clinicians: the second sees what the first decided, and nothing is doubled', async ({
  browser,
}) => {
  const [anna, ben] = [
    await deskOf(browser, clinic.address, 'anna'),
    await deskOf(browser, clinic.address, 'ben'),
  ]
  const marta = pageOf('Marta Kowalczyk')
  await anna.goto(marta)
  await ben.goto(marta)
  const caseload = await ben.context().newPage()
  await caseload.goto('/caseload')
  const row = caseload.getByRole('row', { name: /Marta Kowalczyk/ })
  const fromRow = row.getByRole('button', { name: /^Step back, 11 → 9 min.*Marta/ })
  await expect(fromRow).toBeVisible()
  const back = (page: Page) => rail(page).getByRole('button', { name: 'Step back, 11 → 9 min' })
  await rail(ben).getByRole('button', { name: 'Choose otherwise, with a reason' }).click()
  await rail(ben).getByRole('combobox', { name: /^Walk/ }).selectOption('hold')
  await rail(ben).getByRole('textbox', { name: 'Reason' }).fill('She asked to stay where she is.')
  await back(anna).click()
  await expect(rail(anna).getByText('Decided by Anna Lindqvist')).toBeVisible()
  await rail(ben)
    .getByRole('button', { name: /^Hold at / })
    .click()
  const told = rail(ben).getByRole('alert')
  await expect(told).toContainText(
    /Anna Lindqvist decided week \d+ first, .*, \d\d:\d\d: Down to 9 min\. Yours was not stored\./,
  )
  await expect(told).toContainText('You had written: “She asked to stay where she is.”')
  await expect(rail(ben).getByText('Decided by Anna Lindqvist')).toBeVisible()
  await expect(back(ben)).toHaveCount(0)
  await expectNoFindings(ben, 'a decision that was not taken')
  await fromRow.click()
  await expect(row.getByText(/^Anna Lindqvist decided this week first, .*, \d\d:\d\d\.$/)).toBeVisible()
  const { decisions } = await recordOf(ben, 'Marta Kowalczyk')
  const week = decisions.filter(({ weekStart }) => weekStart === decisions.at(-1)?.weekStart)
  expect(week.map(({ decidedBy }) => decidedBy)).toEqual(['Anna Lindqvist'])
  await told.getByRole('button', { name: 'Put this away' }).click()
  await expect(told).toHaveCount(0)
})

test('from the caseload: a week decided with one click, undone with the next', async ({ browser }) => {
  const page = await deskOf(browser, clinic.address, 'ben')
  await page.goto('/caseload')
  const row = page.getByRole('row', { name: /Lucy Fairweather/ })
  const decide = row.getByRole('button', { name: /^(Progress|Hold|Step back|Keep).*Lucy Fairweather/ })
  const what = (await decide.textContent()) ?? ''
  const decided = async () => (await recordOf(page, 'Lucy Fairweather')).decisions.at(-1)
  const before = await decided()
  await decide.click()
  const undo = row.getByRole('button', { name: /^Undo.*Lucy Fairweather/ })
  await expect(undo).toBeFocused()
  expect(await decided()).toMatchObject({ decidedBy: 'Ben Okafor', withdrawn: null })
  await undo.click()
  await expect(decide).toHaveText(what)
  expect((await decided())?.withdrawn).toMatchObject({ by: 'Ben Okafor' })
  expect((await decided())?.id).not.toBe(before?.id)
})

test('entries that arrive late show a decided week again, with before and after', async ({ browser }) => {
  const page = await deskOf(browser, clinic.address, 'anna')
  const ruth = pageOf('Ruth Adeyemi')
  await page.goto(ruth)
  await rail(page).getByRole('button', { name: 'Progress, 12 → 14 min' }).click()
  await expect(rail(page).getByText('Decided by Anna Lindqvist')).toBeVisible()
  const { today, decisions } = await recordOf(page, 'Ruth Adeyemi')
  const weekStart = decisions.at(-1)?.weekStart ?? today
  // Walks of that week which her phone kept until now: pain that it did not show before.
  const phone = await onPhone(browser, clinic.address)
  await enter(phone.request, 'demo', { person: 'ruth' })
  for (const offset of [4, 5, 6]) {
    const day = dayAfter(weekStart, offset)
    await send(phone.request, 'record.logWalk', sore(day))
  }
  await phone.close()
  await page.goto(ruth)
  await expect(
    rail(page).getByText(/New entries change week \d+\. Then: progress, decided by Anna/),
  ).toBeVisible()
  await expect(rail(page).getByText('Now: step back.')).toBeVisible()
  await expectNoFindings(page, 'a week shown again')
  await rail(page)
    .getByRole('button', { name: /^Step back, / })
    .first()
    .click()
  await expect(rail(page).getByText(/New entries change week/)).toHaveCount(0)
  expect((await recordOf(page, 'Ruth Adeyemi')).decisions.at(-1)).toMatchObject({
    weekStart,
    steps: [{ kind: 'step-back' }, {}, {}],
  })
})

test('a suspended week is kept suspended with one click', async ({ browser }) => {
  const page = await deskOf(browser, clinic.address, 'anna')
  await page.goto(pageOf('Derek Holloway'))
  await expect(rail(page).getByText('A safety stop is open.')).toBeVisible()
  await expect(rail(page).getByRole('button', { name: /otherwise/ })).toHaveCount(0)
  // The lift of the stop is the page's main act.
  await rail(page).locator('button:not(.btn-main)', { hasText: 'Stay suspended' }).click()
  await expect(rail(page).getByText('Stayed suspended')).toBeVisible()
})

test('what is previewed is what is read on the phone, in Spanish; so is the review of a change', async ({
  browser,
}) => {
  const page = await deskOf(browser, clinic.address, 'anna')
  const preview = page.getByRole('complementary', { name: /will see$/ })
  const reads = page
    .getByRole('dialog')
    .getByRole('region', { name: /will read$/ })
    .locator('[lang="es"]')
  await page.goto(`${pageOf('Carmen Ortega Villanueva')}/programme`)
  await page.getByRole('textbox', { name: 'Easy before, min', exact: true }).fill('5')
  await expect(preview).toContainText('Su plan ha cambiado')
  const [changed = ''] = await preview.getByText(/^Su plan ha cambiado, \d+ minutos$/).allTextContents()
  await page.getByRole('button', { name: /^Review/ }).click()
  await expect(reads).toHaveText(`${changed}Acordado con su fisioterapeuta.`)
  await expectNoFindings(page, 'the review of a change in two languages')

  const patient = await enrolled(page, 'Nueva Paciente', 'es')
  await page.goto(`${patient}/programme`)
  await begin(page)
  await expect(preview).toContainText('5 suaves, 5 a buen paso, 5 suaves')
  const [told = ''] = await preview.getByText(/^Su plan: \d+ minutos$/).allTextContents()
  const [how = ''] = await preview.getByText(/^5 suaves, 5 a buen paso, 5 suaves/).allTextContents()
  expect([told, how]).not.toContain('')
  await prescribe(page, 'All asked today, nothing found.')
  const { code } = await send<{ code: string }>(page.request, 'enrol.newCode', {
    patientId: patient.replace('/patients/', ''),
    endDevices: false,
  })
  const phone = await onPhone(browser, clinic.address)
  await enter(phone.request, 'join', { code })
  const theirs = await phone.newPage()
  await theirs.goto('/today')
  await expect(theirs.getByRole('heading', { name: told })).toBeVisible()
  await expect(theirs.getByText(how)).toBeVisible()
  await phone.close()
})
