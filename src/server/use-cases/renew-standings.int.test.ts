import { beforeAll, describe, expect, test } from 'vitest'
import type { AttentionReason } from '@/domain/attention'
import type { AttentionStanding } from '@/domain/attention-shape'
import { WALK } from '@/domain/walk-item'
import { inJob } from '@/server/access/job-scope'
import { newId } from '@/server/access/new-id'
import { renewAll } from '@/server/jobs/standing-renewals'
import { deskOf } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { flare, liftOf, pauseRequest, stop, walk } from '@/server/testing/facts'
import { owner, ownerRows } from '@/server/testing/owner'
import { enrolment, walkingPatient } from '@/server/testing/patients'
import { readyPatient, readyWeek } from '@/server/testing/ready-patient'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'
import { verifyStandings } from '@/server/use-cases/verify-standings'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await makeClinic()
})

const kept = async (id: string): Promise<AttentionStanding | undefined> => {
  const [row] = await ownerRows<AttentionStanding>(
    'select rank, since::text, reasons from standing where patient_id = $1',
    [id],
  )
  return row
}
const reasons = async (id: string): Promise<AttentionReason[]> =>
  (await kept(id))?.reasons.map(({ reason }) => reason) ?? []
const verified = (clinicId = clinic.id) =>
  inJob({ name: 'test.verify', clinicId }, (scope) => verifyStandings(scope, null, 1000))

describe('the standing of a patient', () => {
  test('is written with each fact that changes it, by whoever', async () => {
    setDay(testToday)
    const { id, phone } = await walkingPatient(clinic, { startDay: testToday })
    expect(await kept(id)).toEqual({ rank: 6, since: null, reasons: [] })
    const declared = flare()
    await phone.record.declareFlare(declared)
    expect(await kept(id)).toMatchObject({ rank: 1, since: testToday, reasons: [{ reason: 'flare' }] })
    const stopped = stop()
    await phone.record.reportStop(stopped)
    expect(await kept(id)).toMatchObject({ rank: 0, reasons: [{ reason: 'safety' }, { reason: 'flare' }] })
    const desk = await deskOf(clinic.ben)
    await desk.patient.liftStop({ patientId: id, ...liftOf(stopped.id) })
    expect(await reasons(id)).toEqual(['flare'])
    const asked = pauseRequest({ from: testDay(1), to: testDay(3) })
    await phone.record.requestPause(asked)
    expect(await reasons(id)).toEqual(['flare', 'waiting'])
    await desk.programme.answerPause({ patientId: id, answerId: newId(), requestId: asked.id, granted: null })
    expect(await reasons(id)).toEqual(['flare'])
  })

  test('stands as it was where a fact is refused', async () => {
    setDay(testToday)
    const { id, phone } = await walkingPatient(clinic, { startDay: testToday })
    await expect(phone.record.logWalk({ ...walk(), minutes: 0 })).rejects.toThrow()
    await expect(phone.record.logWalk(walk(testDay(9)))).rejects.toThrow()
    expect(await kept(id)).toEqual({ rank: 6, since: null, reasons: [] })
  })

  test('has a ripe week until it is decided, and again once that is undone', async () => {
    const { id } = await readyPatient(clinic, { standing: null })
    await renewAll({ clinicId: clinic.id })
    expect(await kept(id)).toMatchObject({ rank: 5, since: testToday, reasons: [{ reason: 'decide' }] })
    const desk = await deskOf(clinic.ben)
    const decisionId = newId()
    const seen = [{ item: WALK, kind: 'progress' as const }]
    await desk.programme.decideWeek({
      ...{ patientId: id, decisionId, weekStart: readyWeek, seen },
      ...{ instead: null, chosen: null, reason: null },
    })
    expect(await kept(id)).toMatchObject({ rank: 6 })
    await desk.programme.undo({ patientId: id, decisionId })
    expect(await reasons(id)).toEqual(['decide'])
  })

  test('changes by time alone: silence, and an invitation that nobody follows', async () => {
    setDay(testToday)
    const { id } = await walkingPatient(clinic, { startDay: testToday })
    const asked = enrolment()
    await (await deskOf(clinic.ben)).enrol.patient(asked)
    expect([await reasons(id), await reasons(asked.patientId)]).toEqual([[], []])
    setClock(wallTime(testDay(3), 1))
    await renewAll({ clinicId: clinic.id })
    expect([await reasons(id), await reasons(asked.patientId)]).toEqual([['silent'], ['waiting']])
    expect((await verified()).differences).toEqual([])
  })

  test('knows of both of two facts that come at once', async () => {
    setDay(testToday)
    const { id, phone } = await walkingPatient(clinic, { startDay: testToday })
    await Promise.all([phone.record.declareFlare(flare()), phone.record.reportStop(stop())])
    expect(await reasons(id)).toEqual(['safety', 'flare'])
  })

  test('that cannot be computed loses no fact, and holds up nobody else', async () => {
    setDay(testToday)
    const own = await makeClinic()
    const { id, phone } = await walkingPatient(own, { startDay: testToday })
    const other = await walkingPatient(own, { startDay: testToday })
    await ownerRows(`create function refuse_standing() returns trigger language plpgsql as
      'begin if new.reasons is distinct from old.reasons then raise exception ''broken''; end if; return new; end'`)
    const { escapeLiteral } = await owner()
    await ownerRows(`create trigger refuse_standing before update on standing for each row
      when (new.patient_id = ${escapeLiteral(id)}) execute function refuse_standing()`)
    expect(await phone.record.reportStop(stop())).toMatchObject({ stored: 'now' })
    setClock(wallTime(testDay(4), 13 * 60))
    await expect(renewAll({ clinicId: own.id })).rejects.toThrow('1 standings cannot be computed')
    expect(await reasons(other.id)).toEqual(['silent'])
    // The stop stands first all the same.
    const desk = await deskOf(own.ben)
    const { rows, ...counts } = await desk.caseload.open({})
    expect(rows.map(({ patientId }) => patientId)).toEqual([id, other.id])
    // And is counted, be the row loaded or not.
    expect(counts).toMatchObject({ total: 2, needing: 2, stops: 1, shows: { everyone: 2, needs: 2 } })
    expect(await desk.caseload.open({ reason: 'silent' })).toMatchObject({ total: 1, stops: 0 })
    await ownerRows('drop trigger refuse_standing on standing')
    setClock(wallTime(testDay(4), 14 * 60))
    await renewAll({ clinicId: own.id })
    expect(await reasons(id)).toEqual(['safety'])
  })

  test('is seen to differ where somebody wrote into it', async () => {
    setDay(testToday)
    const own = await makeClinic()
    const { id } = await walkingPatient(own, { startDay: testToday })
    await ownerRows(`update standing set rank = 0, since = '2026-03-01' where patient_id = $1`, [id])
    const { patients, differences } = await verified(own.id)
    expect(patients).toEqual([id])
    expect(differences).toMatchObject([{ patientId: id, kept: { rank: 0 }, computed: { rank: 6 } }])
  })
})
