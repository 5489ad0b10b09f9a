import { enter, send } from './api'
import { deskOf, enrolled } from './desk-world'
import { lentHere, ownDemonstration } from './lent-server'
import { expect, expectNoFindings, pageOf, someone, test } from './world'
import type { Page } from './world'

/** Who looks after whom is changed here: this demonstration is nobody else's. */
const clinic = lentHere(ownDemonstration)
const both = async (browser: Parameters<typeof deskOf>[0]) =>
  [await deskOf(browser, clinic().address, 'anna'), await deskOf(browser, clinic().address, 'ben')] as const

const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })
const head = (page: Page) => page.locator('header.page-head')
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

test('Ben takes a patient over while Anna’s page is open, and undoes it too late', async ({ browser }) => {
  const [anna, ben] = await both(browser)
  await anna.goto(`${pageOf('Samuel Osei')}/details`)
  await expect(head(anna)).toContainText('looked after by you')
  await field(anna, 'E-mail').fill('samuel@osei.example')
  await ben.goto(pageOf('Samuel Osei'))
  await expect(head(ben)).toContainText('looked after by Anna Lindqvist')
  await expectNoFindings(ben, 'somebody else’s patient')
  await ben.getByRole('button', { name: 'Take over Samuel Osei from Anna Lindqvist' }).click()
  const undo = ben.getByRole('button', { name: 'Undo taking over Samuel Osei' })
  await expect(undo).toBeFocused()
  await expect(head(ben)).toContainText('looked after by you')
  // What Anna typed meanwhile is kept, and her page says whose patient it is.
  await anna.getByRole('button', { name: 'Save the correction' }).click()
  await expect(anna.getByText('Saved. How it was before stands below.')).toBeVisible()
  await expect(head(anna)).toContainText('looked after by Ben Okafor')
  await anna.getByRole('button', { name: 'Take over Samuel Osei from Ben Okafor' }).click()
  await expect(head(anna)).toContainText('looked after by you')
  await undo.click()
  await expect(head(ben).getByRole('status')).toHaveText(
    'Anna Lindqvist looks after Samuel Osei meanwhile. Nothing else has changed.',
  )
})

test('while Ben is away, his patients count as Anna’s', async ({ browser }) => {
  const [anna, ben] = await both(browser)
  await anna.goto('/caseload?owner=mine')
  await expect(rowOf(anna, 'Samuel Osei')).toBeVisible()
  await expect(rowOf(anna, 'Helen Brandt')).toHaveCount(0)
  await ben.goto('/account')
  const answer = await ben.request.get('/api/trpc/account.covers')
  const { today } = ((await answer.json()) as { result: { data: { today: string } } }).result.data
  await ben.getByLabel('First day away').fill(today)
  await ben.getByLabel('Last day away').fill('2020-01-01')
  await ben.getByLabel('Who covers').selectOption('Anna Lindqvist')
  await ben.getByRole('button', { name: 'Note the absence' }).click()
  await expect(ben.getByText('The last day lies before the first. Please look at both.')).toBeVisible()
  await expectNoFindings(ben, 'an absence that is refused')
  await ben.getByLabel('Last day away').fill(today)
  await ben.getByRole('button', { name: 'Note the absence' }).click()
  await expect(ben.getByRole('button', { name: /^Withdraw the absence from/ })).toBeVisible()
  await anna.reload()
  await expect(rowOf(anna, 'Helen Brandt')).toContainText(/Ben Okafor · covered by you until \d/)
  await expectNoFindings(anna, 'patients of a colleague who is away')
  await anna.getByLabel('Whose').selectOption('Ben Okafor')
  await expect(anna).toHaveURL(/owner=[0-9a-f-]{36}/)
  await expect(rowOf(anna, 'Samuel Osei')).toHaveCount(0)
  await expect(rowOf(anna, 'Helen Brandt')).toBeVisible()
  // Whose patients there are not is said, and everyone's are there.
  await anna.goto('/caseload?owner=01980f4e-6a00-7a11-8d01-a0000000ffff')
  await expect(anna.getByText(/There is no such filter: 01980f4e/)).toBeVisible()
  await expect(rowOf(anna, 'Samuel Osei')).toBeVisible()
  await ben.getByRole('button', { name: /^Withdraw the absence from/ }).click()
  await ben.getByRole('dialog').getByRole('button', { name: 'Withdraw', exact: true }).click()
  await expect(ben.getByRole('button', { name: /^Withdraw the absence/ })).toHaveCount(0)
})

test('an administrator notes the absence of somebody who is ill, from the team page', async ({ browser }) => {
  const joan = await deskOf(browser, clinic().address, 'joan')
  await joan.goto('/team')
  await joan.getByRole('link', { name: 'Note an absence of Ben Okafor' }).click()
  await expect(joan.getByLabel('Who is away').locator('option:checked')).toHaveText('Ben Okafor')
  const day = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10)
  for (const label of ['First day away', 'Last day away']) await joan.getByLabel(label).fill(day)
  await joan.getByLabel('Who covers').selectOption('Anna Lindqvist')
  await joan.getByRole('button', { name: 'Note the absence' }).click()
  const others = joan.getByRole('list', { name: 'Other colleagues' })
  await expect(others).toContainText(/Ben Okafor, .* Anna Lindqvist covers\.noted by Joan Mistry/)
  await expectNoFindings(joan, 'absences of colleagues')
  await others.getByRole('button', { name: /^Withdraw the absence of Ben Okafor from/ }).click()
  await joan.getByRole('dialog').getByRole('button', { name: 'Withdraw', exact: true }).click()
  await expect(others).toHaveCount(0)
})

test('two correct the same details: the second is told, and loses nothing', async ({ browser }) => {
  const [anna, ben] = await both(browser)
  const at = await enrolled(anna, 'Ada Biron')
  for (const page of [anna, ben]) {
    await page.goto(`${at}/details`)
    await expect(field(page, 'Name')).toHaveValue('Ada Biron')
  }
  await field(anna, 'Name').fill('Ada Byron')
  await field(ben, 'Telephone').fill('020 7946 0018')
  await anna.getByRole('button', { name: 'Save the correction' }).click()
  await expect(head(anna).getByRole('heading', { name: 'Ada Byron' })).toBeVisible()
  await ben.getByRole('button', { name: 'Save the correction' }).click()
  const told = ben.getByRole('alert').filter({ hasText: 'A colleague corrected this meanwhile.' })
  await expect(told).toContainText('Ada Byron')
  await expect(field(ben, 'Telephone')).toHaveValue('020 7946 0018')
  await expectNoFindings(ben, 'details that were corrected meanwhile')
  await field(ben, 'Name').fill('Ada Byron')
  await ben.getByRole('button', { name: 'Save the correction' }).click()
  await expect(ben.getByText('Saved. How it was before stands below.')).toBeVisible()
  const former = ben.getByRole('region', { name: 'How it was before' }).getByRole('listitem')
  await expect(former).toHaveText([
    /^Telephonenoneuntil .*, changed by Ben Okafor$/,
    /^NameAda Bironuntil .*, changed by Anna Lindqvist$/,
  ])
  await ben.goto('/caseload?search=byron')
  await expect(rowOf(ben, 'Ada Byron')).toBeVisible()
})

test('a mistaken enrolment is withdrawn, once asked about', async ({ browser }) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  await page.goto(`${pageOf('Samuel Osei')}/details`)
  await expect(field(page, 'Name')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Withdraw the enrolment' })).toHaveCount(0)
  const at = await enrolled(page, 'Mistaken Mo')
  await page.goto(`${at}/details`)
  await page.getByRole('button', { name: 'Withdraw the enrolment' }).click()
  const dialog = page.getByRole('dialog', { name: 'Withdraw the enrolment of Mistaken Mo?' })
  await expectNoFindings(page, 'the question before a withdrawal')
  await dialog.getByRole('button', { name: 'Withdraw', exact: true }).click()
  await expect(page).toHaveURL(/\/caseload$/)
  await page.goto('/caseload?search=mistaken')
  await expect(page.getByText('Nobody', { exact: false }).first()).toBeVisible()
  await expect(rowOf(page, 'Mistaken Mo')).toHaveCount(0)
  const gone = await page.goto(at)
  expect(gone?.status()).toBe(404)
})

test('an enrolment that somebody has joined with stays, and its page says why', async ({ browser }) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  const at = await enrolled(page, 'Joined Jo')
  const patientId = at.replace('/patients/', '')
  const { code } = await send<{ code: string }>(page.request, 'enrol.newCode', {
    ...{ patientId, endDevices: false },
  })
  const phone = await someone(browser, { address: clinic().address })
  // The page was open before.
  await page.goto(`${at}/details`)
  const ask = page.getByRole('button', { name: 'Withdraw the enrolment' })
  await expect(ask).toBeVisible()
  await enter(phone.request, 'join', { code })
  await ask.click()
  const dialog = page.getByRole('dialog', { name: 'Withdraw the enrolment of Joined Jo?' })
  await dialog.getByRole('button', { name: 'Withdraw', exact: true }).click()
  await expect(dialog).toContainText('entries may wait there that have not arrived yet')
  await page.reload()
  await expect(page.getByText('so the enrolment stays.', { exact: false })).toBeVisible()
  await expect(ask).toHaveCount(0)
  await expectNoFindings(page, 'the details of somebody who has joined')
  await phone.close()
})
