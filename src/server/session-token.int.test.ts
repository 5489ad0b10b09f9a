import { encode } from 'next-auth/jwt'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { apiFor } from '@/server/testing/callers'
import { makeClinic, PASSWORD } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { refusalOf } from '@/server/testing/refusals'
import { askAuth, signIn } from '@/server/testing/sign-in-page'
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
const password = { email: '', password: PASSWORD }
describe('a token', () => {
  const sessionIn = async (token: string) => {
    const answer = await askAuth('session', { cookie: `pacewell.desk=${token}` })
    return (await answer.json()) as { sessionId?: string }
  }

  test('is worth as much as its session', async () => {
    const answer = await signIn('staff', { ...password, email: clinic.ben.email })
    const token = lineOf(answer, 'pacewell.desk')?.split(';')[0]?.split('=')[1] ?? ''
    const { sessionId = '' } = await sessionIn(token)
    await apiFor({ desk: sessionId }).account.signOut()
    expect(await sessionIn(token)).toEqual({})
    expect((await refusalOf(apiFor({ desk: sessionId }).account.me())).code).toBe('unauthenticated')
  })

  test('made elsewhere is none', async () => {
    const token = { sub: '01980f4e-6a00-7a11-8d01-a00000000001' }
    const forged = await encode({ token, secret: 'some other secret of a good length' })
    expect(await sessionIn(forged)).toEqual({})
  })
})
