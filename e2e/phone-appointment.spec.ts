import { extractText, getDocumentProxy } from 'unpdf'
import { enter, freshId, send } from './api'
import { betweenPhoneAnd } from './between'
import type { Between } from './between'
import { deskOf } from './desk-world'
import { lentHere, ownDemonstration } from './lent-server'
import { CUT_OFF, expect, expectNoFindings, onPhone, pageOf, test } from './world'
import type { Page } from './world'

/** An appointment is signed: this demonstration is nobody else's. */
const clinic = lentHere(ownDemonstration)
let way: Between
test.beforeAll(async () => {
  way = await betweenPhoneAnd(clinic().address)
})
test.afterAll(() => way.end())
test.use({ meant: CUT_OFF })

const AGREED = 'The harbour loop twice a week.'
const NOTE = 'Fear of stairs, not said to her.'
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
const dayOf = (moment: Date) => moment.toISOString().slice(0, 10)

/** Every figure of the first five parts of the story, in their order: asked, done, pain, changed and what matters. */
async function figuresOn(page: Page): Promise<string[][]> {
  await expect(page.locator('.trend .recharts-surface')).toBeVisible()
  const rows = await page.locator('.story > .story-row > div').allInnerTexts()
  // What the ends of the scale mean is said below the scores, in each audience's words.
  return rows.map((row) => row.replace(/(?:0 means|10 is) .*$/, '').match(/\d+/g) ?? [])
}

type Opened = { visits: { visitId: string; finish: object | null }[] }
async function opened(desk: Page, patientId: string): Promise<Opened> {
  const answer = await desk.request.get(`/api/trpc/patient.open?input={"patientId":"${patientId}"}`)
  return ((await answer.json()) as { result: { data: Opened } }).result.data
}

test('the patient brings up the page that was signed at the desk: the same figures, also without signal', async ({
  browser,
}) => {
  const desk = await deskOf(browser, clinic().address, 'anna')
  const patientId = pageOf('Ruth Adeyemi').slice('/patients/'.length)
  const phone = await onPhone(browser, way.address, { serviceWorkers: 'allow' })
  await enter(phone.request, 'demo', { person: 'ruth' })
  const page = await phone.newPage()
  const title = page.getByRole('heading', { level: 1, name: 'For the appointment' })

  await test.step('before it: since the last one, as at the desk, and what was agreed then', async () => {
    await page.goto('/progress')
    await page.getByRole('link', { name: 'For the appointment' }).tap()
    await expect(title).toBeVisible()
    await expect(page.getByText(/^Next appointment: .*, 11:45$/)).toBeVisible()
    await expect(page.getByText(/^Since your last appointment on .*, 22 days with today\.$/)).toBeVisible()
    await expect(page.getByText('“The market and back on Saturdays, once the cold is over.”')).toBeVisible()
    await desk.goto(`${pageOf('Ruth Adeyemi')}/appointment`)
    expect(await figuresOn(page)).toEqual(await figuresOn(desk))
  })

  await desk.getByRole('button', { name: 'Progress, 12 → 14 min' }).click()
  await expect(desk.getByText(/^Decided\. Up to 14 minutes from /)).toBeVisible()
  const { visits } = await opened(desk, patientId)
  const visitId = visits.find(({ finish }) => finish === null)?.visitId ?? ''
  const last = visits.find(({ finish }) => finish !== null)?.visitId ?? null
  await send(desk.request, 'visit.finish', {
    ...{ patientId, visitId, kind: 'visit', last, from: dayOf(inDays(-27)), to: dayOf(inDays(0)) },
    ...{ agreed: AGREED, note: { id: freshId(), text: NOTE } },
    next: { id: freshId(), visitId: freshId(), at: inDays(21).toISOString(), kind: 'visit' },
  })
  await desk.goto(`${pageOf('Ruth Adeyemi')}/appointment?visit=${visitId}`)
  const signed = await figuresOn(desk)
  expect(signed.map((row) => row.length > 0)).toEqual([true, true, true, true, true])
  const said = await desk.locator('.story > .story-row > div > p:first-child').allInnerTexts()

  await test.step('from Today, on its day: what both have just looked at, and what was agreed', async () => {
    await page.goto('/today')
    await page.getByRole('link', { name: /^Next appointment: / }).tap()
    await expect(title).toBeVisible()
    await expect(page.getByRole('button', { name: 'Last appointment', pressed: true })).toBeVisible()
    await expect(page.getByText('Your clinic sees the same figures.')).toBeVisible()
    expect(await figuresOn(page)).toEqual(signed)
    await expect(page.getByText(`with Anna Lindqvist: “${AGREED}”`)).toBeVisible()
    await expect(page.getByText(/^Your walk: up to 14 minutes from /)).toBeVisible()
    await expect(page.getByText('Heel-toe walking: step 2 again.')).toBeVisible()
    await expectNoFindings(page, 'an appointment on the phone')
    await page.getByRole('button', { name: 'Since then' }).tap()
    await expect(page.getByText(/^Since your last appointment on .*, 1 day with today\.$/)).toBeVisible()
  })

  await test.step('the PDF says what both pages say', async () => {
    const answer = await desk.request.get(`/api${pageOf('Ruth Adeyemi')}/appointment?visit=${visitId}`)
    const pdf = await getDocumentProxy(new Uint8Array(await answer.body()))
    const { text } = await extractText(pdf, { mergePages: true })
    const plain = text.replace(/\s+/g, ' ')
    for (const sentences of said) expect(plain).toContain(sentences)
    expect(plain).toContain(AGREED)
  })

  await test.step('without signal the same, from what the phone keeps', async () => {
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    way.isCut = true
    await page.goto('/appointment')
    await expect(page.getByText(/^No signal\. As of /)).toBeVisible()
    expect(await figuresOn(page)).toEqual(signed)
    expect(await page.content()).not.toContain('Fear of stairs')
    way.isCut = false
  })

  await test.step('a record kept by a version before says that it does not know, and shows no figure', async () => {
    way.onTheWayBack = ({ path, body }) =>
      path.includes('record.open') ? Buffer.from(body.toString().replace('"visits":', '"before":')) : body
    await page.goto('/appointment')
    await expect(page.getByText('Your appointments are not on this phone yet.')).toBeVisible()
    await expect(page.locator('.story')).toHaveCount(0)
    await expectNoFindings(page, 'an appointment that is not here yet')
    way.onTheWayBack = ({ body }) => body
  })
})
