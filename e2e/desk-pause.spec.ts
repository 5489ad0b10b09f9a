import { freshId, send } from './api'
import { joinedPhone, ownClinic } from './own-clinic'
import type { OwnClinic } from './own-clinic'
import { plainDraft } from './plain-draft'
import { expect, expectNoFindings, someone, test } from './world'
import type { Page } from './world'

let clinic: OwnClinic
test.beforeAll(async ({ playwright }) => {
  clinic = await ownClinic(playwright, '2026-03-02T08:00')
})
test.afterAll(() => clinic.end())

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const why = (page: Page) => page.getByRole('dialog').getByRole('textbox', { name: 'Why', exact: true })

test('a pause is seen on the phone, ends at the rung that the rules propose, and the programme ends with a reason', async ({
  browser,
}) => {
  const { patientId, code } = await clinic.enrol('Paula Pause', {
    startDay: '2026-03-02',
    rungs: [10, 12, 14, 16],
  })
  const context = await someone(browser, { address: clinic.address })
  await clinic.signInAgain(context.request)
  const desk = await context.newPage()
  await desk.goto(`/patients/${patientId}`)

  // Up to the second step first, so that there is one to come back from.
  await desk.locator('label').filter({ hasText: 'Next step' }).click()
  await desk.getByRole('textbox', { name: 'Reason', exact: true }).fill('Steady on both legs.')
  await button(desk, 'Up to 12 min from tomorrow').click()
  await expect(desk.getByText('Decided by Own Clinician')).toBeVisible()
  clinic.setClock('2026-03-04T09:00')
  await clinic.signInAgain(context.request)
  await desk.reload()

  await button(desk, 'Pause').click()
  await expectNoFindings(desk, 'pausing')
  await button(desk, 'Pause the programme').click()
  await expect(why(desk)).toHaveAccessibleDescription(/Please write down the reason/)
  await expect(why(desk)).toBeFocused()
  await desk.getByLabel('First day').fill('2026-03-01')
  await button(desk, 'Pause the programme').click()
  await expect(desk.getByLabel('First day')).toHaveAccessibleDescription(
    'This day has passed. Please choose a later one.',
  )
  await desk.getByLabel('First day').fill('2026-03-04')
  await why(desk).fill('Eye operation.')
  await expect(desk.getByRole('dialog')).toContainText('Your programme is paused')
  await button(desk, 'Pause the programme').click()
  await expect(desk.getByText('Paused since Wednesday 4 March, until somebody resumes it.')).toBeVisible()
  await expect(desk.getByText('“Eye operation.” Own Clinician')).toBeVisible()
  await expectNoFindings(desk, 'a paused programme')

  const phone = await (await joinedPhone(browser, clinic, code, '2026-03-04T09:00')).newPage()
  await phone.goto('/p/en/today')
  await expect(phone.getByRole('heading', { name: 'Your programme is paused' })).toBeVisible()
  await expect(
    phone.getByText('It goes on when your physiotherapist starts it again with you.'),
  ).toBeVisible()
  await expect(phone.getByText('Eye operation')).toHaveCount(0)
  await expect(phone.getByRole('link', { name: /^Log \d+ min/ })).toHaveCount(0)
  await expectNoFindings(phone, 'a paused phone')

  clinic.setClock('2026-03-13T09:00')
  await clinic.signInAgain(context.request)
  await desk.reload()
  await button(desk, 'Resume').click()
  const dialog = desk.getByRole('dialog', { name: 'Resume the programme' })
  await expect(dialog).toContainText('10 days away. After 7 to 20 days the rules propose one step down.')
  const walk = dialog.getByRole('combobox', { name: 'Walk' })
  await expect(walk).toHaveValue('1')
  await expect(walk).toHaveAccessibleDescription('Was on step 2; the rules propose step 1.')
  await button(desk, 'Resume the programme').click()
  await expect(why(desk)).toBeFocused()
  await why(desk).fill('Gently after the operation.')
  await expect(dialog).toContainText('Back after the break, 10 minutes')
  await expectNoFindings(desk, 'resuming')
  await button(desk, 'Resume the programme').click()
  await expect(desk.getByText('The programme goes on.')).toBeFocused()
  await expect(desk.getByText('Gently after the operation.').first()).toBeVisible()

  clinic.setClock('2026-03-14T09:00')
  await phone.clock.setFixedTime('2026-03-14T09:00:00.000Z')
  await phone.reload()
  await expect(phone.getByRole('link', { name: 'Log 10 min' })).toBeVisible()
  await expect(phone.getByText('Back after the break, 10 minutes')).toBeVisible()
  await expect(phone.getByText('Gently after the operation.')).toBeVisible()

  await clinic.signInAgain(context.request)
  await desk.goto(`/patients/${patientId}/programme`)
  await button(desk, 'End').click()
  await button(desk, 'End the programme').click()
  await expect(why(desk)).toHaveAccessibleDescription(/Please write down the reason/)
  await why(desk).fill('Moves to another town.')
  await expectNoFindings(desk, 'ending')
  await button(desk, 'End the programme').click()
  await expect(desk.getByText('The programme ends today.')).toBeVisible()
  await phone.reload()
  await expect(
    phone.getByText('Your programme goes on until Saturday 14 March, that day included.'),
  ).toBeVisible()

  clinic.setClock('2026-03-15T09:00')
  await phone.clock.setFixedTime('2026-03-15T09:00:00.000Z')
  await phone.reload()
  await expect(phone.getByText('Your programme ended on Saturday 14 March.')).toBeVisible()
  await expectNoFindings(phone, 'an ended programme on the phone')
  await clinic.signInAgain(context.request)
  await desk.goto(`/patients/${patientId}`)
  await expect(desk.getByText('The programme ended on Saturday 14 March.')).toBeVisible()
  await expect(desk.getByText('“Moves to another town.” Own Clinician')).toBeVisible()
  await expectNoFindings(desk, 'an ended programme')
})

test('after days without a walk it is chosen where to begin again, and a pause ahead is called off', async ({
  browser,
}) => {
  clinic.setClock('2026-04-01T09:00')
  await clinic.signInAgain(clinic.desk)
  const { patientId } = await clinic.enrol('Sila Silent', null)
  await send(clinic.desk, 'programme.publish', {
    patientId,
    programmeId: freshId(),
    basedOn: null,
    draft: { ...plainDraft({ startDay: '2026-04-01', rungs: [10, 12, 14] }), startRung: 3 },
  })
  clinic.setClock('2026-04-23T09:00')
  const context = await someone(browser, { address: clinic.address })
  await clinic.signInAgain(context.request)
  const desk = await context.newPage()
  await desk.goto(`/patients/${patientId}`)
  await expect(desk.getByText('No walk in the record for 22 days, since Wednesday 1 April.')).toBeVisible()
  await button(desk, 'Choose where to begin again').click()
  const walk = desk
    .getByRole('dialog', { name: 'Where to begin again' })
    .getByRole('combobox', { name: 'Walk' })
  await expect(walk).toHaveAccessibleDescription('Was on step 3; the rules propose step 1.')
  // Another rung than the proposed one.
  await walk.selectOption('2')
  await why(desk).fill('Walked a little at home.')
  await expectNoFindings(desk, 'beginning again')
  await button(desk, 'Begin again').click()
  await expect(desk.getByText('The programme goes on.')).toBeFocused()
  await expect(button(desk, 'Choose where to begin again')).toHaveCount(0)
  await expect(desk.getByText('Walked a little at home.').first()).toBeVisible()

  await button(desk, 'Pause').click()
  await desk.getByLabel('First day').fill('2026-05-01')
  await desk.getByRole('checkbox', { name: /^Stays open/ }).uncheck()
  await desk.getByLabel('Last day').fill('2026-05-03')
  await why(desk).fill('A journey.')
  await button(desk, 'Pause the programme').click()
  await expect(desk.getByText('A pause is planned from Friday 1 May to Sunday 3 May.')).toBeVisible()
  await button(desk, 'Call off').click()
  await button(desk, 'Call off the pause').click()
  await expect(desk.getByText('The pause is called off.')).toBeFocused()
  await expect(desk.getByText(/^A pause is planned/)).toHaveCount(0)
})

test('a pause to come stands on the phone in one quiet line', async ({ browser }) => {
  clinic.setClock('2026-04-23T09:00')
  await clinic.signInAgain(clinic.desk)
  const { patientId, code } = await clinic.enrol('Pia Planned', { startDay: '2026-04-23' })
  const pause = { pauseId: freshId(), from: '2026-05-01', to: '2026-05-03', note: 'A journey.' }
  await send(clinic.desk, 'programme.pause', { patientId, ...pause })
  const phone = await joinedPhone(browser, clinic, code, '2026-04-23T09:05')
  const today = await phone.newPage()
  await today.goto('/today')
  await expect(
    today.getByText('A pause is planned from Friday 1 May to Sunday 3 May, both days included.'),
  ).toBeVisible()
  await expectNoFindings(today, 'a pause to come')
  await phone.close()
})
