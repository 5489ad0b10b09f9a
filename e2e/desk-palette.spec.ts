import { send } from './api'
import { deskOf } from './desk-world'
import { lentHere, ownDemonstration } from './lent-server'
import { expect, expectNoFindings, pageOf, PHONE, test } from './world'
import type { Page } from './world'

const clinic = lentHere(ownDemonstration)

const field = (page: Page) => page.getByRole('combobox', { name: /^Find (a patient, )?an action or a page$/ })
const option = (page: Page, name: string) => page.getByRole('option', { name, exact: true })
const RUTH = 'Ruth Adeyemi, born 3 March 1958'

async function openBy(page: Page, keys: string): Promise<void> {
  await page.keyboard.press(keys)
  await expect(field(page)).toBeFocused()
}

test('a few letters lead from any page to an appointment, by keys alone', async ({ browser }) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  await page.goto('/library')
  await openBy(page, 'Control+k')
  await expect(option(page, 'Enrol a patient')).toBeVisible()
  await expectNoFindings(page, 'the palette before anything is typed')
  await page.keyboard.type('ruth')
  await expect(option(page, `${RUTH}: record`)).toHaveAttribute('aria-selected', 'true')
  await expectNoFindings(page, 'a patient found in the palette')
  await page.keyboard.press('ArrowRight')
  const appointment = option(page, `${RUTH}: appointment`)
  await expect(appointment).toHaveAttribute('aria-selected', 'true')
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await appointment.getAttribute('id')) ?? '',
  )
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${pageOf('Ruth Adeyemi')}/appointment`)
  await expect(field(page)).toHaveCount(0)

  await openBy(page, 'Control+k')
  await page.keyboard.type('need')
  await expect(option(page, 'Caseload: needs you')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/caseload\?show=needs$/)

  await openBy(page, 'Control+k')
  await page.keyboard.press('End')
  await expect(option(page, 'Your account')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(option(page, 'Enrol a patient')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.type('zzz')
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/ begins with “zzz”\.$/)
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveCount(0)
})

test('by touch as well, on a narrow screen', async ({ browser }) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  await page.setViewportSize(PHONE)
  await page.goto('/templates')
  await page.getByRole('button', { name: 'Find a patient' }).click()
  await field(page).fill('samuel')
  await page.getByRole('option', { name: /^Samuel Osei, .+: appointment$/ }).click()
  await expect(page).toHaveURL(`${pageOf('Samuel Osei')}/appointment`)
})

test('whoever only administers finds pages, and nobody’s name is asked for', async ({ browser }) => {
  const page = await deskOf(browser, clinic().address, 'joan')
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('caseload.')) asked.push(request.url())
  })
  await page.goto('/clinic')
  await expect(page.getByRole('button', { name: 'Go to a page' })).toBeVisible()
  await openBy(page, 'Control+k')
  await field(page).fill('ruth')
  await expect(page.getByText('No action or page begins with “ruth”.')).toBeVisible()
  await field(page).fill('te')
  await expect(option(page, 'Team')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/team$/)
  expect(asked).toEqual([])
})

test('a server that is away and a sign-in that has ended are said, and the pages stay', async ({
  browser,
}) => {
  const page = await deskOf(browser, clinic().address, 'anna')
  await page.goto('/templates')
  await page.route('**/api/trpc/caseload.find**', (route) => route.abort())
  await openBy(page, 'Control+k')
  await field(page).fill('li')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('alert')).toContainText('try again', { ignoreCase: true })
  await expect(option(page, 'Library')).toBeVisible()
  await expectNoFindings(page, 'the palette without the server')
  await page.unroute('**/api/trpc/caseload.find**')
  await dialog.getByRole('button', { name: 'Try again' }).click()
  await expect(dialog.getByRole('alert')).toHaveCount(0)
  await send(page.request, 'account.signOut', {})
  await field(page).fill('ruth')
  await expect(dialog.getByRole('alert')).toContainText('Your sign-in has ended.')
  await expect(dialog.getByRole('link', { name: 'Sign in again' })).toHaveAttribute(
    'href',
    '/sign-in?next=%2Ftemplates',
  )
})
