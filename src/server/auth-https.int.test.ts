import { expect, test } from 'vitest'
import { makeClinic, PASSWORD } from '@/server/testing/clinics'
import { askAuth, signIn } from '@/server/testing/sign-in-page'
import { deskOf } from '@/server/testing/callers'
import { endedCookieLine, languageCookieLine, sessionCookieLine } from '@/server/cookies'
import { enrolment } from '@/server/testing/patients'

process.env['PUBLIC_URL'] = 'https://clinic.example'

test('behind https every cookie is Secure, and phones are sent there', async () => {
  const clinic = await makeClinic()
  const answer = await signIn('staff', { email: clinic.anna.email, password: PASSWORD })
  expect(answer.error).toBeNull()
  for (const line of answer.setCookie) expect(line).toMatch(/; Secure/)
  expect(answer.setCookie.some((line) => line.startsWith('__Secure-pacewell.desk='))).toBe(true)
  for (const line of (await askAuth('csrf')).headers.getSetCookie())
    expect(line).toMatch(/^__(Host|Secure)-.*; HttpOnly; Secure; SameSite=Lax$/)
  for (const line of [
    sessionCookieLine('phone', 't'),
    endedCookieLine('desk'),
    languageCookieLine('desk', 'en'),
  ])
    expect(line).toMatch(/; Secure$/)
  const enrolled = await (await deskOf(clinic.ben)).enrol.patient(enrolment())
  expect(enrolled).toMatchObject({ reachable: true })
  expect(enrolled.link).toBe(`https://clinic.example/j/${enrolled.code.replace(' ', '')}`)
})
