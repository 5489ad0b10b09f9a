import { joinedPhone, ownClinic } from './own-clinic'
import type { OwnClinic } from './own-clinic'
import { asOwner } from './served-clinic'
import { expect, test } from './world'

// What a patient meets when the phone itself fails: a disk that takes nothing, a reload out of reach, two quick presses.
const NOW = '2026-03-04T14:10'
let clinic: OwnClinic

test.beforeAll(async ({ playwright }) => {
  clinic = await ownClinic(playwright, '2026-03-04T14:00')
  clinic.setClock(NOW)
})
test.afterAll(async () => {
  await clinic.end()
})

const rowsOf = (table: 'entry' | 'safety_stop', patientId: string) =>
  asOwner(clinic.database.ownerUrl, async (owner) => {
    const { rows } = await owner.query(`select 1 from ${table} where patient_id = $1`, [patientId])
    return rows.length
  })

test('a stop shows and arrives although the disk takes nothing', async ({ browser }) => {
  const { patientId, code } = await clinic.enrol('Full Disk', { startDay: '2026-03-04' })
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  await page.goto('/today')
  await page.getByRole('link', { name: 'I feel unwell' }).tap()
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await expect(async () => {
    await page.getByRole('button', { name: 'Yes or not sure' }).tap({ timeout: 1000 })
    await expect(page.getByText('Stop walking for now')).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expect(page.getByText(/The message is with Own Clinic/)).toBeVisible({ timeout: 20_000 })
  expect(await rowsOf('safety_stop', patientId)).toBe(1)
  await phone.close()
})

test('an unsent stop goes out after a reload on which the record cannot be read', async ({ browser }) => {
  const { patientId, code } = await clinic.enrol('Reload Person', { startDay: '2026-03-04' })
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  await page.goto('/today')
  await expect(page.getByRole('link', { name: 'Log 12 min' })).toBeVisible()
  await page.route('**/api/trpc/record.reportStop**', (route) => route.abort())
  await page.goto('/stop')
  await expect(async () => {
    await page.getByRole('button', { name: 'Yes or not sure' }).tap({ timeout: 1000 })
    await expect(page.getByText('Your clinic has not been told yet.')).toBeVisible({ timeout: 1000 })
  }).toPass()
  await page.unroute('**/api/trpc/record.reportStop**')
  await page.route('**/api/trpc/record.open**', (route) => route.abort())
  await page.reload()
  await expect.poll(() => rowsOf('safety_stop', patientId), { timeout: 15_000 }).toBe(1)
  await phone.close()
})

test('two quick presses on "no walk" are one entry', async ({ browser }) => {
  const { patientId, code } = await clinic.enrol('Quick Person', { startDay: '2026-03-04' })
  const phone = await joinedPhone(browser, clinic, code, NOW)
  const page = await phone.newPage()
  await page.goto('/log/no-walk')
  const button = page.getByRole('button', { name: 'Save without a reason' })
  await expect(button).toBeVisible()
  await button.evaluate((one: HTMLElement) => {
    one.click()
    one.click()
  })
  await expect.poll(() => rowsOf('entry', patientId)).toBe(1)
  await page.waitForTimeout(1500)
  expect(await rowsOf('entry', patientId)).toBe(1)
  await phone.close()
})
