import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { inJob } from '@/server/access/job-scope'
import { newId } from '@/server/access/new-id'
import { renewAll } from '@/server/jobs/standing-renewals'
import { deskOf, join, phoneOf } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { flare, pauseRequest, screening, stop, walk } from '@/server/testing/facts'
import { ownerRows } from '@/server/testing/owner'
import { draft, enrolment, joinedPatient, walkingPatient } from '@/server/testing/patients'
import { outcomeOf, refusalOf } from '@/server/testing/refusals'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'
import { verifyStandings } from '@/server/use-cases/verify-standings'

let clinic: TestClinic
let desk: Api
beforeAll(async () => {
  clinic = await makeClinic()
})
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
    expect((await desk.patient.details({ patientId })).isRecorded).toBe(false)
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
      () => desk.patient.withdrawEnrolment({ patientId }),
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

  test('ends its code and its phones at once, the helper’s too', async () => {
    const waiting = enrolment()
    const { code } = await desk.enrol.patient(waiting)
    await desk.patient.withdrawEnrolment({ patientId: waiting.patientId })
    expect(await refusalOf(join(code))).toMatchObject({ code: 'invitation-ended' })
    const patient = await joinedPatient(clinic)
    const phone = await phoneOf(patient)
    const helper = await phone.me.inviteHelper({ name: 'Hal' })
    await desk.patient.withdrawEnrolment({ patientId: patient.id })
    expect(await refusalOf(phone.record.open())).toMatchObject({ code: 'unauthenticated' })
    expect(await refusalOf(join(helper.code))).toMatchObject({ code: 'invitation-ended' })
    // Be a session left, or made at that moment: there is nobody to whom it belongs.
    await ownerRows('update session set ended_at = null where patient_id = $1', [patient.id])
    expect(await refusalOf(phone.record.open())).toMatchObject({ code: 'unauthenticated' })
    expect(await outcomeOf(phoneOf(patient))).toBe('session-ended')
  })

  test('is no job’s any more, and a look at the standings passes it over', async () => {
    const { id } = await joinedPatient(clinic)
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
    expect((await desk.patient.details({ patientId })).isRecorded).toBe(true)
    const refused = await refusalOf(desk.patient.withdrawEnrolment({ patientId }))
    expect(refused).toMatchObject({ status: 'CONFLICT', code: 'patient-recorded' })
    expect(await outcomeOf(phone.record.open())).toBe('taken')
  })

  test('a note of the clinic’s own', async () => {
    const { id: patientId } = await joinedPatient(clinic)
    const note = { id: newId(), noteId: newId(), text: 'Rang.', signed: false }
    await desk.visit.note({ patientId, ...note })
    expect(await outcomeOf(desk.patient.withdrawEnrolment({ patientId }))).toBe('patient-recorded')
  })
})

test('of a walk and a withdrawal at one moment, one is kept: never both', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const { id: patientId, phone } = await walkingPatient(clinic)
      const [walked, withdrawn] = await Promise.all([
        outcomeOf(phone.record.logWalk(walk(testToday))),
        outcomeOf(desk.patient.withdrawEnrolment({ patientId })),
      ])
      const [{ kept } = { kept: -1 }] = await ownerRows<{ kept: number }>(
        'select count(*)::int as kept from entry where patient_id = $1',
        [patientId],
      )
      return { walked, withdrawn, kept }
    }),
  )
  for (const { walked, withdrawn, kept } of outcomes) {
    expect([walked, withdrawn].filter((one) => one === 'taken')).toHaveLength(1)
    expect(kept).toBe(walked === 'taken' ? 1 : 0)
  }
})
