import { decode } from 'next-auth/jwt'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { env } from '@/server/env'
import { apiFor, deskOf, nobody } from '@/server/testing/callers'
import { addStaff, makeClinic, PASSWORD } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { ownerRows } from '@/server/testing/owner'
import { enrolment } from '@/server/testing/patients'
import { askAuth, csrf, signIn } from '@/server/testing/sign-in-page'
import type { Answered } from '@/server/testing/sign-in-page'
import { setDay, testToday } from '@/server/testing/test-clock'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await makeClinic()
})
beforeEach(() => {
  setDay(testToday)
})

const lineOf = ({ setCookie }: Answered, name: string) => setCookie.find((one) => one.startsWith(`${name}=`))
const claims = async (line: string | undefined) =>
  decode({ token: (line ?? '').split(';')[0]?.split('=')[1] ?? '', secret: env.secret })
const password = { email: '', password: PASSWORD }
const sessions = async () =>
  (await ownerRows<{ n: number }>('select count(*)::int as n from session'))[0]?.n ?? -1

describe('with e-mail and password', () => {
  test('a session begins; its cookie carries its id and nothing else', async () => {
    const answer = await signIn('staff', { ...password, email: clinic.anna.email })
    expect(answer).toMatchObject({ status: 200, error: null })
    const line = lineOf(answer, 'pacewell.desk')
    expect(line).toMatch(/; Path=\/; .*HttpOnly; SameSite=Lax$/)
    expect(line).not.toContain('Secure')
    const { sub = '', ...rest } = (await claims(line)) ?? {}
    expect(Object.keys(rest).sort()).toEqual(['exp', 'iat', 'jti'])
    expect((await apiFor({ desk: sub }).account.me()).staffId).toBe(clinic.anna.id)
    expect(lineOf(answer, 'desk-language')).toBe('desk-language=en; Path=/; SameSite=Lax; Max-Age=31536000')
    expect(lineOf(answer, 'pacewell.phone')).toBeUndefined()
  })

  test('capitals and blanks around the e-mail do not matter', async () => {
    const email = `  ${clinic.anna.email.toUpperCase()} `
    expect(await signIn('staff', { ...password, email })).toMatchObject({ status: 200, error: null })
  })

  test('whatever is wrong, the answer is the same and no session begins', async () => {
    const gone = await addStaff(clinic.admin, { name: 'Gone', clinician: true, admin: false })
    await (await deskOf(clinic.admin)).team.endAccess({ staffId: gone.id })
    const before = await sessions()
    const wrong: Record<string, string>[] = [
      { email: clinic.anna.email, password: 'not the password' },
      { email: clinic.anna.email, password: '' },
      { email: clinic.anna.email },
      { email: 'nobody@nowhere.example', password: PASSWORD },
      { email: 'no e-mail at all', password: PASSWORD },
      { email: gone.email, password: PASSWORD },
      { email: `${clinic.anna.email}' or true --`, password: PASSWORD },
      { email: clinic.anna.email, password: `${PASSWORD}\u0000` },
      { email: clinic.anna.email, password: `${PASSWORD} ${'x'.repeat(100_000)}` },
      {},
    ]
    const answers = await Promise.all(wrong.map((form) => signIn('staff', form)))
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(answers[0]).toMatchObject({ status: 401, error: 'bad-credentials' })
    expect(answers[0]?.setCookie.join()).not.toContain('pacewell')
    expect(await sessions()).toBe(before)
  })

  test('without the token of the page nothing happens', async () => {
    const before = await sessions()
    const { cookie, csrfToken } = await csrf()
    const right = { ...password, email: clinic.anna.email, json: 'true' }
    const sent = [
      askAuth('callback/staff', { form: right, cookie }),
      askAuth('callback/staff', { form: { ...right, csrfToken } }),
      askAuth('callback/staff', { form: { ...right, csrfToken: csrfToken.replace(/^./, 'x') }, cookie }),
      askAuth(`callback/staff?${new URLSearchParams({ ...right, csrfToken }).toString()}`, { cookie }),
    ]
    for (const answer of await Promise.all(sent)) {
      expect(answer.headers.getSetCookie().join()).not.toContain('pacewell')
      expect(answer.headers.getSetCookie().join()).not.toContain('desk-language')
    }
    expect(await sessions()).toBe(before)
  })
})

describe('by a joining code', () => {
  test('the phone gets a cookie of its own, the tap keeps what was accepted and uses the code up', async () => {
    const { patientId, code } = await (await deskOf(clinic.ben)).enrol.patient(enrolment({ language: 'es' }))
    const answer = await signIn('join', { code: ` ${code.toLowerCase()} ` })
    expect(answer).toMatchObject({ status: 200, error: null })
    expect(lineOf(answer, 'pacewell.phone')).toMatch(/HttpOnly; SameSite=Lax$/)
    expect(lineOf(answer, 'pacewell.desk')).toBeUndefined()
    expect(lineOf(answer, 'phone-language')).toContain('phone-language=es;')
    const sub = (await claims(lineOf(answer, 'pacewell.phone')))?.sub ?? ''
    expect((await apiFor({ phone: sub }).record.open()).patient.id).toBe(patientId)
    const [consent] = await ownerRows('select wording, language from consent where patient_id = $1', [
      patientId,
    ])
    expect(consent).toEqual({ wording: '2026-11', language: 'es' })
    expect(await signIn('join', { code })).toMatchObject({ status: 401, error: 'invitation-used' })
  })

  test('only a joining code joins', async () => {
    const desk = await deskOf(clinic.admin)
    const { code } = await desk.team.newPasswordLink({ staffId: clinic.ben.id })
    for (const other of [code, 'ABCD EFGH', 'too short', ''])
      expect(await signIn('join', { code: other })).toMatchObject({
        status: 401,
        error: 'invitation-unknown',
      })
    expect((await nobody().entry.invitation({ code })).kind).toBe('password')
  })
})

test('nobody is entered as a simulated person where that is not offered', async () => {
  for (const person of ['anna', 'joan', 'ruth', 'toString', ''])
    expect(await signIn('demo', { person })).toMatchObject({ status: 401, error: 'forbidden' })
})
