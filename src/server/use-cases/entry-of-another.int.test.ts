import { beforeAll, describe, expect, test } from 'vitest'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { corrected, walk, withdrawalOf } from '@/server/testing/facts'
import { walkingPatient } from '@/server/testing/patients'
import { refusalOf } from '@/server/testing/refusals'
import { printOfPatient, storedEntries } from '@/server/testing/stored'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await makeClinic()
})

describe('an id that is somebody else’s', () => {
  test('is not there: nothing is stored, nothing told', async () => {
    const mine = await walkingPatient(clinic)
    const other = await walkingPatient(clinic)
    const theirs = walk()
    await other.phone.record.logWalk(theirs)
    const print = await printOfPatient(other.id)
    const told = { status: 'NOT_FOUND', field: null }
    expect(await refusalOf(mine.phone.record.logWalk(theirs))).toMatchObject(told)
    expect(await refusalOf(mine.phone.record.logWalk({ ...theirs, minutes: 99 }))).toMatchObject(told)
    const step = [corrected(theirs, { minutes: 99 }), { ...walk(), entryId: theirs.id, replaces: theirs.id }]
    for (const fact of step)
      expect(await refusalOf(mine.phone.record.logWalk(fact))).toMatchObject({ status: 'NOT_FOUND' })
    expect(await refusalOf(mine.phone.record.withdrawEntry(withdrawalOf(theirs)))).toMatchObject({
      status: 'NOT_FOUND',
    })
    expect(await storedEntries(mine.id)).toEqual([])
    expect(await printOfPatient(other.id)).toEqual(print)
  })

  test('cannot be told from an id that nobody has', async () => {
    const mine = await walkingPatient(clinic)
    const other = await walkingPatient(clinic)
    const [theirs, nobodys] = [walk(), walk()]
    await other.phone.record.logWalk(theirs)
    const answers = await Promise.all(
      [theirs, nobodys].map((fact) => refusalOf(mine.phone.record.withdrawEntry(withdrawalOf(fact)))),
    )
    expect(answers[0]).toEqual(answers[1])
  })
})
