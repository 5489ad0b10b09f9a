import { beforeAll, describe, expect, test } from 'vitest'
import { deskOf, phoneOf } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { clinicSettings, makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { walkingPatient } from '@/server/testing/patients'
import { refusalOf } from '@/server/testing/refusals'
import { printOfClinic } from '@/server/testing/stored'

let clinic: TestClinic
let admin: Api
beforeAll(async () => {
  clinic = await makeClinic()
  admin = await deskOf(clinic.admin)
})

const hours = clinicSettings().openingHours
const bad: [what: string, change: object, field: string][] = [
  ['no name', { name: '' }, 'name'],
  ['no telephone', { telephone: '' }, 'telephone'],
  ['a telephone in words', { telephone: 'ring us' }, 'telephone'],
  ['no emergency number', { emergencyNumber: '' }, 'emergencyNumber'],
  ['no safety contact', { safetyContact: '  ' }, 'safetyContact'],
  ['a name of 201 letters', { name: 'x'.repeat(201) }, 'name'],
  ['a name no table can hold', { name: 'x\u0000' }, 'name'],
  [
    'closing before opening',
    { openingHours: { ...hours, 1: { opens: '18:00', closes: '08:00' } } },
    'openingHours.1',
  ],
  [
    '25 o’clock',
    { openingHours: { ...hours, 2: { opens: '08:00', closes: '25:00' } } },
    'openingHours.2.closes',
  ],
  ['a week of six days', { openingHours: { ...hours, 7: undefined } }, 'openingHours.7'],
  ['a time zone that is none', { timeZone: 'Mars/Olympus' }, 'timeZone'],
  ['a language we do not speak', { language: 'fr' }, 'language'],
]

describe('the settings', () => {
  test.each(bad)('%s is refused at its field', async (_, change, field) => {
    const { audit_line: _lines, ...before } = await printOfClinic(clinic.id)
    expect(await refusalOf(admin.clinic.change({ ...clinicSettings(), ...change }))).toMatchObject({
      code: 'invalid',
      field,
    })
    const { audit_line: _after, ...now } = await printOfClinic(clinic.id)
    expect(now).toEqual(before)
  })

  test('are on the phone with its next contact', async () => {
    const patient = await walkingPatient(clinic)
    const changed = clinicSettings({ name: 'عيادة الظهر 🩺', telephone: '+34 900 1', emergencyNumber: '061' })
    await admin.clinic.change(changed)
    const { clinic: shown, simulated } = await (await phoneOf(patient)).record.open()
    expect(shown).toMatchObject({ name: changed.name, telephone: '+34 900 1', emergencyNumber: '061' })
    expect(shown).not.toHaveProperty('safetyContact')
    expect(simulated).toBe(false)
    expect(await admin.clinic.settings()).toEqual({ settings: changed, missing: [] })
  })

  test('cannot make a clinic a simulated one, or another’s', async () => {
    const other = await makeClinic()
    const before = await printOfClinic(other.id)
    const sent = { ...clinicSettings(), simulated: true, id: other.id }
    await admin.clinic.change(sent)
    expect((await admin.account.me()).clinic.simulated).toBe(false)
    expect(await printOfClinic(other.id)).toEqual(before)
  })
})

describe('one’s own', () => {
  test('language, size of text and unit of distances are kept by person', async () => {
    const patient = await walkingPatient(clinic)
    const [phone, ben] = [await phoneOf(patient), await deskOf(clinic.ben)]
    await phone.me.setLanguage({ language: 'es' })
    await phone.me.setTextSize({ textSize: 'largest' })
    await phone.me.setDistanceUnit({ distanceUnit: 'mi' })
    await ben.account.setLanguage({ language: 'es' })
    expect((await phone.record.open()).patient).toMatchObject({
      language: 'es',
      textSize: 'largest',
      distanceUnit: 'mi',
    })
    expect((await ben.account.me()).language).toBe('es')
    expect((await admin.account.me()).language).toBe('en')
    expect((await refusalOf(phone.me.setTextSize({ textSize: 'huge' as never }))).code).toBe('invalid')
    expect((await refusalOf(phone.me.setDistanceUnit({ distanceUnit: 'ft' as never }))).code).toBe('invalid')
    expect((await refusalOf(phone.me.setLanguage({ language: 'de' as never }))).code).toBe('invalid')
  })
})
