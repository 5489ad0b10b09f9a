import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { deskOf, nobody } from '@/server/testing/callers'
import { clinicSettings, makeClinic, PASSWORD } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { enrolment } from '@/server/testing/patients'
import { outcomeOf, refusalOf } from '@/server/testing/refusals'
import { signIn } from '@/server/testing/sign-in-page'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await makeClinic()
})

const address = () => `test-${randomUUID()}`
/** The code that the page is told; of a throttled one without its seconds. */
const signedIn = async (email: string, password: string, from = address()) =>
  ((await signIn('staff', { email, password }, from)).error ?? 'taken').replace(
    /^throttled [1-9]\d*$/,
    'throttled',
  )
const many = <T>(n: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: n }, (_, index) => work(index)))
const tally = (outcomes: string[]) =>
  Object.fromEntries(
    [...new Set(outcomes)].sort().map((one) => [one, outcomes.filter((o) => o === one).length]),
  )

describe('an account', () => {
  test('bears ten wrong passwords, from wherever and all at once, and then not even the right one', async () => {
    const { email } = clinic.anna
    expect(tally(await many(15, () => signedIn(email, 'wrong')))).toEqual({
      'bad-credentials': 10,
      throttled: 5,
    })
    expect(await signedIn(email, PASSWORD)).toBe('throttled')
    expect(await signedIn(email.toUpperCase(), PASSWORD)).toBe('throttled')
    expect(await signedIn(clinic.ben.email, PASSWORD)).toBe('taken')
  })

  test('that nobody has is counted like any other', async () => {
    const email = `${randomUUID()}@nowhere.example`
    expect(tally(await many(12, () => signedIn(email, 'wrong')))).toEqual({
      'bad-credentials': 10,
      throttled: 2,
    })
  })

  test('the right password gives its point back', async () => {
    const { email } = clinic.ben
    for (let turn = 0; turn < 9; turn += 1) await signedIn(email, 'wrong')
    for (let turn = 0; turn < 3; turn += 1) expect(await signedIn(email, PASSWORD)).toBe('taken')
    expect(await signedIn(email, 'wrong')).toBe('bad-credentials')
    expect(await signedIn(email, 'wrong')).toBe('throttled')
  })
})

test('an address bears sixty wrong passwords, whosoever', async () => {
  const from = address()
  const outcomes = await many(63, (index) =>
    signedIn(`${String(index)}-${randomUUID()}@x.example`, 'wrong', from),
  )
  expect(tally(outcomes)).toEqual({ 'bad-credentials': 60, throttled: 3 })
  expect(await signedIn(clinic.admin.email, PASSWORD, from)).toBe('throttled')
  expect(await signedIn(clinic.admin.email, PASSWORD)).toBe('taken')
})

describe('codes', () => {
  const look = (from: string, code = 'ABCDEFGH') => outcomeOf(nobody(from).entry.invitation({ code }))

  const wrong = { code: 'ABCDEFGH', password: PASSWORD, language: 'en' } as const
  const administrator = { name: 'A', email: 'a@b.example', alsoClinician: true, ...wrong }
  const guesses: Record<string, (from: string) => Promise<string>> = {
    invitation: look,
    acceptStaff: (from) => outcomeOf(nobody(from).entry.acceptStaff(wrong)),
    resetPassword: (from) => outcomeOf(nobody(from).entry.resetPassword(wrong)),
    setUp: (from) =>
      outcomeOf(nobody(from).entry.setUp({ setupCode: wrong.code, clinic: clinicSettings(), administrator })),
  }

  test.each(Object.entries(guesses))('an address bears twenty wrong ones at %s', async (_, guess) => {
    const from = address()
    const told = tally(await many(24, () => guess(from)))
    expect(told).toMatchObject({ throttled: 4 })
    expect(Object.keys(told)).toHaveLength(2)
    expect(await look(from)).toBe('throttled')
  })

  test('and of every kind together and all at once', async () => {
    const from = address()
    const kinds = Object.values(guesses)
    const outcomes = await many(24, (index) => (kinds[index % kinds.length] ?? look)(from))
    expect(outcomes.filter((one) => one === 'throttled')).toHaveLength(4)
    expect((await signIn('join', { code: 'ABCDEFGH' }, from)).error).toMatch(/^throttled \d+$/)
    const refusal = await refusalOf(nobody(from).entry.invitation({ code: 'ABCDEFGH' }))
    expect(refusal).toMatchObject({ status: 'TOO_MANY_REQUESTS' })
    expect(refusal.details['seconds']).toBeGreaterThan(0)
    expect(await look(address())).toBe('invitation-unknown')
  })

  test('what is no code at all counts too', async () => {
    const from = address()
    expect(tally(await many(22, () => look(from, 'x')))).toEqual({ invalid: 20, throttled: 2 })
  })

  test('a right one gives its point back', async () => {
    const from = address()
    const { code } = await (await deskOf(clinic.ben)).enrol.patient(enrolment())
    for (let turn = 0; turn < 19; turn += 1) await look(from)
    for (let turn = 0; turn < 3; turn += 1) expect(await look(from, code)).toBe('taken')
    expect(await look(from)).toBe('invitation-unknown')
    expect(await look(from, code)).toBe('throttled')
  })

  test('a rush of them takes no connection that others wait for', async () => {
    const rush = many(60, () => look(address()))
    const desk = await deskOf(clinic.ben)
    expect((await desk.account.me()).staffId).toBe(clinic.ben.id)
    expect(tally(await rush)).toEqual({ 'invitation-unknown': 60 })
  })
})

test('guessing the present password from inside is throttled as well', async () => {
  const desk = await deskOf(clinic.anna)
  const change = (current: string) => outcomeOf(desk.account.changePassword({ current, next: PASSWORD }))
  for (let turn = 0; turn < 12; turn += 1) expect(await change(PASSWORD)).toBe('taken')
  expect(tally(await many(12, () => change('wrong')))).toEqual({ 'bad-credentials': 10, throttled: 2 })
})
