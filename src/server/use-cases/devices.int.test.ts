import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { epochMs, instantOf } from '@/domain/calendar-day'
import { newId } from '@/server/access/new-id'
import { apiFor, deskOf, join, nobody, phoneSession } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { meetingAt, ownerRows } from '@/server/testing/owner'
import { enrolment, joinedPatient } from '@/server/testing/patients'
import type { TestPatient } from '@/server/testing/patients'
import { outcomeOf, outcomesOf, refusalOf } from '@/server/testing/refusals'
import { auditOf, printOfClinic } from '@/server/testing/stored'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'

const start = wallTime(testToday, 540)
const MINUTE = 60_000
const after = (ms: number) => setClock(instantOf(epochMs(start) + ms))

let clinic: TestClinic
let patient: TestPatient
let id: string
let phone: Api
beforeAll(async () => {
  clinic = await makeClinic()
})
beforeEach(async () => {
  setDay(testToday)
  patient = await joinedPatient(clinic)
  id = await phoneSession(patient)
  phone = apiFor({ phone: id })
})

const sessions = () =>
  ownerRows<{ id: string; end_reason: string | null }>(
    'select id, end_reason from session where patient_id = $1 and ended_at is null',
    [patient.id],
  )

describe('devices', () => {
  test('are told in words, this one marked, the last used first', async () => {
    setDay(testDay(2))
    const other = await phoneSession(patient)
    setDay(testDay(3))
    await ownerRows('update session set device = $2 where id = $1', [
      other,
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
    ])
    const { devices, codeUntil } = await phone.me.devices()
    expect(codeUntil).toBeNull()
    expect(devices).toHaveLength(3)
    expect(devices.slice(0, 2)).toEqual([
      { id, system: 'other', browser: 'other', here: true, since: testToday, lastUsed: testDay(3) },
      {
        id: other,
        system: 'iphone',
        browser: 'safari',
        here: false,
        since: testDay(2),
        lastUsed: testDay(2),
      },
    ])
  })

  test('unused for 180 days are none any more', async () => {
    const other = apiFor({ phone: await phoneSession(patient) })
    setDay(testDay(180))
    await phone.me.devices()
    expect((await phone.me.devices()).devices).toHaveLength(3)
    setDay(testDay(181))
    expect((await phone.me.devices()).devices.map(({ here }) => here)).toEqual([true])
    expect(await outcomeOf(other.record.open())).toBe('unauthenticated')
  })

  test('one is ended at once, and no other; it is written down who did it', async () => {
    const lost = await phoneSession(patient)
    const before = await sessions()
    const requestId = newId()
    await apiFor({ phone: id, requestId }).me.endDevice({ deviceId: lost })
    expect(await outcomeOf(apiFor({ phone: lost }).record.open())).toBe('unauthenticated')
    expect(await outcomeOf(phone.record.open())).toBe('taken')
    expect(await sessions()).toEqual(before.filter((one) => one.id !== lost))
    expect(await ownerRows('select end_reason from session where id = $1', [lost])).toEqual([
      { end_reason: 'ended-by-patient' },
    ])
    expect(await auditOf(requestId)).toEqual([
      expect.objectContaining({ procedure: 'me.endDevice', actor_id: patient.id, outcome: 'done' }),
    ])
    expect(await outcomeOf(phone.me.endDevice({ deviceId: lost }))).toBe('taken')
  })

  test('of somebody else, of the staff, or of nobody are not there', async () => {
    const stranger = await phoneSession(await joinedPatient(clinic))
    const [desk] = await ownerRows<{ id: string }>(
      'select id from session where staff_id is not null and clinic_id = $1 and ended_at is null limit 1',
      [clinic.id],
    )
    for (const deviceId of [stranger, desk?.id ?? '', newId()])
      expect(await outcomeOf(phone.me.endDevice({ deviceId }))).toBe('not-found')
    expect(await outcomeOf(apiFor({ phone: stranger }).record.open())).toBe('taken')
  })
})

describe('a code for another phone', () => {
  const typed = (code: string) => code.replace(' ', '')

  test('signs it in as the same patient; nothing else changes', async () => {
    const desk = await deskOf(clinic.ben)
    const { code: fromClinic } = await desk.enrol.newCode({ patientId: patient.id, endDevices: false })
    const invitedBefore = (await desk.enrol.state({ patientId: patient.id })).invitation
    const consents = () => ownerRows('select id from consent where patient_id = $1', [patient.id])
    const [before, accepted] = [await sessions(), await consents()]
    const { code, expiresAt } = await phone.me.newPhoneCode()
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4} [2-9A-HJ-NP-Z]{4}$/)
    expect(epochMs(expiresAt) - epochMs(start)).toBe(15 * MINUTE)
    expect((await phone.me.devices()).codeUntil).toBe(expiresAt)
    expect(await nobody().entry.invitation({ code: typed(code) })).toEqual({
      kind: 'phone',
      clinicName: clinic.name,
      clinicTelephone: '+34 600 100 200',
      language: 'en',
      name: null,
      email: null,
      simulated: false,
    })
    const { sessionId } = await join(code)
    const other = apiFor({ phone: sessionId })
    expect((await other.record.open()).patient.id).toBe(patient.id)
    expect(await outcomeOf(phone.record.open())).toBe('taken')
    expect((await sessions()).map((one) => one.id).sort()).toEqual(
      [...before.map((one) => one.id), sessionId].sort(),
    )
    expect(await consents()).toEqual(accepted)
    expect((await phone.me.devices()).codeUntil).toBeNull()
    expect(await desk.enrol.state({ patientId: patient.id })).toMatchObject({ invitation: invitedBefore })
    expect(await outcomeOf(join(fromClinic))).toBe('taken')
  })

  test('is good for a quarter of an hour to the millisecond, and once', async () => {
    const { code } = await phone.me.newPhoneCode()
    after(15 * MINUTE - 1)
    expect(await outcomeOf(join(code))).toBe('taken')
    expect(await outcomeOf(join(code))).toBe('invitation-used')
    setDay(testToday)
    const late = await phone.me.newPhoneCode()
    after(15 * MINUTE)
    expect(await refusalOf(nobody().entry.invitation({ code: typed(late.code) }))).toMatchObject({
      code: 'invitation-expired',
      field: 'code',
      details: { clinicName: clinic.name },
    })
    expect(await outcomeOf(join(late.code))).toBe('invitation-expired')
    expect((await phone.me.devices()).codeUntil).toBeNull()
  })

  test('used by two taps at once, it lets one phone in', async () => {
    const { code } = await phone.me.newPhoneCode()
    const taps = await meetingAt('invitation', outcomesOf([1, 2].map(() => () => join(code))))
    expect(taps.sort()).toEqual(['invitation-used', 'taken'])
  })

  test('is ended by the patient, by a newer one, or by the clinic that ends the phones', async () => {
    const first = await phone.me.newPhoneCode()
    await phone.me.endPhoneCode()
    expect(await outcomeOf(join(first.code))).toBe('invitation-ended')
    const [older, newer] = [await phone.me.newPhoneCode(), await phone.me.newPhoneCode()]
    expect(await outcomeOf(join(older.code))).toBe('invitation-ended')
    const desk = await deskOf(clinic.ben)
    await desk.enrol.newCode({ patientId: patient.id, endDevices: false })
    expect((await nobody().entry.invitation({ code: typed(newer.code) })).kind).toBe('phone')
    await desk.enrol.newCode({ patientId: patient.id, endDevices: true })
    expect(await outcomeOf(join(newer.code))).toBe('invitation-ended')
  })

  test('made twice at once, only one of them opens', async () => {
    const made = await meetingAt(
      'invitation',
      [1, 2].map(() => () => phone.me.newPhoneCode()),
    )
    const outcomes = await Promise.all(
      made.map(({ code }) => outcomeOf(nobody().entry.invitation({ code: typed(code) }))),
    )
    expect(outcomes.sort()).toEqual(['invitation-ended', 'taken'])
  })

  test('opens no door of the staff, and ends nothing of another patient’s', async () => {
    const { code } = await phone.me.newPhoneCode()
    const password = 'a new long password'
    const unknown = { code: 'invitation-unknown' }
    const input = { code: typed(code), password }
    expect(await refusalOf(nobody().entry.acceptStaff({ ...input, language: 'en' }))).toMatchObject(unknown)
    expect(await refusalOf(nobody().entry.resetPassword(input))).toMatchObject(unknown)
    const second = apiFor({ phone: await phoneSession(await joinedPatient(clinic)) })
    await second.me.newPhoneCode()
    await second.me.endPhoneCode()
    expect(await outcomeOf(join(code))).toBe('taken')
  })

  test('takes nobody’s place who never joined', async () => {
    const other = await makeClinic()
    const { patientId } = await (await deskOf(other.ben)).enrol.patient(enrolment())
    const before = await printOfClinic(other.id)
    await join((await phone.me.newPhoneCode()).code)
    expect(await printOfClinic(other.id)).toEqual(before)
    expect((await ownerRows('select id from session where patient_id = $1', [patientId])).length).toBe(0)
  })
})
