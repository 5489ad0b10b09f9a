import { expect, test } from 'vitest'
import { deskOf, phoneOf } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import { walk } from '@/server/testing/facts'
import { owner, waitingForLocks } from '@/server/testing/owner'
import { walkingPatient } from '@/server/testing/patients'
import { setDay, testToday } from '@/server/testing/test-clock'

test('while more caseloads are asked for than there are connections, a walk is logged; all are answered in the end', async () => {
  setDay(testToday)
  const clinic = await makeClinic()
  const patient = await walkingPatient(clinic)
  const phone = await phoneOf(patient)
  const desk = await deskOf(clinic.ben)
  const holder = await owner()
  const held = () => waitingForLocks(holder)
  try {
    await holder.query('begin')
    // Read by a search, and by nothing that logs.
    await holder.query('lock table patient_name in access exclusive mode')
    const caseloads = Promise.all(Array.from({ length: 14 }, () => desk.caseload.open({ search: 'Ruth' })))
    await expect.poll(held, { timeout: 10_000 }).toBe(2)
    await phone.record.logWalk(walk())
    expect(await held()).toBe(2)
    await holder.query('commit')
    expect((await caseloads).map(({ total }) => total)).toEqual(Array.from({ length: 14 }, () => 1))
  } finally {
    await holder.query('rollback')
  }
})
