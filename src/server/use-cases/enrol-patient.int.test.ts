import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '@/server/access/new-id'
import { deskOf, join } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { meetingAt, ownerRows } from '@/server/testing/owner'
import { enrolment } from '@/server/testing/patients'
import { outcomeOf, outcomesOf, refusalOf } from '@/server/testing/refusals'
import { printOfClinic } from '@/server/testing/stored'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'

let clinic: TestClinic
let desk: Api
beforeAll(async () => {
  clinic = await makeClinic()
  desk = await deskOf(clinic.ben)
})

const clinical = async () => {
  const { audit_line: _, session: __, ...rest } = await printOfClinic(clinic.id)
  return rest
}
const opened = (patientId: string) => desk.patient.open({ patientId })

describe('a name is kept and shown as it was given', () => {
  test.each([
    ['200 letters', 'x'.repeat(200)],
    ['200 signs that count twice in memory', '🚶'.repeat(200)],
    ['Arabic', 'محمد عبد الله الأحمد'],
    ['emoji and joiners', 'Noor 👩🏽‍🦽‍➡️ “Sunny” O’Neill-Ñandú'],
    ['signs alone', '🐙'],
    ['what a database might read', `Robert'); DROP TABLE patient;-- \\ %_`],
    ['Korean', '김하늘'],
  ])('%s', async (_, name) => {
    const asked = enrolment({ name })
    await desk.enrol.patient(asked)
    expect((await opened(asked.patientId)).patient.name).toBe(name)
    const { rows } = await desk.caseload.open({ search: name })
    expect(rows.map((row) => [row.patientId, row.name])).toEqual([[asked.patientId, name]])
  })

  test('blanks around it go, and one writing of an accent is chosen', async () => {
    const asked = enrolment({ name: '  Zoë \u0041\u030angstro\u0308m ' })
    await desk.enrol.patient(asked)
    expect((await opened(asked.patientId)).patient.name).toBe('Zoë Ångström')
  })
})

describe('is refused, and nothing stored', () => {
  const bad: [what: string, change: object, code: string, field: string][] = [
    ['no name', { name: '' }, 'invalid', 'name'],
    ['a blank name', { name: ' \t ' }, 'invalid', 'name'],
    ['201 letters', { name: 'x'.repeat(201) }, 'invalid', 'name'],
    ['a name over two lines', { name: 'Ruth\nAdmin' }, 'invalid', 'name'],
    ['a name that turns the writing around', { name: 'Ruth \u202Enimda' }, 'invalid', 'name'],
    ['a name no table can hold', { name: 'Ruth\u0000' }, 'invalid', 'name'],
    ['born tomorrow', { birthDate: testDay(1) }, 'in-the-future', 'birthDate'],
    ['born in 1899', { birthDate: '1899-12-31' }, 'invalid', 'birthDate'],
    ['born on 30 February', { birthDate: '1960-02-30' }, 'invalid', 'birthDate'],
    ['a telephone in words', { telephone: 'call me' }, 'invalid', 'telephone'],
    ['an e-mail that is none', { email: 'ruth@' }, 'invalid', 'email'],
    ['a language we do not speak', { language: 'tlh' }, 'invalid', 'language'],
    ['an id that is none', { patientId: 'x' }, 'invalid', 'patientId'],
  ]
  test.each(bad)('%s', async (_, change, code, field) => {
    const before = await clinical()
    expect(await refusalOf(desk.enrol.patient({ ...enrolment(), ...change }))).toMatchObject({ code, field })
    expect(await clinical()).toEqual(before)
  })

  test('born today is taken, by the clinic’s calendar', async () => {
    setClock(wallTime(testDay(1), 5))
    const late = await deskOf(clinic.ben)
    expect((await late.enrol.patient(enrolment({ birthDate: testDay(1) }))).reachable).toBe(false)
    setDay(testToday)
  })
})

describe('a second person with the same name and birth date', () => {
  const born = { birthDate: '1971-02-03' as never }

  test('gets a warning that shows the first, however the name is written', async () => {
    const first = enrolment({ ...born, name: 'José María Núñez' })
    await desk.enrol.patient(first)
    for (const name of [
      'jose maria nunez',
      'JOSÉ-MARÍA  NÚÑEZ',
      'Jose\u0301 Mari\u0301a Nu\u0301n\u0303ez',
    ]) {
      const second = enrolment({ ...born, name })
      expect(await refusalOf(desk.enrol.patient(second))).toEqual({
        status: 'CONFLICT',
        code: 'same-person-warning',
        field: 'name',
        details: {
          others: [
            {
              patientId: first.patientId,
              name: first.name,
              birthDate: first.birthDate,
              enrolledAt: wallTime(testToday, 540),
            },
          ],
        },
      })
      expect(await refusalOf(opened(second.patientId) as Promise<unknown>)).toMatchObject({
        code: 'not-found',
      })
    }
  })

  test('is enrolled when somebody says that it is another', async () => {
    const first = enrolment({ ...born, name: 'Ada Byron' })
    await desk.enrol.patient(first)
    const second = { ...first, patientId: newId(), samePersonConfirmed: true }
    await desk.enrol.patient(second)
    expect((await desk.caseload.open({ search: 'ada byron' })).total).toBe(2)
  })

  test('is no second person on another birth date, or in another clinic', async () => {
    const first = enrolment({ ...born, name: 'Emmy Noether' })
    await desk.enrol.patient(first)
    await desk.enrol.patient(enrolment({ name: 'Emmy Noether', birthDate: '1971-02-04' as never }))
    const elsewhere = await deskOf((await makeClinic()).ben)
    await elsewhere.enrol.patient({ ...first, patientId: newId() })
  })
})

describe('the same form sent twice', () => {
  test('enrols once; the code that was shown last is the one that counts', async () => {
    const asked = enrolment()
    const first = await desk.enrol.patient(asked)
    const second = await desk.enrol.patient(asked)
    expect(await outcomeOf(join(first.code))).toBe('invitation-ended')
    expect(await outcomeOf(join(second.code))).toBe('taken')
    expect((await desk.caseload.open({ search: asked.name })).total).toBe(1)
  })

  test('at once, it enrols once', async () => {
    const asked = enrolment()
    const sent = [1, 2, 3].map(() => () => desk.enrol.patient(asked))
    const outcomes = await meetingAt('patient', outcomesOf(sent))
    expect(outcomes).toEqual(['taken', 'taken', 'taken'])
    const open = 'select id from invitation where patient_id = $1 and ended_at is null'
    expect(await ownerRows(open, [asked.patientId])).toHaveLength(1)
    expect((await desk.caseload.open({ search: asked.name })).total).toBe(1)
  })

  test('but changed, it is refused: nobody may believe that the change was taken', async () => {
    const asked = enrolment()
    await desk.enrol.patient(asked)
    const before = await clinical()
    const changes = [
      { telephone: null },
      { email: 'a@b.example' },
      { name: 'Somebody Else' },
      { birthDate: '1971-02-05' as never },
      { language: asked.language === 'es' ? ('en' as const) : ('es' as const) },
    ]
    for (const change of changes)
      expect((await refusalOf(desk.enrol.patient({ ...asked, ...change }))).code).toBe(
        'same-id-other-content',
      )
    expect(await clinical()).toEqual(before)
  })
})

test('the code is kept as a keyed hash alone', async () => {
  const { code, patientId } = await desk.enrol.patient(enrolment())
  const [row] = await ownerRows<{ code_hash: string }>('select * from invitation where patient_id = $1', [
    patientId,
  ])
  expect(row?.code_hash).toMatch(/^[0-9a-f]{64}$/)
  expect(JSON.stringify(row)).not.toContain(code.slice(0, 4))
})
