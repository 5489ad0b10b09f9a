import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { inJob } from '@/server/access/job-scope'
import { newId } from '@/server/access/new-id'
import { renewAll } from '@/server/jobs/standing-renewals'
import { deskOf, join, phoneOf } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { flare, pauseRequest, screening, stop, walk } from '@/server/testing/facts'
import { meetingAtPatient, ownerRows } from '@/server/testing/owner'
import { draft, enrolledPatient, enrolment, joinedPatient, walkingPatient } from '@/server/testing/patients'
import { outcomeOf, refusalOf } from '@/server/testing/refusals'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'
import { verifyStandings } from '@/server/use-cases/verify-standings'

let clinic: TestClinic
let desk: Api
beforeAll(async () => {
  clinic = await makeClinic()
})
const withdrawals = async (patientId: string) =>
  (await ownerRows('select from enrolment_withdrawal where patient_id = $1', [patientId])).length
beforeEach(async () => {
  setDay(testToday)
  desk = await deskOf(clinic.ben)
})

describe('a mistaken enrolment, withdrawn', () => {
  test('is in no list, search or count, and its page is not there', async () => {
    const asked = enrolment({ name: 'Mistaken Mo' })
    await desk.enrol.patient(asked)
    const { patientId } = asked
    const draftOf = { patientId, programmeId: newId(), draft: draft(), basedOn: null }
    await desk.programme.publish(draftOf)
    expect((await desk.patient.details({ patientId })).stays).toBeNull()
    const visitId = newId()
    const visit = { id: visitId, visitId, kind: 'visit' as const, state: 'planned' as const }
    await desk.visit.plan({ patientId, ...visit, at: wallTime(testToday, 700), seen: null })
    const before = await desk.caseload.open({})
    await desk.patient.withdrawEnrolment({ patientId })
    const after = await desk.caseload.open({})
    expect(after.total).toBe(before.total - 1)
    expect(after.shows.everyone).toBe(before.shows.everyone - 1)
    expect(after.rows.map(({ name }) => name)).not.toContain('Mistaken Mo')
    for (const show of ['everyone', 'not-joined', 'ended'] as const)
      expect((await desk.caseload.open({ search: 'mistaken', show })).rows).toEqual([])
    expect(await desk.templates.people({ search: 'mistaken' })).toEqual([])
    expect(await desk.caseload.find({ search: 'mistaken' })).toEqual([])
    expect([before.visits.length, after.visits.length]).toEqual([1, 0])
    expect(after.changes).toBeGreaterThan(before.changes)
    for (const work of [
      () => desk.patient.open({ patientId }),
      () => desk.enrol.state({ patientId }),
      () => desk.enrol.newCode({ patientId, endDevices: false }),
      async () => (await deskOf(clinic.anna)).patient.withdrawEnrolment({ patientId }),
    ])
      expect(await refusalOf(work())).toMatchObject({ status: 'NOT_FOUND', code: 'not-found' })
    // The same person is enrolled anew without a warning; the old enrolment does not come back.
    expect(await refusalOf(desk.enrol.patient(asked))).toMatchObject({ code: 'same-id-other-content' })
    expect(await outcomeOf(desk.enrol.patient({ ...asked, patientId: newId() }))).toBe('taken')
    const kept = await ownerRows('select withdrawn_by from enrolment_withdrawal where patient_id = $1', [
      patientId,
    ])
    expect(kept).toEqual([{ withdrawn_by: clinic.ben.id }])
  })

  test('ends its code at once', async () => {
    const { id: patientId, code } = await enrolledPatient(clinic)
    await desk.patient.withdrawEnrolment({ patientId })
    expect(await refusalOf(join(code))).toMatchObject({ code: 'invitation-ended' })
  })

  test('lets no phone in, by whatever session', async () => {
    const patient = await joinedPatient(clinic)
    const phone = await phoneOf(patient)
    await ownerRows('update patient set withdrawn_at = now() where id = $1', [patient.id])
    expect(await refusalOf(phone.record.open())).toMatchObject({ code: 'unauthenticated' })
    expect(await outcomeOf(phoneOf(patient))).toBe('session-ended')
  })

  test('sent again by the same clinician, is done already; a colleague finds nobody', async () => {
    const { id: patientId } = await enrolledPatient(clinic)
    await desk.patient.withdrawEnrolment({ patientId })
    await desk.patient.withdrawEnrolment({ patientId })
    const anna = await deskOf(clinic.anna)
    expect(await outcomeOf(anna.patient.withdrawEnrolment({ patientId }))).toBe('not-found')
    expect(await withdrawals(patientId)).toBe(1)
  })

  test('is no job’s any more, and a look at the standings passes it over', async () => {
    const { id } = await enrolledPatient(clinic)
    await desk.patient.withdrawEnrolment({ patientId: id })
    setClock(wallTime(testDay(30), 600))
    await renewAll({ clinicId: clinic.id })
    const turned = await ownerRows('select from standing where patient_id = $1 and stands_until < $2', [
      id,
      '9000-01-01',
    ])
    expect(turned).toEqual([])
    const { patients, differences } = await inJob({ name: 'standing-verify', clinicId: clinic.id }, (scope) =>
      verifyStandings(scope, null, 100),
    )
    expect(patients).not.toContain(id)
    expect(differences).toEqual([])
  })
})

describe('refused where something is recorded', () => {
  const facts: [string, (phone: Api) => Promise<unknown>][] = [
    ['a walk', (phone) => phone.record.logWalk(walk(testToday))],
    ['a stop', (phone) => phone.record.reportStop(stop(testToday))],
    ['a screening', (phone) => phone.record.answerScreening(screening(testToday))],
    ['a flare', (phone) => phone.record.declareFlare(flare(testToday))],
    [
      'a pause asked for',
      (phone) => phone.record.requestPause(pauseRequest({ from: testDay(2), to: testDay(3) })),
    ],
  ]
  test.each(facts)('%s', async (_, record) => {
    const { id: patientId, phone } = await walkingPatient(clinic)
    await record(phone)
    expect((await desk.patient.details({ patientId })).stays).toBe('patient-recorded')
    const refused = await refusalOf(desk.patient.withdrawEnrolment({ patientId }))
    expect(refused).toMatchObject({ status: 'CONFLICT', code: 'patient-recorded' })
    expect(await outcomeOf(phone.record.open())).toBe('taken')
  })

  test('nothing yet, and somebody joined: their phone may hold what was not sent', async () => {
    const patient = await joinedPatient(clinic)
    const { id: patientId } = patient
    const phone = await phoneOf(patient)
    expect((await desk.patient.details({ patientId })).stays).toBe('patient-joined')
    const refused = await refusalOf(desk.patient.withdrawEnrolment({ patientId }))
    expect(refused).toMatchObject({ status: 'CONFLICT', code: 'patient-joined' })
    // A stop that waited on it arrives.
    expect(await phone.record.reportStop(stop(testToday))).toMatchObject({ stored: 'now' })
    expect((await desk.patient.details({ patientId })).stays).toBe('patient-recorded')
  })

  test('a note of the clinic’s own', async () => {
    const { id: patientId } = await enrolledPatient(clinic)
    const note = { id: newId(), noteId: newId(), text: 'Rang.', signed: false }
    await desk.visit.note({ patientId, ...note })
    expect(await outcomeOf(desk.patient.withdrawEnrolment({ patientId }))).toBe('patient-recorded')
  })
})

describe('at one moment', () => {
  const withdraw = (patientId: string, who = clinic.ben) =>
    outcomeOf(deskOf(who).then((each) => each.patient.withdrawEnrolment({ patientId })))

  test('of a joining and a withdrawal, one is kept: never both', async () => {
    for (const first of ['join', 'withdraw', 'join', 'withdraw']) {
      const { id: patientId, code } = await enrolledPatient(clinic)
      const calls = [() => outcomeOf(join(code)), () => withdraw(patientId)]
      const outcomes = await meetingAtPatient(patientId, first === 'join' ? calls : calls.toReversed())
      expect(outcomes).toEqual(['taken', first === 'join' ? 'patient-joined' : 'invitation-used'])
      const [kept] = await ownerRows('select joined_at is null as alone from patient where id = $1', [
        patientId,
      ])
      expect(kept).toEqual({ alone: first !== 'join' })
      expect(await withdrawals(patientId)).toBe(first === 'join' ? 0 : 1)
    }
  })

  const acts: [string, (patientId: string) => Promise<unknown>][] = [
    [
      'a programme',
      (patientId) =>
        desk.programme.publish({ patientId, programmeId: newId(), draft: draft(), basedOn: null }),
    ],
    [
      'a note',
      (patientId) =>
        desk.visit.note({ patientId, id: newId(), noteId: newId(), text: 'Rang.', signed: false }),
    ],
    [
      'a screening',
      (patientId) => desk.screening.answer({ patientId, screeningId: newId(), answers: screening().answers }),
    ],
    ['a new code', (patientId) => desk.enrol.newCode({ patientId, endDevices: false })],
  ]
  test.each(acts)('%s finds nobody after a withdrawal', async (_, act) => {
    const { id: patientId } = await enrolledPatient(clinic)
    const calls = [() => withdraw(patientId), () => outcomeOf(act(patientId))]
    expect(await meetingAtPatient(patientId, calls)).toEqual(['taken', 'not-found'])
    const left = await ownerRows(
      'select from invitation where patient_id = $1 and used_at is null and ended_at is null',
      [patientId],
    )
    expect(left).toEqual([])
  })

  test('a withdrawal after a note stays out', async () => {
    const { id: patientId } = await enrolledPatient(clinic)
    const note = { id: newId(), noteId: newId(), text: 'Rang.', signed: false }
    const calls = [() => outcomeOf(desk.visit.note({ patientId, ...note })), () => withdraw(patientId)]
    expect(await meetingAtPatient(patientId, calls)).toEqual(['taken', 'patient-recorded'])
  })

  test('two withdrawals: one of the same clinician is done already, a colleague finds nobody', async () => {
    for (const [who, second] of [
      [clinic.ben, 'taken'],
      [clinic.anna, 'not-found'],
    ] as const) {
      const { id: patientId } = await enrolledPatient(clinic)
      const calls = [() => withdraw(patientId), () => withdraw(patientId, who)]
      expect(await meetingAtPatient(patientId, calls)).toEqual(['taken', second])
      expect(await withdrawals(patientId)).toBe(1)
    }
  })
})
