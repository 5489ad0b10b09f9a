import { beforeAll, describe, expect, test } from 'vitest'
import type { ProgrammeDraft } from '@/domain/programme-draft'
import { inJob } from '@/server/access/job-scope'
import { deskOf } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { exercise, stop } from '@/server/testing/facts'
import { ownerRows } from '@/server/testing/owner'
import { exerciseItem } from '@/server/testing/patients'
import { readyPatient, readyWeek, standing } from '@/server/testing/ready-patient'
import { setClock, testDay, testToday, wallTime } from '@/server/testing/test-clock'
import { carryOutApproval } from '@/server/use-cases/carry-out-approval'
import { findApprovals } from '@/server/use-cases/find-approvals'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await makeClinic()
})

const job = () => ({ name: 'jobs.standing-approval', clinicId: clinic.id })
const carryOut = (id: string) => inJob(job(), (scope) => carryOutApproval(scope, id))
const decisionsOf = async (id: string) =>
  (await (await deskOf(clinic.ben)).patient.open({ patientId: id })).record.decisions

describe('a standing approval', () => {
  test('carries out a ready week, as decided by whoever signed it, and is audited as the system', async () => {
    const { id } = await readyPatient(clinic)
    expect(await carryOut(id)).toBe(true)
    expect(await decisionsOf(id)).toMatchObject([
      {
        weekStart: readyWeek,
        fromDay: testDay(1),
        underApproval: true,
        decidedBy: clinic.ben.name,
        reason: null,
        steps: [
          { item: 'walk', kind: 'progress', rungBefore: 1, rungAfter: 2, proposal: { reasons: ['ready'] } },
        ],
      },
    ])
    const lines = await ownerRows(
      `select actor_kind, actor_id, outcome from audit_line where procedure = 'jobs.standing-approval' and $1 = any (patient_ids)`,
      [id],
    )
    expect(lines).toEqual([{ actor_kind: 'system', actor_id: null, outcome: 'done' }])
  })

  test('decides once, however often and by however many servers it is carried out', async () => {
    const { id } = await readyPatient(clinic)
    const done = await Promise.all([carryOut(id), carryOut(id), carryOut(id)])
    expect(done.filter(Boolean)).toHaveLength(1)
    expect(await carryOut(id)).toBe(false)
    expect(await decisionsOf(id)).toHaveLength(1)
  })

  test('holds still after a step by hand, which decides no week', async () => {
    const { id } = await readyPatient(clinic)
    const step = { decisionId: crypto.randomUUID(), item: 'walk', kind: 'hold' as const, reason: 'Not yet.' }
    await (await deskOf(clinic.anna)).programme.decide({ patientId: id, ...step })
    expect(await carryOut(id)).toBe(true)
    expect(await decisionsOf(id)).toHaveLength(2)
  })

  test.each<[string, Partial<ProgrammeDraft>, number]>([
    ['was not signed', { standing: null }, 2],
    ['ends on a lower rung', { standing: { ...standing, upToRung: 1 } }, 2],
    ['waits where the week is no progress', {}, 7],
    ['has nothing left on the last rung', { rungs: [10], standing: { ...standing, upToRung: 1 } }, 2],
  ])('%s', async (_, change, worst) => {
    const { id } = await readyPatient(clinic, change, worst)
    expect(await carryOut(id)).toBe(false)
    expect(await decisionsOf(id)).toEqual([])
  })

  test('runs out with its day', async () => {
    const { id } = await readyPatient(clinic, { standing: { ...standing, untilDay: testDay(-1) } })
    expect(await carryOut(id)).toBe(false)
  })

  test('waits before the week is ripe', async () => {
    const { id } = await readyPatient(clinic)
    setClock(wallTime(testToday, 12 * 60 - 1))
    expect(await carryOut(id)).toBe(false)
  })

  test('waits while a safety stop is open', async () => {
    const { id, phone } = await readyPatient(clinic)
    await phone.record.reportStop(stop(testToday))
    expect(await carryOut(id)).toBe(false)
    expect(await decisionsOf(id)).toEqual([])
  })

  test('waits for the clinician where an exercise would change as well', async () => {
    const item = exerciseItem({ weekdays: [1, 2, 3, 4, 5, 6, 7] })
    const { id, phone } = await readyPatient(clinic, { exercises: [item] })
    for (const offset of [-7, -6])
      await phone.record.logExercise(exercise(testDay(offset), { itemId: item.itemId, pain: 8 }))
    expect(await carryOut(id)).toBe(false)
  })

  test('finds its patients, those of this clinic alone', async () => {
    const { id } = await readyPatient(clinic)
    const other = await makeClinic()
    expect(await inJob(job(), findApprovals)).toContain(id)
    expect(await inJob({ ...job(), clinicId: other.id }, findApprovals)).toEqual([])
    expect(await inJob({ ...job(), clinicId: other.id }, (scope) => carryOutApproval(scope, id))).toBe(false)
  })
})
