import { expect, test } from 'vitest'
import { demoPeople } from '@/domain/demo-people'
import { nobody } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import { ownerRows } from '@/server/testing/owner'
import { signIn } from '@/server/testing/sign-in-page'

// A demonstration that others can reach, without DEMO=on written out.
Object.assign(process.env, { DEMO: 'on', DEMO_SIGN_INS: 'hidden' })

test('offers nobody, and lets nobody in without a password', async () => {
  const clinic = await makeClinic()
  await ownerRows('update clinic set simulated = true where id = $1', [clinic.id])
  await ownerRows(
    `insert into staff (clinic_id, id, name, email, password_hash, clinician, admin, language, created_at)
     values ($1, $2, 'Anna', 'anna@hidden.example', 'x', true, false, 'en', now())`,
    [clinic.id, demoPeople.anna],
  )
  expect(await nobody().entry.installation()).toEqual({ setUp: true, demo: false })
  for (const person of Object.keys(demoPeople))
    expect(await signIn('demo', { person })).toMatchObject({ status: 401, error: 'forbidden' })
})
