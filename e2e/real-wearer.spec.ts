import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { enter, freshId, send } from './api'
import { plainDraft } from './plain-draft'
import { newSetUpCode } from '../src/cli/installation.mjs'
import { ownInstallation } from './lent-server'
import { asOwner, SECRET } from './served-clinic'
import { expect, PASSWORD, test } from './world'

// A real wearer's 31 days (crowd-sourced data of Furberg, Brinton, Keating and Ortiz, 2016): the server's clock is set
// to each of them in turn, and what was walked is sent by the procedures that a patient's phone uses.
const days = readFileSync(path.join(import.meta.dirname, 'walker.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [day = '', minutes = '', entry = ''] = line.trim().split(',')
    return { day, minutes: Number(minutes), entry }
  })
const first = days[0]?.day ?? ''
const email = 'clinician@wearer.example'
const closed = Object.fromEntries(['1', '2', '3', '4', '5', '6', '7'].map((day) => [day, null]))

test('the real wearer’s thirty-minute days stand on the clinician’s page', async ({
  playwright,
  browser,
}) => {
  const { address, clock, database, giveBack } = await ownInstallation()
  const code = await asOwner(database.ownerUrl, (owner) => newSetUpCode(owner, SECRET))
  const setClock = (day: string, time: string) => {
    writeFileSync(clock, `${day}T${time}.000Z`)
  }
  const desk = await playwright.request.newContext({ baseURL: address })
  const phone = await playwright.request.newContext({ baseURL: address })
  setClock(first, '06:00:00')
  await send(desk, 'entry.setUp', {
    setupCode: code,
    clinic: {
      name: 'Wearers',
      telephone: '020 7946 0018',
      emergencyNumber: '999',
      safetyContact: '020 7946 0018',
      openingHours: closed,
      timeZone: 'Europe/London',
      language: 'en',
    },
    administrator: { name: 'Clinician', email, password: PASSWORD, language: 'en', alsoClinician: true },
  })
  await enter(desk, 'staff', { email, password: PASSWORD })
  const patientId = freshId()
  const invited = await send<{ code: string }>(desk, 'enrol.patient', {
    patientId,
    name: 'Real Wearer',
    birthDate: '1970-01-01',
    language: 'en',
    telephone: null,
    email: null,
    samePersonConfirmed: false,
  })
  await send(desk, 'programme.publish', {
    patientId,
    programmeId: freshId(),
    basedOn: null,
    draft: plainDraft({ rungs: [30], startDay: first }),
  })
  await enter(phone, 'join', { code: invited.code })

  for (const { day, minutes, entry } of days) {
    setClock(day, '19:00:00')
    const id = freshId()
    const fact = {
      id,
      entryId: id,
      replaces: null,
      day,
      recordedAt: `${day}T19:00:00.000Z`,
      timeZone: 'Europe/London',
    }
    const details = {
      region: null,
      ground: null,
      surface: null,
      conditions: null,
      effort: null,
      distanceMetres: null,
      steps: null,
      note: null,
    }
    if (entry === 'walk') {
      const walk = {
        ...fact,
        kind: 'walk',
        startedAt: null,
        minutes,
        before: null,
        worst: null,
        gate: 'clear',
        details,
      }
      await send(phone, 'record.logWalk', walk)
    }
    if (entry === 'zero') {
      await send(phone, 'record.sayNoWalk', { ...fact, kind: 'zero', reason: null, gate: 'not-asked' })
    }
  }

  // Read the day after, with all of it in range.
  setClock('2016-05-13', '09:00:00')
  const reading = await browser.newContext({ baseURL: address, viewport: { width: 1440, height: 900 } })
  await enter(reading.request, 'staff', { email, password: PASSWORD })
  const page = await reading.newPage()
  await page.goto(`/patients/${patientId}?range=all`)
  const tile = page.locator('.tile').filter({ has: page.getByRole('heading', { name: '30 minutes a day' }) })
  await expect(tile).toContainText('4 of 31 days')
  await expect(tile).toContainText('12.9% to 58.1%')
  await expect(tile).toContainText('at most 18 of 31')
  await expect(tile).toContainText('4 of 17 logged days: 23.5%')
  await reading.close()
  giveBack()
})
