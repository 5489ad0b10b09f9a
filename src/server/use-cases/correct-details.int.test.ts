import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { calendarDay } from '@/domain/calendar-day'
import type { PersonDetails } from '@/domain/person'
import { newId } from '@/server/access/new-id'
import { deskOf, join, phoneOf } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { enrolment } from '@/server/testing/patients'
import { refusalOf } from '@/server/testing/refusals'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'

let clinic: TestClinic
let desk: Api
beforeAll(async () => {
  clinic = await makeClinic()
})
beforeEach(async () => {
  setDay(testToday)
  desk = await deskOf(clinic.ben)
})

async function enrolled(name: string): Promise<{ patientId: string; code: string; seen: PersonDetails }> {
  const { patientId, samePersonConfirmed: _, ...seen } = enrolment({ name })
  const { code } = await desk.enrol.patient({ patientId, ...seen, samePersonConfirmed: true })
  return { patientId, code, seen }
}
const correction = (seen: PersonDetails, change: Partial<PersonDetails>) => ({
  ...{ correctionId: newId(), seen, details: { ...seen, ...change }, samePersonConfirmed: false },
})
const found = async (by: Api, search: string) =>
  (await by.caseload.open({ search })).rows.map(({ name, age }) => `${name} ${String(age)}`)

describe('a correction', () => {
  test('is kept with how it was, and the search finds the name that holds now', async () => {
    const { patientId, seen } = await enrolled('Ada Biron')
    const name = correction(seen, { name: 'Ada Byron', birthDate: calendarDay('1961-12-10') })
    await desk.patient.correctDetails({ patientId, ...name })
    setClock(wallTime(testDay(1), 600))
    const anna = await deskOf(clinic.anna)
    const number = correction(name.details, { telephone: null, email: 'ada@byron.example' })
    for (let times = 0; times < 2; times += 1) await anna.patient.correctDetails({ patientId, ...number })
    const { details, former } = await anna.patient.details({ patientId })
    expect(details).toEqual(number.details)
    expect(former).toEqual([
      {
        ...{ id: number.correctionId, details: name.details, changed: ['telephone', 'email'] },
        ...{ until: wallTime(testDay(1), 600), by: clinic.anna.name },
      },
      {
        ...{ id: name.correctionId, details: seen, changed: ['name', 'birthDate'] },
        ...{ until: wallTime(testToday, 540), by: clinic.ben.name },
      },
    ])
    // The first one, sent again much later, is no other correction.
    await anna.patient.correctDetails({ patientId, ...name })
    expect(await found(anna, 'byron')).toEqual(['Ada Byron 64'])
    expect(await found(anna, 'ad')).toEqual(['Ada Byron 64'])
    expect(await found(anna, 'biron')).toEqual([])
  })

  test('of nothing keeps nothing', async () => {
    const { patientId, seen } = await enrolled('Nell Nothing')
    await desk.patient.correctDetails({ patientId, ...correction(seen, {}) })
    expect((await desk.patient.details({ patientId })).former).toEqual([])
  })
})

describe('is not taken', () => {
  test('where somebody, or the patient, changed something meanwhile', async () => {
    const { patientId, code, seen } = await enrolled('Mia Meanwhile')
    const theirs = correction(seen, { telephone: '+34 611 111 111' })
    await (await deskOf(clinic.anna)).patient.correctDetails({ patientId, ...theirs })
    const own = correction(seen, { name: 'Mia M. Meanwhile' })
    const late = desk.patient.correctDetails({ patientId, ...own })
    expect(await refusalOf(late)).toMatchObject({ status: 'CONFLICT', code: 'details-changed' })
    await join(code)
    await (await phoneOf({ clinicId: clinic.id, id: patientId })).me.setLanguage({ language: 'es' })
    const again = correction(theirs.details, { name: 'Mia M. Meanwhile' })
    const refused = desk.patient.correctDetails({ patientId, ...again })
    expect(await refusalOf(refused)).toMatchObject({ code: 'details-changed' })
    const { details } = await desk.patient.details({ patientId })
    expect(details).toEqual({ ...theirs.details, language: 'es' })
    await desk.patient.correctDetails({ patientId, ...correction(details, { name: 'Mia M. Meanwhile' }) })
  })

  test('where it makes two of one person, unless it is said that they are two', async () => {
    const [one, other] = [await enrolled('Tom Twin'), await enrolled('Tim Twin')]
    const { patientId } = other
    const same = correction(other.seen, { name: 'TOM  twin' })
    const warned = await refusalOf(desk.patient.correctDetails({ patientId, ...same }))
    expect(warned).toMatchObject({
      ...{ code: 'same-person-warning', field: 'name' },
      details: { others: [{ patientId: one.patientId, name: 'Tom Twin' }] },
    })
    await desk.patient.correctDetails({ patientId, ...same, samePersonConfirmed: true })
    // What makes nobody of it another person asks no more.
    const number = correction(same.details, { telephone: null })
    await desk.patient.correctDetails({ patientId, ...number })
  })

  test('with a birth date to come, or an id that is another correction’s', async () => {
    const [one, other] = [await enrolled('Una One'), await enrolled('Otto Other')]
    const { patientId, seen } = one
    const unborn = correction(seen, { birthDate: testDay(1) })
    expect(await refusalOf(desk.patient.correctDetails({ patientId, ...unborn }))).toMatchObject({
      ...{ code: 'in-the-future', field: 'birthDate' },
    })
    const kept = correction(seen, { email: 'una@one.example' })
    await desk.patient.correctDetails({ patientId, ...kept })
    const changed = { ...kept, seen: kept.details, details: { ...seen, email: 'other@one.example' } }
    expect(await refusalOf(desk.patient.correctDetails({ patientId, ...changed }))).toMatchObject({
      code: 'same-id-other-content',
    })
    const theirs = {
      ...correction(other.seen, { email: null, telephone: null }),
      correctionId: kept.correctionId,
    }
    const elsewhere = desk.patient.correctDetails({ patientId: other.patientId, ...theirs })
    expect(await refusalOf(elsewhere)).toMatchObject({ code: 'not-found' })
  })
})
