import { expect, test } from 'vitest'
import { codeHash } from '@/server/access/secrets'
import { apiFor, nobody } from '@/server/testing/callers'
import { clinicSettings, PASSWORD } from '@/server/testing/clinics'
import { meetingAt, ownerRows } from '@/server/testing/owner'
import { outcomesOf, refusalOf } from '@/server/testing/refusals'
import { signIn } from '@/server/testing/sign-in-page'
import type { SetUp } from '@/server/use-cases/set-up-clinic'

// One story on one empty database: each part begins where the one before ended.

const CODE = 'ZETUP2CD'
const first = (change: Partial<SetUp> = {}): SetUp => ({
  setupCode: CODE,
  clinic: clinicSettings({ name: 'Clínica Nueva', telephone: '', emergencyNumber: '', safetyContact: '' }),
  administrator: {
    name: 'Joan',
    email: 'joan@clinic.example',
    password: PASSWORD,
    language: 'es',
    alsoClinician: false,
  },
  ...change,
})
const tables = async () =>
  ownerRows(
    'select (select count(*) from clinic)::int as clinics, (select count(*) from staff)::int as staff',
  )
const empty = [{ clinics: 0, staff: 0 }]

test('an installation without a set-up code is set up by nobody', async () => {
  expect(await nobody().entry.installation()).toEqual({ setUp: false, demo: false })
  expect(await refusalOf(nobody().entry.setUp(first()))).toMatchObject({
    code: 'setup-code-wrong',
    field: 'setupCode',
  })
})

test('nor by the wrong code, or one that a newer start has replaced', async () => {
  await ownerRows('select put_setup_code($1)', [codeHash('AAAABBBB')])
  await ownerRows('select put_setup_code($1)', [codeHash(CODE)])
  for (const setupCode of ['AAAABBBB', 'CCCCDDDD'])
    expect((await refusalOf(nobody().entry.setUp(first({ setupCode })))).code).toBe('setup-code-wrong')
  expect(await tables()).toEqual(empty)
})

test.each([
  ['a clinic without a name', { clinic: { ...first().clinic, name: ' ' } }, 'invalid', 'clinic.name'],
  [
    'a time zone that is none',
    { clinic: { ...first().clinic, timeZone: 'CET+1' } },
    'invalid',
    'clinic.timeZone',
  ],
  [
    'an offset for a time zone',
    { clinic: { ...first().clinic, timeZone: '+02:00' } },
    'invalid',
    'clinic.timeZone',
  ],
  [
    'a weak password',
    { administrator: { ...first().administrator, password: 'short' } },
    'password-weak',
    'administrator.password',
  ],
  [
    'no e-mail',
    { administrator: { ...first().administrator, email: 'joan' } },
    'invalid',
    'administrator.email',
  ],
  ['a text no table can hold', { clinic: { ...first().clinic, name: 'a\u0000' } }, 'invalid', 'clinic.name'],
  ['half a code', { setupCode: 'ABCD' }, 'invalid', 'setupCode'],
])('%s is refused at its field', async (_, change, code, field) => {
  expect(await refusalOf(nobody().entry.setUp(first(change)))).toMatchObject({ code, field })
  expect(await tables()).toEqual(empty)
})

test('two first visitors at once make one clinic', async () => {
  const second = { ...first().administrator, email: 'jack@clinic.example' }
  const both = [first({ setupCode: ` ${CODE.toLowerCase()} ` }), first({ administrator: second })]
  const outcomes = await meetingAt('clinic', outcomesOf(both.map((one) => () => nobody().entry.setUp(one))))
  expect(outcomes.sort()).toEqual(['already-set-up', 'taken'])
  expect(await tables()).toEqual([{ clinics: 1, staff: 1 }])
  expect((await nobody().entry.installation()).setUp).toBe(true)
})

test('afterwards the code opens nothing any more', async () => {
  expect(await refusalOf(nobody().entry.setUp(first()))).toMatchObject({
    status: 'CONFLICT',
    code: 'already-set-up',
  })
})

test('the administrator signs in, and what was left for later is named', async () => {
  const [staff] = await ownerRows<{ email: string }>('select email from staff')
  const answer = await signIn('staff', { email: staff?.email ?? '', password: PASSWORD })
  expect(answer).toMatchObject({ status: 200, error: null })
  const [session] = await ownerRows<{ id: string }>('select id from session')
  const desk = apiFor({ desk: session?.id ?? '' })
  expect(await desk.account.me()).toMatchObject({
    admin: true,
    clinician: false,
    language: 'es',
    clinic: { name: 'Clínica Nueva', simulated: false },
    settingsMissing: ['telephone', 'emergencyNumber', 'safetyContact'],
  })
  expect((await desk.clinic.settings()).missing).toEqual(['telephone', 'emergencyNumber', 'safetyContact'])
  expect((await refusalOf(desk.caseload.open({}))).code).toBe('forbidden')
})
