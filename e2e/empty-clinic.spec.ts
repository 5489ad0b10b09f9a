import { writeFileSync } from 'node:fs'
import { newSetUpCode } from '../src/cli/installation.mjs'
import { lentHere, ownInstallation } from './lent-server'
import { asOwner, SECRET } from './served-clinic'
import { expect, expectNoFindings, onPhone, PASSWORD, someone, test } from './world'
import { logUsualWalk } from './phone-steps'
import { begin, enrol, prescribe, signInAs } from './desk-steps'

const RENEWED = 'another-walk-with-me'
const OWN = 'a-walk-of-my-own-2026'
const clinic = lentHere(ownInstallation)

// From an empty database, through set-up and an invited physiotherapist, to a patient's first logged walk.
test('an empty installation becomes a clinic with its first walk', async ({ browser }) => {
  test.setTimeout(120_000)
  // Noon of today: just after midnight a walk of fifteen minutes would have begun before the programme did.
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date())
  const noon = `${today}T12:00:00.000Z`
  writeFileSync(clinic().clock, noon)
  const code = await asOwner(clinic().database.ownerUrl, (owner) => newSetUpCode(owner, SECRET))
  const administrator = await someone(browser, { address: clinic().address })
  const admin = await administrator.newPage()
  await test.step('the first visitor sets the clinic up', async () => {
    await admin.goto('/')
    await admin.getByRole('link', { name: 'Set up this installation' }).click()
    await expectNoFindings(admin, 'set-up')
    await admin.getByRole('textbox', { name: 'Set-up code', exact: true }).fill('2222 2222')
    await admin
      .getByRole('textbox', { name: 'Name of the clinic', exact: true })
      .fill('Quayside Physiotherapy')
    await admin.getByRole('textbox', { name: 'Telephone', exact: true }).fill('020 7946 0018')
    await admin.getByRole('textbox', { name: 'Your name', exact: true }).fill('Joan Mistry')
    await admin.getByRole('textbox', { name: 'Your e-mail', exact: true }).fill('joan@quayside.example')
    await admin.getByLabel('Password', { exact: true }).fill('short')
    await admin.getByRole('button', { name: 'Create the clinic' }).click()
    await expect(admin.getByText('at least 12 characters').first()).toBeVisible()
    await admin.getByLabel('Password', { exact: true }).fill(PASSWORD)
    await admin.getByRole('button', { name: 'Create the clinic' }).click()
    // A wrong code is said at its field, and nothing typed is lost.
    await expect(admin.getByRole('textbox', { name: 'Set-up code', exact: true })).toHaveAttribute(
      'aria-invalid',
      'true',
    )
    await expect(admin.getByRole('textbox', { name: 'Name of the clinic', exact: true })).toHaveValue(
      'Quayside Physiotherapy',
    )
    await admin.getByRole('textbox', { name: 'Set-up code', exact: true }).fill(code.toLowerCase())
    await admin.getByRole('button', { name: 'Create the clinic' }).click()
    await expect(admin).toHaveURL(/\/(team|clinic)$/)
  })

  const invitation = await test.step('invites a physiotherapist', async () => {
    await admin.goto('/team')
    await admin.getByRole('button', { name: 'Invite somebody' }).click()
    await admin.getByRole('textbox', { name: 'Name', exact: true }).fill('Anna Lindqvist')
    await admin.getByRole('textbox', { name: 'E-mail', exact: true }).fill('anna@quayside.example')
    await admin.getByRole('checkbox', { name: /See and treat patients/ }).check()
    await admin.getByRole('button', { name: 'Make the invitation' }).click()
    const link = admin.getByText(/http:\/\/localhost:\d+\/i\/\w{8}/)
    await expect(link).toBeVisible()
    await expectNoFindings(admin, 'team with a link')
    return (await link.textContent())?.trim() ?? ''
  })

  const desk = await someone(browser, { address: clinic().address })
  const anna = await desk.newPage()
  await test.step('who chooses a password and comes in', async () => {
    await anna.goto(new URL(invitation).pathname)
    await expectNoFindings(anna, 'invitation')
    await anna.getByLabel('Password', { exact: true }).fill(PASSWORD)
    await anna.getByRole('button', { name: 'Create my sign-in' }).click()
    await expect(anna).toHaveURL(/\/caseload/)
    await expect(anna.getByText('Nobody is enrolled yet.')).toBeVisible()
    await expectNoFindings(anna, 'empty caseload')
  })

  await test.step('a used invitation is told apart', async () => {
    const other = await someone(browser, { address: clinic().address })
    const page = await other.newPage()
    await page.goto(new URL(invitation).pathname)
    await expect(page.getByText('This link has been used')).toBeVisible()
    await other.close()
  })

  const { link } = await enrol(anna, { name: 'Elena Marín', born: '14/06/1965' })
  await test.step('publishing waits for the settings', async () => {
    await anna.getByRole('link', { name: 'Prescribe the programme' }).click()
    await expect(anna.getByText('A programme cannot be published yet.')).toBeVisible()
    await admin.goto('/clinic')
    await admin.getByRole('textbox', { name: 'Emergency number', exact: true }).fill('999')
    await admin.getByRole('textbox', { name: 'Safety contact', exact: true }).fill('Anna, 020 7946 0018')
    await admin.getByRole('button', { name: 'Save settings' }).click()
    await expect(admin.getByText('Saved.')).toBeVisible()
    await expectNoFindings(admin, 'clinic settings')
    await anna.reload()
  })
  await begin(anna)
  await prescribe(anna, 'All asked today, nothing found.')

  await test.step('the patient joins and logs a first walk', async () => {
    const phone = await onPhone(browser, clinic().address)
    await phone.clock.setFixedTime(noon)
    const page = await phone.newPage()
    await page.goto(new URL(link).pathname)
    await expectNoFindings(page, 'join')
    await page.getByRole('button', { name: /Accept|Agree|Join/ }).click()
    await expect(page).toHaveURL(/\/today/)
    // It is safe on the phone first, and sent from there: this phone is put away for good only then.
    const arrived = page.waitForResponse((answer) => answer.url().includes('record.logWalk'))
    await logUsualWalk(page, { before: 2, worst: 3 })
    expect((await arrived).status()).toBe(200)
    await phone.close()
  })
  await test.step('and it stands on the clinician’s page', async () => {
    await anna.goto('/caseload')
    await expect(anna.getByText('Elena Marín')).toBeVisible()
    await anna.getByRole('link', { name: 'Open Elena Marín' }).click()
    await anna.getByRole('link', { name: 'Entries' }).click()
    await expect(anna.getByText('Walk, 15 min').first()).toBeVisible()
  })
  await test.step('a lost password is renewed by a one-time link', async () => {
    await admin.goto('/team')
    await admin.getByRole('button', { name: 'New password link for Anna Lindqvist' }).click()
    const shown = admin.getByText(/http:\/\/localhost:\d+\/i\/\w{8}/)
    await anna.goto(new URL((await shown.textContent())?.trim() ?? '').pathname)
    await expect(anna.getByRole('heading', { name: 'A new password' })).toBeVisible()
    await anna.getByLabel('New password', { exact: true }).fill(RENEWED)
    await anna.getByRole('button', { name: 'Save and sign in' }).click()
    await expect(anna).toHaveURL(/\/caseload/)
  })
  await test.step('her own language, password and sign-out', async () => {
    await anna.getByRole('link', { name: 'Anna Lindqvist' }).click()
    for (const [language, lang] of [
      ['Español', 'es'],
      ['English', 'en'],
    ] as const) {
      // The page is read again in the other language; until it is taken over from the server's HTML a press does nothing.
      await expect(async () => {
        await anna.getByRole('button', { name: language }).click()
        await expect(anna.locator('html')).toHaveAttribute('lang', lang, { timeout: 3000 })
      }).toPass()
    }
    await anna.getByLabel('Current password', { exact: true }).fill(RENEWED)
    await anna.getByLabel('New password', { exact: true }).fill(OWN)
    await anna.getByRole('button', { name: 'Change password' }).click()
    await expect(anna.getByText('Your password is changed.')).toBeVisible()
    await anna.getByRole('banner').getByRole('button', { name: 'Sign out' }).click()
    await expect(anna).toHaveURL(/\/(sign-in)?$/)
    await anna.goto('/caseload')
    await expect(anna).toHaveURL(/\/sign-in/)
    await signInAs(anna, 'anna@quayside.example', OWN)
    await expect(anna).toHaveURL(/\/caseload/)
  })
  await test.step('an ended access ends at once', async () => {
    await admin.goto('/team')
    await admin.getByRole('button', { name: 'End access of Anna Lindqvist' }).click()
    await admin.getByRole('button', { name: 'End access now' }).click()
    await expect(admin.getByText(/Ended/).first()).toBeVisible()
    await anna.goto('/caseload')
    await expect(anna).toHaveURL(/\/sign-in/)
    await signInAs(anna, 'anna@quayside.example', OWN)
    await expect(anna.getByRole('alert').first()).toBeVisible()
    await expect(anna).toHaveURL(/\/sign-in/)
  })
})
