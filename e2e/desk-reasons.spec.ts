import type { Browser } from '@playwright/test'
import { freshId, send } from './api'
import { joinedPhone, ownClinic } from './own-clinic'
import type { OwnClinic } from './own-clinic'
import { expect, expectNoFindings, someone, test } from './world'
import type { Page } from './world'

// Each reason that a word answers: reached by what patients record or do not, seen to in the row, and gone. (A stop is
// lifted in phone-stop, a pause granted in phone-pause, a week decided in desk-week.)
const [DAY, NOW] = ['2026-03-04', '2026-03-05T14:10']
let clinic: OwnClinic

test.beforeAll(async ({ playwright }) => {
  clinic = await ownClinic(playwright, '2026-03-02T09:00')
})
test.afterAll(() => clinic.end())

const kept = (day: string) => ({ recordedAt: `${day}T13:00:00.000Z`, timeZone: 'Europe/London', day })

async function someoneWhoWalks(browser: Browser, name: string) {
  const { code } = await clinic.enrol(name, { startDay: '2026-03-02', rungs: [20], exercises: [] })
  return (await joinedPhone(browser, clinic, code, '2026-03-02T09:00')).request
}

const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })

test('a reason by real facts, seen to, is gone until something new comes', async ({ browser }) => {
  const flared = await someoneWhoWalks(browser, 'Flared Person')
  await someoneWhoWalks(browser, 'Silent Person')
  const less = await someoneWhoWalks(browser, 'Less Person')
  await clinic.enrol('Unjoined Person', null)
  clinic.setClock(`${DAY}T14:10`)
  await send(flared, 'record.declareFlare', { id: freshId(), kind: 'flare', gate: 'clear', ...kept(DAY) })
  for (const day of ['2026-03-02', '2026-03-03', DAY]) {
    const id = freshId()
    const entry = { id, entryId: id, replaces: null, kind: 'zero', reason: 'weather', gate: 'not-asked' }
    await send(less, 'record.sayNoWalk', { ...entry, ...kept(day), recordedAt: `${DAY}T13:00:00.000Z` })
  }
  clinic.setClock(NOW)
  const desk = await someone(browser, { address: clinic.address })
  await clinic.signInAgain(desk.request)
  const page = await desk.newPage()
  const reasons = [
    ['flare', 'Flared Person', /Flare/],
    ['silent', 'Silent Person', /No entry for 3 due days/],
    ['walking-less', 'Less Person', /Walking less: 0 of 3 due days/],
    ['waiting', 'Unjoined Person', /Not joined yet/],
  ] as const
  for (const [reason, name, said] of reasons) {
    await page.goto(`/caseload?reason=${reason}`)
    await expect(rowOf(page, name)).toContainText(said)
    await rowOf(page, name)
      .getByRole('button', { name: `Seen to: ${name}` })
      .click()
    await expect(rowOf(page, name).getByRole('button', { name: `Undo: ${name}` })).toBeVisible()
    await page.reload()
    await expect(page.getByRole('link', { name: /^Everyone, / })).toBeVisible()
    await expect(rowOf(page, name)).toHaveCount(0)
  }
  await page.goto('/caseload')
  await expect(rowOf(page, 'Flared Person')).toContainText(/flare since Wed 4 Mar.*seen to on Thu 5 Mar/i)
  await expectNoFindings(page, 'reasons that were seen to')
  // A later flare is something new.
  clinic.setClock('2026-03-06T09:00')
  await send(flared, 'record.declareFlare', {
    ...{ id: freshId(), kind: 'flare', gate: 'clear', ...kept('2026-03-06') },
    recordedAt: '2026-03-06T08:30:00.000Z',
  })
  await clinic.signInAgain(desk.request)
  await page.goto('/caseload?reason=flare')
  await expect(rowOf(page, 'Flared Person')).toBeVisible()
})
