import { beforeAll, describe, expect, test } from 'vitest'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { corrected, morning, walk, zero } from '@/server/testing/facts'
import { meetingAt } from '@/server/testing/owner'
import { walkingPatient } from '@/server/testing/patients'
import { outcomesOf, refusalOf } from '@/server/testing/refusals'
import { printOfPatient, storedEntries } from '@/server/testing/stored'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await makeClinic()
})

describe('the same entry sent twice', () => {
  test('is stored once and acknowledged twice', async () => {
    const { id, phone } = await walkingPatient(clinic)
    const fact = walk()
    expect(await phone.record.logWalk(fact)).toMatchObject({ id: fact.id, stored: 'now' })
    const print = await printOfPatient(id)
    expect(await phone.record.logWalk(fact)).toMatchObject({ id: fact.id, stored: 'before' })
    expect(await printOfPatient(id)).toEqual(print)
  })

  test('whatever the order of its fields and the case of its id', async () => {
    const { id, phone } = await walkingPatient(clinic)
    const fact = walk()
    await phone.record.logWalk(fact)
    const turned = Object.fromEntries(Object.entries(fact).toReversed()) as typeof fact
    expect((await phone.record.logWalk(turned)).stored).toBe('before')
    const shouted = { ...fact, id: fact.id.toUpperCase(), entryId: fact.entryId.toUpperCase() }
    expect((await phone.record.logWalk(shouted)).stored).toBe('before')
    expect(await storedEntries(id)).toHaveLength(1)
  })

  test('eight times at once: one is stored, every one is acknowledged', async () => {
    const { id, phone } = await walkingPatient(clinic)
    const fact = walk()
    const sent = Array.from({ length: 8 }, () => () => phone.record.logWalk(fact))
    const answers = await meetingAt('entry', sent)
    expect(answers.map(({ stored }) => stored).sort()).toEqual([...Array<string>(7).fill('before'), 'now'])
    expect(await storedEntries(id)).toHaveLength(1)
  })

  test('two contents under one id at once: one is stored, the other refused', async () => {
    const { id, phone } = await walkingPatient(clinic)
    const fact = walk()
    const sent = [10, 20].map((minutes) => () => phone.record.logWalk({ ...fact, minutes }))
    const outcomes = await meetingAt('entry', outcomesOf(sent))
    expect(outcomes.sort()).toEqual(['same-id-other-content', 'taken'])
    expect(await storedEntries(id)).toHaveLength(1)
  })

  test('with other content it is refused and nothing changes', async () => {
    const { id, phone } = await walkingPatient(clinic)
    const fact = walk()
    await phone.record.logWalk(fact)
    const print = await printOfPatient(id)
    const others = [
      { ...fact, minutes: 13 },
      { ...fact, worst: null },
      { ...fact, details: { ...fact.details, note: 'after all' } },
    ]
    for (const other of others) {
      expect(await refusalOf(phone.record.logWalk(other))).toMatchObject({
        status: 'CONFLICT',
        code: 'same-id-other-content',
      })
    }
    const asZero = { ...zero(), id: fact.id, entryId: fact.entryId }
    expect((await refusalOf(phone.record.sayNoWalk(asZero))).code).toBe('same-id-other-content')
    expect(await printOfPatient(id)).toEqual(print)
  })

  test('an entry that was corrected meanwhile is still acknowledged when it comes again', async () => {
    const { phone } = await walkingPatient(clinic)
    const fact = walk()
    await phone.record.logWalk(fact)
    await phone.record.logWalk(corrected(fact, { minutes: 20 }))
    expect((await phone.record.logWalk(fact)).stored).toBe('before')
  })
})

test('what arrives is stored as it was said', async () => {
  const { id, phone } = await walkingPatient(clinic)
  const note = 'Largo paseo 🚶🏽‍♀️ مشي — “ok”\n\\u0041'
  const details = { region: 'thigh', ground: 'stairs', surface: 'grass', conditions: 'icy' } as const
  const said = walk(undefined, {
    before: 0,
    worst: 10,
    details: { ...details, effort: 0, distanceMetres: 100_000, steps: 0, note },
  })
  const unsaid = walk(undefined, { before: null, worst: null, startedAt: null })
  const timed = walk(undefined, { minutes: 13, movingSeconds: 754 })
  const rest = zero(undefined, { reason: null })
  const early = morning(undefined, { morning: 0 })
  await phone.record.answerMorning(early)
  await phone.record.logWalk(said)
  await phone.record.logWalk(unsaid)
  await phone.record.logWalk(timed)
  await phone.record.sayNoWalk(rest)
  const { entries } = (await phone.record.open()).record
  expect(entries).toHaveLength(5)
  for (const fact of [said, unsaid, timed, rest, early])
    expect(entries.find((one) => one.id === fact.id)).toMatchObject({ ...fact, recordedBy: 'patient' })
  expect(entries.filter((one) => 'movingSeconds' in one).map(({ id: own }) => own)).toEqual([timed.id])
  expect(await storedEntries(id)).toHaveLength(5)
})
