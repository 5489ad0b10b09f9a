import { beforeAll, expect, test } from 'vitest'
import { inJob } from '@/server/access/job-scope'
import { carryOutAll } from '@/server/jobs/standing-approvals'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { owner, ownerRows } from '@/server/testing/owner'
import { readyPatient } from '@/server/testing/ready-patient'
import { findApprovals } from '@/server/use-cases/find-approvals'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await makeClinic()
})

const decided = async () => {
  const rows = await ownerRows<{ id: string }>('select patient_id as id from decision where clinic_id = $1', [
    clinic.id,
  ])
  return rows.map(({ id }) => id).sort()
}

test('a patient whom a job cannot do its work for holds up neither those before nor those after', async () => {
  for (let count = 0; count < 3; count += 1) await readyPatient(clinic)
  const [first = '', broken = '', last = ''] = await inJob(
    { name: 'test', clinicId: clinic.id },
    findApprovals,
  )
  const { escapeLiteral } = await owner()
  await ownerRows(`create function refuse() returns trigger language plpgsql as
    'begin raise exception ''the record of this patient is broken''; end'`)
  await ownerRows(`create trigger refuse before insert on decision for each row
    when (new.patient_id = ${escapeLiteral(broken)}) execute function refuse()`)

  const failed = carryOutAll({ clinicId: clinic.id })
  await expect(failed).rejects.toThrow('not carried out for 1 of 3')
  await expect(failed).rejects.toMatchObject({
    errors: [{ message: expect.stringContaining('the record of this patient is broken') as string }],
  })
  expect(await decided()).toEqual([first, last].sort())

  await ownerRows('drop trigger refuse on decision')
  expect(await carryOutAll({ clinicId: clinic.id })).toBe(1)
  expect(await decided()).toEqual([first, broken, last].sort())
})
