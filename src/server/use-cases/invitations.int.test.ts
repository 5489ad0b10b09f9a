import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { epochMs, instantOf } from '@/domain/calendar-day'
import { newId } from '@/server/access/new-id'
import { deskOf, join, nobody, phoneOf } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic, PASSWORD } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { meetingAt, ownerRows } from '@/server/testing/owner'
import { enrolment } from '@/server/testing/patients'
import { outcomeOf, outcomesOf, refusalOf } from '@/server/testing/refusals'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'

let clinic: TestClinic
let desk: Api
let admin: Api
beforeAll(async () => {
  clinic = await makeClinic()
})
beforeEach(async () => {
  setDay(testToday)
  desk = await deskOf(clinic.ben)
  admin = await deskOf(clinic.admin)
})

const enrol = () => desk.enrol.patient(enrolment())
const look = (code: string) => nobody().entry.invitation({ code })
const invite = (change: object = {}) => {
  const invitationId = newId()
  const who = { name: 'Nadia Ruiz', email: `${invitationId}@staff.example`, clinician: true, admin: false }
  return admin.team.invite({ invitationId, ...who, ...change })
}
const accept = (code: string) => nobody().entry.acceptStaff({ code, password: PASSWORD, language: 'es' })
const about = () => ({ clinicName: clinic.name, clinicTelephone: '+34 600 100 200' })

describe('a code', () => {
  test('is read however it was typed, and looking uses nothing up', async () => {
    const { code, link } = await enrol()
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4} [2-9A-HJ-NP-Z]{4}$/)
    expect(link).toBe(`http://localhost:3999/j/${code.replace(' ', '')}`)
    for (const typed of [code, code.toLowerCase(), code.replace(' ', '-'), ` ${code.split('').join(' ')} `])
      expect(await look(typed)).toEqual({
        kind: 'join',
        ...about(),
        language: 'en',
        name: null,
        email: null,
        simulated: false,
      })
    expect(await outcomeOf(join(code))).toBe('taken')
  })

  test('used by two taps at once, it lets one phone in', async () => {
    const { code, patientId } = await enrol()
    const taps = await meetingAt('invitation', outcomesOf([1, 2, 3].map(() => () => join(code))))
    expect(taps.sort()).toEqual(['invitation-used', 'invitation-used', 'taken'])
    const phones = await ownerRows('select id from session where patient_id = $1', [patientId])
    expect(phones).toHaveLength(1)
    expect(await refusalOf(look(code))).toMatchObject({
      code: 'invitation-used',
      field: 'code',
      details: about(),
    })
  })

  test('is good for seven days to the millisecond', async () => {
    const { code, expiresAt } = await enrol()
    expect(epochMs(expiresAt) - epochMs(wallTime(testToday, 540))).toBe(7 * 24 * 3_600_000)
    setClock(instantOf(epochMs(expiresAt) - 1))
    expect((await look(code)).kind).toBe('join')
    setClock(expiresAt)
    expect(await refusalOf(look(code))).toMatchObject({ code: 'invitation-expired', details: about() })
    expect(await outcomeOf(join(code))).toBe('invitation-expired')
  })

  test('is ended by a newer one', async () => {
    const { code, patientId } = await enrol()
    const newer = await desk.enrol.newCode({ patientId, endDevices: false })
    expect(await refusalOf(look(code))).toMatchObject({ code: 'invitation-ended', details: about() })
    expect(await outcomeOf(join(newer.code))).toBe('taken')
  })

  test('made twice at once, only one of them opens', async () => {
    const { patientId } = await enrol()
    const renewed = await meetingAt(
      'invitation',
      [1, 2].map(() => () => desk.enrol.newCode({ patientId, endDevices: false })),
    )
    const outcomes = await Promise.all(renewed.map(({ code }) => outcomeOf(look(code))))
    expect(outcomes.sort()).toEqual(['invitation-ended', 'taken'])
  })

  test('that nobody made says so; what is no code says that', async () => {
    expect(await refusalOf(look('ABCD EFGH'))).toEqual({
      status: 'BAD_REQUEST',
      code: 'invitation-unknown',
      field: 'code',
      details: {},
    })
    for (const typed of ['', 'ABCDEFG', 'ABCDEFGHJ', 'ABCD0FGH', 'ABCDEFG\u0000'])
      expect(await refusalOf(look(typed))).toMatchObject({ code: 'invalid', field: 'code' })
  })

  test('of one kind opens no other door', async () => {
    const [phone, staff] = [(await enrol()).code, (await invite()).code]
    const { code: lost } = await admin.team.newPasswordLink({ staffId: clinic.ben.id })
    const unknown = { code: 'invitation-unknown' }
    for (const code of [phone, lost]) expect(await refusalOf(accept(code))).toMatchObject(unknown)
    for (const code of [phone, staff])
      expect(await refusalOf(nobody().entry.resetPassword({ code, password: PASSWORD }))).toMatchObject(
        unknown,
      )
    for (const code of [staff, lost]) expect(await outcomeOf(join(code))).toBe('invitation-unknown')
    for (const code of [phone, staff, lost]) expect((await look(code)).clinicName).toBe(clinic.name)
  })
})

describe('a new code for somebody who has joined', () => {
  test('may end the old phones with the same click; what was recorded stays', async () => {
    const { code, patientId } = await enrol()
    await join(code)
    const old = await phoneOf({ clinicId: clinic.id, id: patientId })
    expect(await desk.enrol.state({ patientId })).toMatchObject({
      devices: 2,
      joinedAt: wallTime(testToday, 540),
    })
    expect(await desk.enrol.newCode({ patientId, endDevices: false })).toMatchObject({
      endedDevices: 0,
      reachable: false,
    })
    expect((await old.record.open()).patient.id).toBe(patientId)
    const { code: newer, endedDevices } = await desk.enrol.newCode({ patientId, endDevices: true })
    expect(endedDevices).toBe(2)
    expect((await refusalOf(old.record.open())).code).toBe('unauthenticated')
    setDay(testDay(1))
    await join(newer)
    desk = await deskOf(clinic.ben)
    expect(await desk.enrol.state({ patientId })).toMatchObject({
      devices: 1,
      joinedAt: wallTime(testToday, 540),
    })
  })
})

describe('a colleague', () => {
  test('is shown whom the invitation is for, chooses a password and is in', async () => {
    const { code, link } = await invite({ clinician: true, admin: true })
    expect(link).toMatch(/^http:\/\/localhost:3999\/i\/[A-Z2-9]{8}$/)
    expect(await look(code)).toMatchObject({ kind: 'staff', name: 'Nadia Ruiz' })
    const { email } = await accept(code)
    const { staff } = await admin.team.list()
    expect(staff.find((one) => one.email === email)).toMatchObject({
      clinician: true,
      admin: true,
      endedAt: null,
    })
    expect(await outcomeOf(accept(code))).toBe('invitation-used')
  })

  test('accepting twice at once makes one', async () => {
    const { code } = await invite()
    const both = await meetingAt('invitation', outcomesOf([1, 2].map(() => () => accept(code))))
    expect(both.sort()).toEqual(['invitation-used', 'taken'])
  })

  test('with a weak password the invitation is not used up', async () => {
    const { code } = await invite()
    for (const password of ['', 'short', 'x'.repeat(11), 'x'.repeat(201)])
      expect(await refusalOf(nobody().entry.acceptStaff({ code, password, language: 'en' }))).toMatchObject({
        code: 'password-weak',
        field: 'password',
      })
    expect(await outcomeOf(accept(code))).toBe('taken')
  })

  test('whose e-mail somebody has, here or elsewhere, is not taken twice', async () => {
    expect(await refusalOf(invite({ email: clinic.ben.email.toUpperCase() }))).toMatchObject({
      status: 'CONFLICT',
      code: 'email-taken',
      field: 'email',
    })
    const elsewhere = await makeClinic()
    const { code } = await invite({ email: elsewhere.ben.email })
    expect((await refusalOf(accept(code))).code).toBe('email-taken')
    expect((await look(code)).kind).toBe('staff')
  })

  test('is invited by what can be done, and a name', async () => {
    const bad = [
      { clinician: false, admin: false },
      { name: ' ' },
      { email: 'no' },
      { name: 'x'.repeat(201) },
    ]
    for (const change of bad) expect(await refusalOf(invite(change))).toMatchObject({ code: 'invalid' })
  })

  test('the same invitation sent twice leaves one that is open', async () => {
    const asked = {
      invitationId: newId(),
      name: 'Twice',
      email: `${newId()}@staff.example`,
      clinician: true,
      admin: false,
    }
    const first = await admin.team.invite(asked)
    const second = await admin.team.invite(asked)
    expect(await outcomeOf(accept(first.code))).toBe('invitation-ended')
    expect((await admin.team.list()).invitations.filter(({ email }) => email === asked.email)).toHaveLength(1)
    expect(await outcomeOf(accept(second.code))).toBe('taken')
  })

  test('an invitation taken back lets nobody in', async () => {
    const invitationId = newId()
    const { code } = await invite({ invitationId })
    await admin.team.endInvitation({ invitationId })
    expect(await outcomeOf(accept(code))).toBe('invitation-ended')
    expect((await refusalOf(admin.team.endInvitation({ invitationId }))).code).toBe('not-found')
    expect((await admin.team.list()).invitations.some(({ id }) => id === invitationId)).toBe(false)
  })
})
