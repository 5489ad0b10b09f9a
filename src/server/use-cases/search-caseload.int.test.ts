import { beforeAll, describe, expect, test } from 'vitest'
import { apiFor, deskOf, deskSession } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { ownerRows } from '@/server/testing/owner'
import { newId } from '@/server/access/new-id'
import { enrolment } from '@/server/testing/patients'
import { refusalOf } from '@/server/testing/refusals'
import { auditOf } from '@/server/testing/stored'

const names = [
  'Ana María Soler',
  'Luis Anaya',
  'Mariana Ros',
  'Ángel Íñiguez',
  'İpek Şahin',
  'محمد الأحمد',
  'Jean-Luc O’Neill',
  '100% Percent_Sign',
  'Zoë Müller 🐙',
  '😀',
]

let clinic: TestClinic
let desk: Api
beforeAll(async () => {
  clinic = await makeClinic()
  desk = await deskOf(clinic.ben)
  for (const name of names) await desk.enrol.patient(enrolment({ name }))
  const elsewhere = await deskOf((await makeClinic()).ben)
  await elsewhere.enrol.patient(enrolment({ name: 'Ana Elsewhere' }))
})

const found = async (search?: string) => {
  const { rows, total } = await desk.caseload.open(search === undefined ? {} : { search })
  expect(total).toBe(rows.length)
  return rows.map(({ name }) => name).sort()
}

describe('a search finds the beginning of any word of a name', () => {
  test.each<[string, string[]]>([
    ['ana', ['Ana María Soler', 'Luis Anaya']],
    ['ANA', ['Ana María Soler', 'Luis Anaya']],
    ['anay', ['Luis Anaya']],
    ['maria', ['Ana María Soler', 'Mariana Ros']],
    ['soler ana', ['Ana María Soler']],
    ['  sol   an ', ['Ana María Soler']],
    ['ana ros', []],
    ['riana', []],
    ['angel', ['Ángel Íñiguez']],
    ['ÍÑI', ['Ángel Íñiguez']],
    ['i\u0301n\u0303', ['Ángel Íñiguez']],
    ['ipek', ['İpek Şahin']],
    ['sahin', ['İpek Şahin']],
    ['محم', ['محمد الأحمد']],
    ['مُحَمَّد', ['محمد الأحمد']],
    ['jean-luc', ['Jean-Luc O’Neill']],
    ['luc', ['Jean-Luc O’Neill']],
    ['neill', ['Jean-Luc O’Neill']],
    ["o'neill", ['Jean-Luc O’Neill']],
    ['100%', ['100% Percent_Sign']],
    ['sign', ['100% Percent_Sign']],
    ['zoe 🐙', ['Zoë Müller 🐙']],
    ['😀', ['😀']],
    ['elsewhere', []],
  ])('%s', async (search, expected) => {
    expect(await found(search)).toEqual(expected)
  })

  test.each(['%', '_', "'", "' or true --", '\\', 'a'.repeat(200)])(
    'and takes %s for nothing else',
    async (search) => {
      expect(await found(search)).toEqual([])
    },
  )

  test.each([undefined, '', '   '])('without one (%j) everybody is shown', async (search) => {
    expect(await found(search)).toEqual([...names].sort())
  })
})

describe('from any page', () => {
  const namesOf = async (search: string) => (await desk.caseload.find({ search })).map(({ name }) => name)

  test('the same are found, by name, with what tells them apart; whoever was shown stands in the audit', async () => {
    const requestId = newId()
    const asked = apiFor({ desk: await deskSession(clinic.ben), requestId })
    const found = await asked.caseload.find({ search: 'an' })
    expect(found.map(({ name }) => name)).toEqual(['Ana María Soler', 'Ángel Íñiguez', 'Luis Anaya'])
    expect(Object.keys(found[0] ?? {}).sort()).toEqual(['birthDate', 'id', 'name'])
    expect(await auditOf(requestId)).toMatchObject([
      { procedure: 'caseload.find', patient_ids: found.map(({ id }) => id), outcome: 'done' },
    ])
  })

  test.each(['', '   ', 'elsewhere', '%', "' or true --"])('%j finds nobody', async (search) => {
    expect(await namesOf(search)).toEqual([])
  })

  test('eight at most; whoever only administers finds nobody', async () => {
    const crowd = await makeClinic()
    const ben = await deskOf(crowd.ben)
    for (let n = 1; n <= 9; n += 1) await ben.enrol.patient(enrolment({ name: `Crowd ${String(n)}` }))
    const found = await ben.caseload.find({ search: 'crowd' })
    expect(found.map(({ name }) => name)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `Crowd ${String(n)}`))
    const refused = (await deskOf(crowd.admin)).caseload.find({ search: 'crowd' })
    expect((await refusalOf(refused)).code).toBe('forbidden')
  })
})

test('of more than can be shown the first are told, with how many there are', async () => {
  const crowd = await deskOf((await makeClinic()).ben)
  const first = enrolment({ name: 'Only One' })
  await crowd.enrol.patient(first)
  await ownerRows(
    `with many as (
       insert into patient (clinic_id, id, name, name_key, birth_date, language, time_zone, enrolled_at, enrolled_by)
       select clinic_id, gen_random_uuid(), 'Crowd ' || n, 'crowd ' || n, birth_date, language, time_zone, enrolled_at,
         enrolled_by
       from patient, generate_series(1, 200) n where id = $1
       returning clinic_id, id)
     insert into patient_name (clinic_id, word, patient_id) select clinic_id, 'crowd', id from many`,
    [first.patientId],
  )
  const counts = async (search: string) => {
    const { rows, total } = await crowd.caseload.open({ search })
    return [rows.length, total]
  }
  expect(await counts('')).toEqual([200, 201])
  expect(await counts('crowd')).toEqual([200, 200])
  expect(await counts('only')).toEqual([1, 1])
  await ownerRows(
    `insert into patient_name (clinic_id, word, patient_id) select clinic_id, 'crowd', id from patient where id = $1`,
    [first.patientId],
  )
  expect(await counts('crowd')).toEqual([200, 201])
})
