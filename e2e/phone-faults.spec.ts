import { joinedPhone, ownClinic } from './own-clinic'
import type { OwnClinic } from './own-clinic'
import { logUsualWalk, passGate } from './phone-steps'
import { asOwner } from './served-clinic'
import { expect, expectNoFindings, test } from './world'
import type { Page } from './world'

// What goes wrong on the way: nothing typed is lost, and nothing is stored twice or wrong.
const NOW = '2026-03-04T14:10'
let clinic: OwnClinic

test.beforeAll(async ({ playwright }) => {
  clinic = await ownClinic(playwright, '2026-03-04T14:00')
  clinic.setClock(NOW)
})
test.afterAll(async () => {
  await clinic.end()
})

const walks = (patientId: string) =>
  asOwner(clinic.database.ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ minutes: number }>(
      `select minutes from entry where patient_id = $1 and kind = 'walk' order by arrived_at, id`,
      [patientId],
    )
    return rows.map(({ minutes }) => minutes)
  })

/** All that this browser keeps of anybody, as one text. */
const keptHere = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const done = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result)
        asked.onerror = () => reject(new Error('the disk'))
      })
    const found: string[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const rows = await done(database.transaction(store).objectStore(store).getAll())
        found.push(...rows.map((row) => JSON.stringify(row)))
      }
      database.close()
    }
    return found.join('\n')
  })

test('wrong minutes are said at the field and stay as typed', async ({ browser }) => {
  const { patientId, code } = await clinic.enrol('Wrong Minutes', { startDay: '2026-03-04' })
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  await page.goto('/log')
  const minutes = page.getByRole('textbox', { name: 'Minutes' })
  for (const typed of ['0', '-1', '1.5', '1441', 'abc']) {
    await minutes.fill(typed)
    await page.getByRole('button', { name: /^(Go on|Log)/ }).tap()
    await expect(minutes, typed).toHaveAttribute('aria-invalid', 'true')
    await expect(minutes, typed).toHaveValue(typed)
  }
  await expectNoFindings(page, 'minutes with an error')
  expect(await walks(patientId)).toEqual([])
  await phone.close()
})

test('just after the first midnight a walk that began before the programme is told kindly, and a shorter one is taken', async ({
  browser,
}) => {
  const { patientId, code } = await clinic.enrol('Night Walker', { startDay: '2026-03-05' })
  const night = '2026-03-05T00:05'
  clinic.setClock(night)
  const phone = await joinedPhone(browser, clinic, code, night)
  const page = await phone.newPage()
  await page.goto('/log')
  await page.getByRole('button', { name: 'Log 12 min' }).tap()
  await expect(page.getByRole('alert').filter({ hasText: 'before your programme began' })).toContainText(
    'Its first day is Thursday 5 March',
  )
  await expect(
    page.getByRole('radio', { name: 'Today' }).or(page.getByRole('button', { name: 'Today' })),
  ).toBeVisible()
  await expectNoFindings(page, 'a walk before the programme')
  await page.getByRole('textbox', { name: 'Minutes' }).fill('4')
  await page.getByRole('button', { name: 'Log 4 min' }).tap()
  await expect(page.getByRole('heading', { name: 'Pain just before you set off?' })).toBeVisible()
  expect(await walks(patientId)).toEqual([])
  await phone.close()
  clinic.setClock(NOW)
})

test('a walk is kept without signal and sent later, once', async ({ browser }) => {
  const { patientId, code } = await clinic.enrol('No Signal', { startDay: '2026-03-04' })
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  await page.goto('/today')
  await expect(page.getByRole('link', { name: 'Log 12 min' })).toBeVisible()
  let cut = true
  await page.route('**/api/trpc/**', (route) => (cut ? route.abort() : route.continue()))
  await logUsualWalk(page, { before: 1, worst: 2 })
  await expect(page.getByText(/safe on this phone/)).toBeVisible()
  expect(await walks(patientId)).toEqual([])

  await page.goto('/me')
  await page.getByRole('button', { name: 'Sign out' }).tap()
  const leaving = page.getByRole('dialog', { name: 'Something is not sent yet' })
  await expect(leaving).toContainText('One thing is only on this phone.')
  await leaving.getByRole('button', { name: 'Send first, then sign out' }).tap()
  await leaving.getByRole('button', { name: 'Sign out and lose it' }).tap()
  await expect(leaving.getByRole('alert')).toContainText('nothing was done')
  cut = false
  await leaving.getByRole('button', { name: 'Stay signed in' }).tap()
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect.poll(() => walks(patientId), { timeout: 20_000 }).toEqual([12])

  await page.getByRole('button', { name: 'Largest' }).tap()
  await expect(page.locator('html')).toHaveAttribute('data-text', 'largest')
  await page.getByRole('button', { name: 'Español' }).tap()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(page.locator('html')).toHaveAttribute('data-text', 'largest')
  await test.step('what cannot be sent is named, and goes once its loss is confirmed', async () => {
    await page.route('**/api/trpc/record.sayNoWalk*', (route) => route.abort())
    await page.goto('/log/no-walk?day=2026-03-04')
    await page.getByRole('button', { name: 'Guardar sin motivo' }).tap()
    await page.goto('/me')
    await page.getByRole('button', { name: 'Cerrar sesión' }).tap()
    await expect(page.getByRole('dialog').getByRole('listitem')).toHaveText('Sin paseo, hoy')
    expect(await keptHere(page)).toContain('"kind":"zero"')
    await page.getByRole('dialog').getByRole('button', { name: 'Cerrar sesión y perderla' }).tap()
    await expect(page).toHaveURL(`${clinic.address}/sign-in`)
    expect(await keptHere(page)).toBe('')
  })
  await page.goto('/today')
  await expect(page.getByRole('link', { name: 'Registrar 12 min' })).toBeHidden()
  expect((await phone.request.get('/api/trpc/record.open')).status()).toBe(401)
  await phone.close()
})

test('a walk left at the gate is a draft, offered on return', async ({ browser }) => {
  const { patientId, code } = await clinic.enrol('Draft Keeper', { startDay: '2026-03-04' })
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  await page.goto('/log?minutes=9')
  await page.locator('[data-score="4"]').tap()
  await expect(page.getByRole('heading', { name: /Worst pain/ })).toBeVisible()
  await page.locator('[data-score="5"]').tap()
  await expect(page.getByRole('button', { name: 'None of these, save' })).toBeVisible()
  await page.goto('/today')
  await expect(page.getByText('A walk is not finished')).toBeVisible()
  await expectNoFindings(page, 'today with a draft')
  await page
    .getByRole('link', { name: 'Finish it' })
    .or(page.getByRole('button', { name: 'Finish it' }))
    .first()
    .tap()
  await passGate(page)
  await expect.poll(() => walks(patientId)).toEqual([9])
  await phone.close()
})

test('a session that ended keeps the entry, and the same person’s return sends it', async ({ browser }) => {
  const { patientId, code } = await clinic.enrol('Ended Session', { startDay: '2026-03-04' })
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  await page.goto('/today')
  await expect(page.getByRole('link', { name: 'Log 12 min' })).toBeVisible()
  await asOwner(clinic.database.ownerUrl, (owner) =>
    owner.query(`update session set ended_at = now(), end_reason = 'test' where patient_id = $1`, [
      patientId,
    ]),
  )
  await logUsualWalk(page, { before: 1, worst: 2 })
  await expect(page.getByText(/sign in again/i).first()).toBeVisible()
  expect(await walks(patientId)).toEqual([])
  // Nothing of the record is seen until the same person is back.
  await page.goto('/today')
  await expect(
    page.getByText('One entry waits on this phone and is sent as soon as you are back.'),
  ).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('12')
  await expect(page.getByRole('navigation')).toHaveCount(0)
  const again = await clinic.desk.post('/api/trpc/enrol.newCode', { data: { patientId, endDevices: false } })
  const { result } = (await again.json()) as { result: { data: { code: string } } }
  await page.goto(`/j/${result.data.code.replace(' ', '')}`)
  await page.getByRole('button', { name: /Join|Accept|Agree/ }).tap()
  await expect.poll(() => walks(patientId), { timeout: 20_000 }).toEqual([12])
  await phone.close()
})

test('a note of 10,000 characters stays in its field, with a sentence', async ({ browser }) => {
  const { code } = await clinic.enrol('Long Note', { startDay: '2026-03-04' })
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  await page.goto('/today')
  await logUsualWalk(page, { before: 1, worst: 2 })
  const note = page.getByRole('textbox', { name: 'Note' })
  await note.fill('x'.repeat(10_000))
  await page.getByRole('button', { name: 'Save these details' }).tap()
  await expect(note).toHaveAttribute('aria-invalid', 'true')
  await expect(note).toHaveValue('x'.repeat(10_000))
  await phone.close()
})
