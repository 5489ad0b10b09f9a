import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { epochMs, instantOf } from '@/domain/calendar-day'
import { apiFor, deskOf, deskSession, join, nobody, phoneSession } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { addStaff, makeClinic, PASSWORD } from '@/server/testing/clinics'
import type { TestClinic, TestStaff } from '@/server/testing/clinics'
import { meetingAt, ownerRows } from '@/server/testing/owner'
import { enrolment, walkingPatient } from '@/server/testing/patients'
import { walk } from '@/server/testing/facts'
import { auditOf, printOfPatient } from '@/server/testing/stored'
import { newId } from '@/server/access/new-id'
import { outcomeOf, outcomesOf, refusalOf } from '@/server/testing/refusals'
import { signIn } from '@/server/testing/sign-in-page'
import { setClock, setDay, testToday, wallTime } from '@/server/testing/test-clock'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const start = wallTime(testToday, 540)
const after = (ms: number) => setClock(instantOf(epochMs(start) + ms))

let clinic: TestClinic
let colleague: TestStaff
let admin: Api
beforeAll(async () => {
  clinic = await makeClinic()
})
beforeEach(async () => {
  setDay(testToday)
  colleague = await addStaff(clinic.admin, { name: 'Colleague', clinician: true, admin: false })
  admin = await deskOf(clinic.admin)
})

const isIn = async (api: Api) => (await outcomeOf(api.account.me())) === 'taken'
const reason = async (id: string) =>
  (await ownerRows<{ end_reason: string | null }>('select end_reason from session where id = $1', [id]))[0]
    ?.end_reason

describe('at the desk a session ends', () => {
  test('after half an hour without a request', async () => {
    const id = await deskSession(colleague)
    const desk = apiFor({ desk: id })
    for (const minutes of [30, 60, 90]) {
      after(minutes * MINUTE)
      expect(await isIn(desk)).toBe(true)
    }
    after(120 * MINUTE + 1)
    expect(await isIn(desk)).toBe(false)
    expect(await reason(id)).toBe('idle')
    after(121 * MINUTE)
    expect(await isIn(desk)).toBe(false)
  })

  test('after twelve hours, however busy', async () => {
    const id = await deskSession(colleague)
    for (let minutes = 20; minutes < 720; minutes += 20) {
      after(minutes * MINUTE)
      expect(await isIn(apiFor({ desk: id }))).toBe(true)
    }
    after(12 * 60 * MINUTE)
    expect(await isIn(apiFor({ desk: id }))).toBe(true)
    after(12 * 60 * MINUTE + 1)
    expect(await isIn(apiFor({ desk: id }))).toBe(false)
    expect(await reason(id)).toBe('total')
  })

  test('though a page goes on asking by itself whether a phone has joined: that leaves no line either', async () => {
    const id = await deskSession(colleague)
    const desk = apiFor({ desk: id })
    const { patientId, code } = await desk.enrol.patient(enrolment())
    const kept = () => ownerRows('select last_seen_at from session where id = $1', [id])
    const before = await kept()
    for (const minutes of [10, 20, 29]) {
      after(minutes * MINUTE)
      const requestId = newId()
      const mark = await apiFor({ desk: id, requestId }).enrol.joined({ patientId })
      expect(mark).toEqual({ joined: false })
      expect(await auditOf(requestId)).toEqual([])
    }
    await join(code)
    expect(await desk.enrol.joined({ patientId })).toEqual({ joined: true })
    expect(await kept()).toEqual(before)
    after(30 * MINUTE + 1)
    expect((await refusalOf(desk.enrol.joined({ patientId }))).code).toBe('unauthenticated')
    expect(await isIn(desk)).toBe(false)
  })

  test('a clock set back does not bring it back', async () => {
    const desk = await deskOf(colleague)
    after(31 * MINUTE)
    await isIn(desk)
    after(0)
    expect(await isIn(desk)).toBe(false)
  })

  test('for everyone whose access is ended, at once, and nobody signs in again', async () => {
    const session = await deskSession(colleague)
    await admin.team.endAccess({ staffId: colleague.id })
    expect((await refusalOf(apiFor({ desk: session }).caseload.open({}))).code).toBe('unauthenticated')
    expect(await reason(session)).toBe('access-ended')
    expect((await signIn('staff', { email: colleague.email, password: PASSWORD })).error).toBe(
      'bad-credentials',
    )
    expect((await refusalOf(admin.team.newPasswordLink({ staffId: colleague.id }))).code).toBe('access-ended')
    expect(await outcomeOf(admin.team.endAccess({ staffId: colleague.id }))).toBe('taken')
    const gone = (await admin.team.list()).staff.find(({ id }) => id === colleague.id)
    expect(gone?.endedAt).toBe(start)
  })

  test('and with them the codes that they made', async () => {
    const enrolled = await (await deskOf(colleague)).enrol.patient(enrolment())
    expect((await nobody().entry.invitation({ code: enrolled.code })).kind).toBe('join')
    await admin.team.endAccess({ staffId: colleague.id })
    expect(await outcomeOf(join(enrolled.code))).toBe('invitation-ended')
  })

  test('who left may be invited back', async () => {
    await admin.team.endAccess({ staffId: colleague.id })
    const who = { name: 'Back again', email: colleague.email, clinician: true, admin: false }
    const { code } = await admin.team.invite({ invitationId: newId(), ...who })
    expect(
      await outcomeOf(nobody().entry.acceptStaff({ code, password: 'a new long password', language: 'en' })),
    ).toBe('taken')
    expect(
      (await signIn('staff', { email: colleague.email, password: 'a new long password' })).error,
    ).toBeNull()
    expect((await signIn('staff', { email: colleague.email, password: PASSWORD })).error).toBe(
      'bad-credentials',
    )
  })

  test('with a lost password’s link, which ended access takes along', async () => {
    const { code } = await admin.team.newPasswordLink({ staffId: colleague.id })
    await admin.team.endAccess({ staffId: colleague.id })
    expect(await outcomeOf(nobody().entry.resetPassword({ code, password: 'another long password' }))).toBe(
      'invitation-ended',
    )
  })
})

describe('a password', () => {
  const next = 'an altogether different one'

  test('set by the administrator’s link ends what was begun with the old one', async () => {
    const desk = await deskOf(colleague)
    const { code } = await admin.team.newPasswordLink({ staffId: colleague.id })
    expect(await isIn(desk)).toBe(true)
    expect(await nobody().entry.resetPassword({ code, password: next })).toEqual({ email: colleague.email })
    expect(await isIn(desk)).toBe(false)
    expect((await signIn('staff', { email: colleague.email, password: PASSWORD })).error).toBe(
      'bad-credentials',
    )
    expect((await signIn('staff', { email: colleague.email, password: next })).error).toBeNull()
    expect(await outcomeOf(nobody().entry.resetPassword({ code, password: next }))).toBe('invitation-used')
  })

  test('changed by oneself ends the other sessions, not this one', async () => {
    const [here, there] = [await deskOf(colleague), await deskOf(colleague)]
    await here.account.changePassword({ current: PASSWORD, next })
    expect([await isIn(here), await isIn(there)]).toEqual([true, false])
    expect((await signIn('staff', { email: colleague.email, password: next })).error).toBeNull()
  })

  test('is not changed by the wrong one, or to a weak one', async () => {
    const desk = await deskOf(colleague)
    expect(await refusalOf(desk.account.changePassword({ current: 'guess', next }))).toMatchObject({
      code: 'bad-credentials',
      field: 'current',
    })
    expect(await refusalOf(desk.account.changePassword({ current: PASSWORD, next: 'short' }))).toMatchObject({
      code: 'password-weak',
      field: 'next',
    })
    expect((await signIn('staff', { email: colleague.email, password: PASSWORD })).error).toBeNull()
  })
})

describe('on the phone a session', () => {
  test('goes on for 180 days from the last time it was used', async () => {
    const id = await phoneSession(await walkingPatient(clinic))
    const phone = apiFor({ phone: id })
    for (const days of [180, 360, 540]) {
      after(days * DAY)
      expect(await outcomeOf(phone.record.open())).toBe('taken')
    }
    after(720 * DAY + 1)
    expect(await outcomeOf(phone.record.open())).toBe('unauthenticated')
    expect(await reason(id)).toBe('idle')
  })

  test('takes no facts of another patient, who waits in the same phone’s queue', async () => {
    const [one, other] = [await walkingPatient(clinic), await walkingPatient(clinic)]
    const phone = await phoneSession(other)
    const before = await printOfPatient(other.id)
    const told = await refusalOf(apiFor({ phone, patientSaid: one.id }).record.logWalk(walk()))
    expect(told).toMatchObject({ status: 'UNAUTHORIZED', code: 'unauthenticated' })
    expect(await printOfPatient(other.id)).toEqual(before)
    expect((await apiFor({ phone, patientSaid: other.id }).record.logWalk(walk())).stored).toBe('now')
  })

  test('is ended by signing out, there and nowhere else', async () => {
    const patient = await walkingPatient(clinic)
    const [here, other] = [
      apiFor({ phone: await phoneSession(patient) }),
      apiFor({ phone: await phoneSession(patient) }),
    ]
    await here.me.signOut()
    expect(await outcomeOf(here.record.open())).toBe('unauthenticated')
    expect(await outcomeOf(other.record.open())).toBe('taken')
  })
})

describe('the last administrator', () => {
  test('stays', async () => {
    const { admin: only, anna } = await makeClinic()
    const desk = await deskOf(only)
    await desk.team.endAccess({ staffId: anna.id })
    expect(await refusalOf(desk.team.endAccess({ staffId: only.id }))).toMatchObject({
      status: 'PRECONDITION_FAILED',
      code: 'last-administrator',
    })
    expect(await isIn(desk)).toBe(true)
  })

  test('stays even when two end each other at once', async () => {
    const { id, admin: one, anna } = await makeClinic()
    const [first, second] = [await deskOf(one), await deskOf(anna)]
    const each = [
      () => first.team.endAccess({ staffId: anna.id }),
      () => second.team.endAccess({ staffId: one.id }),
    ]
    expect((await meetingAt('staff', outcomesOf(each))).sort()).toEqual(['last-administrator', 'taken'])
    const left = await ownerRows('select id from staff where clinic_id = $1 and admin and ended_at is null', [
      id,
    ])
    expect(left).toHaveLength(1)
  })
})
