import { beforeAll, expect, test } from 'vitest'
import { inJob } from '@/server/access/job-scope'
import { deskOf } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { meetingAt } from '@/server/testing/owner'
import { readyPatient, readyWeek } from '@/server/testing/ready-patient'
import { outcomeOf, refusalOf } from '@/server/testing/refusals'
import { carryOutApproval } from '@/server/use-cases/carry-out-approval'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await makeClinic()
})

const job = () => ({ name: 'jobs.standing-approval', clinicId: clinic.id })
const carryOut = (id: string) => inJob(job(), (scope) => carryOutApproval(scope, id))
const decisionsOf = async (id: string) =>
  (await (await deskOf(clinic.ben)).patient.open({ patientId: id })).record.decisions

/** Anna's click on the week as it is proposed. */
const decideByHand = async (id: string) =>
  (await deskOf(clinic.anna)).programme.decideWeek({
    patientId: id,
    decisionId: crypto.randomUUID(),
    weekStart: readyWeek,
    seen: [{ item: 'walk', kind: 'progress' }],
    instead: null,
    chosen: null,
    reason: null,
  })

test('an approval leaves a week that a clinician decided before it', async () => {
  const { id } = await readyPatient(clinic)
  await decideByHand(id)
  expect(await carryOut(id)).toBe(false)
  expect(await decisionsOf(id)).toMatchObject([{ underApproval: false, decidedBy: clinic.anna.name }])
})

test('an approval decides before a clinician, who is told by whom it was signed', async () => {
  const { id } = await readyPatient(clinic)
  expect(await carryOut(id)).toBe(true)
  expect(await refusalOf(decideByHand(id))).toMatchObject({
    code: 'week-decided',
    details: { by: clinic.ben.name },
  })
  expect(await decisionsOf(id)).toMatchObject([{ underApproval: true }])
})

test('an approval and a clinician at the same moment decide the week once', async () => {
  const { id } = await readyPatient(clinic)
  const outcomes = await meetingAt<unknown>('decision', [
    () => carryOut(id),
    () => outcomeOf(decideByHand(id)),
  ])
  const underApproval = outcomes[0]
  expect(outcomes).toEqual(underApproval === true ? [true, 'week-decided'] : [false, 'taken'])
  expect(await decisionsOf(id)).toMatchObject([{ underApproval, weekStart: readyWeek }])
})
