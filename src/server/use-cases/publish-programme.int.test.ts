import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ExerciseRung } from '@/domain/rung'
import { measureOf } from '@/domain/measure'
import { rungOn, rungsInForce } from '@/domain/rung-in-force'
import { newId } from '@/server/access/new-id'
import { renewAll } from '@/server/jobs/standing-renewals'
import { deskOf, phoneOf } from '@/server/testing/callers'
import { clinicSettings, makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { liftOf, stop } from '@/server/testing/facts'
import { meetingAt, ownerRows } from '@/server/testing/owner'
import { draft, exerciseItem, joinedPatient, publishTo, walkingPatient } from '@/server/testing/patients'
import type { TestPatient } from '@/server/testing/patients'
import { outcomesOf, refusalOf } from '@/server/testing/refusals'
import { printOfPatient } from '@/server/testing/stored'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'

let clinic: TestClinic
let patient: TestPatient
beforeAll(async () => {
  clinic = await makeClinic()
})
beforeEach(async () => {
  setDay(testToday)
  patient = await joinedPatient(clinic)
})

const record = async () => (await (await deskOf(clinic.ben)).patient.open({ patientId: patient.id })).record
const publish = (sent: unknown, programmeId = newId(), who = clinic.ben, basedOn?: string | null) =>
  publishTo(patient, who, sent, { programmeId, basedOn })

test('the first rung is in force from the start day, and the screening is kept as it was written', async () => {
  await publish(
    draft({
      startDay: testDay(2),
      warmUpMinutes: 5,
      coolDownMinutes: 5,
      screeningStatement: ' Sí, مفهوم ✅ ',
    }),
  )
  const { programmes, decisions } = await record()
  expect(programmes).toEqual([
    expect.objectContaining({ startDay: testDay(2), endDay: null, publishedBy: clinic.ben.name }),
  ])
  const rungs = rungsInForce(programmes, decisions)
  expect(rungOn(rungs, testDay(1))).toBeNull()
  expect(rungOn(rungs, testDay(2))).toMatchObject({ rung: 1, minutes: 20 })
  const kept = await ownerRows(
    'select statement, confirmed_by from screening_confirmation where patient_id = $1',
    [patient.id],
  )
  expect(kept).toEqual([{ statement: 'Sí, مفهوم ✅', confirmed_by: clinic.ben.id }])
})

/** Side steps whose first rung is another one. */
function withRung(change: Partial<ExerciseRung>) {
  const [first, ...more] = exerciseItem().ladder
  return exerciseItem({ ladder: first === undefined ? [] : [{ ...first, ...change }, ...more] })
}

const approval = (change: object) => ({ standing: { upToRung: 2, untilDay: testDay(30), ...change } })
const bad: [what: string, change: object, code: string, field: string | null][] = [
  [
    'a ladder without a dose',
    { exercises: [withRung({ dose: 0 })] },
    'dose-missing',
    'exercises.0.ladder.0.dose',
  ],
  [
    'a ladder without a rung',
    { exercises: [exerciseItem({ ladder: [] })] },
    'ladder-empty',
    'exercises.0.ladder',
  ],
  [
    'a load over the limit',
    { exercises: [withRung({ load: measureOf(23, 'lb'), loadAt: 'hands' })] },
    'load-over-limit',
    'exercises.0.ladder.0.load',
  ],
  ['a start before today', { startDay: testDay(-1) }, 'start-before-today', 'startDay'],
  ['a start that is no day', { startDay: '2026-02-30' }, 'invalid', 'startDay'],
  ['a rung of 0', { rungs: [5, 0, 9] }, 'rung-out-of-bounds', 'rungs.1'],
  ['a rung of 121', { rungs: [5, 9, 121] }, 'rung-out-of-bounds', 'rungs.2'],
  ['a rung of 1.5', { rungs: [1.5] }, 'rung-out-of-bounds', 'rungs.0'],
  ['a rung in words', { rungs: ['ten'] }, 'rung-out-of-bounds', 'rungs.0'],
  ['no rung', { rungs: [] }, 'rung-out-of-bounds', 'rungs'],
  ['61 rungs', { rungs: Array<number>(61).fill(10) }, 'too-many-rungs', 'rungs'],
  ['falling without a reason', { rungs: [10, 9] }, 'falling-needs-reason', 'fallingReason'],
  [
    'falling for a blank reason',
    { rungs: [10, 9], fallingReason: '  ' },
    'falling-needs-reason',
    'fallingReason',
  ],
  ['no weekdays', { weekdays: [] }, 'no-weekdays', 'weekdays'],
  ['an eighth weekday', { weekdays: [1, 8] }, 'invalid', 'weekdays.1'],
  ['a weekday twice', { weekdays: [1, 1] }, 'invalid', 'weekdays'],
  ['31 minutes of warm-up', { warmUpMinutes: 31 }, 'minutes-out-of-range', 'warmUpMinutes'],
  ['a negative cool-down', { coolDownMinutes: -1 }, 'minutes-out-of-range', 'coolDownMinutes'],
  ['no word of the screening', { screeningStatement: '   ' }, 'screening-missing', 'screeningStatement'],
  [
    '10,000 signs of screening',
    { screeningStatement: 'x'.repeat(10_000) },
    'note-too-long',
    'screeningStatement',
  ],
  ['a text no table can hold', { screeningStatement: 'fine\u0000' }, 'invalid', 'draft.screeningStatement'],
  ['an approval up to a rung that is none', approval({ upToRung: 99 }), 'rung-unknown', 'standing.upToRung'],
  ['an approval up to rung 0', approval({ upToRung: 0 }), 'rung-unknown', 'standing.upToRung'],
  ['an approval until today', approval({ untilDay: testToday }), 'approval-past', 'standing.untilDay'],
  ['an approval until no day', approval({ untilDay: '2027-02-30' }), 'invalid', 'standing.untilDay'],
  ['a preset that is none', { preset: 'magic' }, 'invalid', 'preset'],
]

describe('is refused, and nothing stored', () => {
  test.each(bad)('%s', async (_, change, code, field) => {
    const before = await printOfPatient(patient.id)
    expect(await refusalOf(publish({ ...draft(), ...change }))).toMatchObject({ code, field })
    expect(await printOfPatient(patient.id)).toEqual(before)
  })

  test.each([[null], [[]], ['draft'], [undefined]])('a draft that is %j', async (sent) => {
    expect(await refusalOf(publish(sent))).toMatchObject({ status: 'BAD_REQUEST', code: 'invalid' })
  })

  test('while a safety stop is open, and taken once it is lifted', async () => {
    const raised = stop()
    await (await phoneOf(patient)).record.reportStop(raised)
    const before = await printOfPatient(patient.id)
    expect(await refusalOf(publish(draft()))).toMatchObject({ code: 'stop-open' })
    expect(await printOfPatient(patient.id)).toEqual(before)
    await (await deskOf(clinic.ben)).patient.liftStop({ patientId: patient.id, ...liftOf(raised.id) })
    await publish(draft())
    expect((await record()).programmes).toHaveLength(1)
  })

  test('today is the patient’s, up to its last minute', async () => {
    setClock(wallTime(testToday, 1439))
    await publish(draft({ startDay: testToday }))
    setClock(wallTime(testDay(1), 0))
    expect((await refusalOf(publish(draft({ startDay: testToday })))).code).toBe('start-before-today')
  })

  test('while the clinic’s settings are incomplete, naming what is missing', async () => {
    const [admin, desk] = [await deskOf(clinic.admin), await deskOf(clinic.ben)]
    await ownerRows(`update clinic set telephone = '', safety_contact = '' where id = $1`, [clinic.id])
    expect((await desk.account.me()).settingsMissing).toEqual(['telephone', 'safetyContact'])
    expect(await refusalOf(publish(draft()))).toMatchObject({
      status: 'PRECONDITION_FAILED',
      code: 'settings-missing',
      details: { missing: ['telephone', 'safetyContact'] },
    })
    await admin.clinic.change(clinicSettings({ name: clinic.name }))
    await publish(draft())
  })
})

describe('sent twice', () => {
  test('it is published once, at once or on another day', async () => {
    const id = newId()
    const sent = draft({ screeningStatement: 'Screened. ' })
    const same = [1, 2, 3].map(() => () => publish(sent, id))
    expect(await meetingAt('programme', outcomesOf(same))).toEqual(['taken', 'taken', 'taken'])
    setDay(testDay(3))
    await renewAll({ clinicId: clinic.id })
    const before = await printOfPatient(patient.id)
    await publish(sent, id)
    expect(await printOfPatient(patient.id)).toEqual(before)
    expect((await record()).programmes).toHaveLength(1)
  })

  test('with other content it is refused: nobody may believe that the second was taken', async () => {
    const id = newId()
    await publish(draft(), id)
    const before = await printOfPatient(patient.id)
    for (const change of [
      { rungs: [11, 12] },
      { weekdays: [1 as const] },
      { startDay: testDay(1) },
      { warmUpMinutes: 5 },
    ])
      expect(await refusalOf(publish(draft(change), id))).toMatchObject({
        status: 'CONFLICT',
        code: 'same-id-other-content',
      })
    expect(await printOfPatient(patient.id)).toEqual(before)
  })

  test('though it was replaced meanwhile, it is acknowledged', async () => {
    const id = newId()
    await publish(draft(), id)
    await publish(draft({ rungs: [30], startDay: testDay(1), continues: id }))
    setDay(testDay(1))
    await publish(draft(), id)
    expect((await record()).programmes.map(({ rungs }) => rungs)).toEqual([draft().rungs, [30]])
  })

  test('what comes besides a draft is left aside', async () => {
    const other = await walkingPatient(clinic)
    await publish({
      ...draft(),
      patientId: other.id,
      publishedBy: clinic.anna.id,
      id: newId(),
    })
    const { programmes } = await record()
    expect(programmes).toEqual([expect.objectContaining({ publishedBy: clinic.ben.name, endDay: null })])
  })
})
