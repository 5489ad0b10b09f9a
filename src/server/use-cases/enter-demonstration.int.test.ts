import { beforeAll, expect, test } from 'vitest'
import { demoPeople } from '@/domain/demo-people'
import { nobody } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { ownerRows } from '@/server/testing/owner'
import { signIn } from '@/server/testing/sign-in-page'

Object.assign(process.env, { DEMO: 'on', DEMO_SIGN_INS: 'shown' })

let clinic: TestClinic
beforeAll(async () => {
  clinic = await makeClinic()
  const at = '2026-01-01T08:00:00Z'
  await ownerRows(
    `insert into staff (clinic_id, id, name, email, password_hash, clinician, admin, language, created_at)
     values ($1, $2, 'Anna', 'anna@demo.example', 'x', true, false, 'en', '${at}')`,
    [clinic.id, demoPeople.anna],
  )
  await ownerRows(
    `insert into patient (clinic_id, id, name, name_key, birth_date, language, time_zone, enrolled_at, enrolled_by, joined_at)
     values ($1, $2, 'Ruth', 'ruth', '1960-01-01', 'es', 'Europe/Madrid', '${at}', $3, null)`,
    [clinic.id, demoPeople.ruth, clinic.ben.id],
  )
})

const enter = (person: string) => signIn('demo', { person })
const forbidden = { status: 401, error: 'forbidden' }

test('nobody real is entered, though they bear a simulated person’s id', async () => {
  expect(await nobody().entry.installation()).toEqual({ setUp: true, demo: true })
  for (const person of ['anna', 'ruth', 'joan']) expect(await enter(person)).toMatchObject(forbidden)
})

test('the simulated are, each by the right cookie; not before joining, and not after their access ended', async () => {
  await ownerRows('update clinic set simulated = true where id = $1', [clinic.id])
  const anna = await enter('anna')
  expect(anna).toMatchObject({ status: 200, error: null })
  expect(anna.setCookie.some((line) => line.startsWith('pacewell.desk='))).toBe(true)
  expect(await enter('ruth')).toMatchObject(forbidden)
  await ownerRows(`update patient set joined_at = '2026-01-02T08:00:00Z' where id = $1`, [demoPeople.ruth])
  const ruth = await enter('ruth')
  expect(ruth.setCookie.some((line) => line.startsWith('pacewell.phone='))).toBe(true)
  expect(ruth.setCookie.some((line) => line.startsWith('phone-language=es'))).toBe(true)
  await ownerRows('update staff set ended_at = now() where id = $1', [demoPeople.anna])
  expect(await enter('anna')).toMatchObject(forbidden)
  for (const person of ['joan', 'constructor', '']) expect(await enter(person)).toMatchObject(forbidden)
})
