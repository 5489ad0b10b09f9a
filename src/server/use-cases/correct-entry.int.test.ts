import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '@/server/access/new-id'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { deskOf } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { corrected, morning, walk, withdrawalOf, zero } from '@/server/testing/facts'
import { walkingPatient } from '@/server/testing/patients'
import type { TestPatient } from '@/server/testing/patients'
import { outcomeOf, refusalOf } from '@/server/testing/refusals'
import { printOfPatient, storedEntries } from '@/server/testing/stored'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'

let clinic: TestClinic
let patient: TestPatient & { phone: Api }
const now = async () => (await patient.phone.record.open()).record.entries

beforeAll(async () => {
  clinic = await makeClinic()
})
beforeEach(async () => {
  setDay(testDay(-7))
  patient = await walkingPatient(clinic, { startDay: testDay(-7) })
  setDay(testToday)
})

test('a correction counts, and every version stays', async () => {
  const first = walk()
  const second = corrected(first, { minutes: 20 })
  const third = corrected(second, { minutes: 25, worst: null })
  for (const [index, fact] of [first, second, third].entries()) {
    setClock(wallTime(testToday, 540 + index))
    await patient.phone.record.logWalk(fact)
  }
  expect(await now()).toEqual([expect.objectContaining({ id: third.id, minutes: 25, versionCount: 3 })])
  const { versions } = await (await deskOf(clinic.anna)).patient.entries({ patientId: patient.id })
  expect(versions.map(({ id }) => id)).toEqual([third.id, second.id, first.id])
  expect(versions[0]).toMatchObject({ recordedBy: 'patient', recordedByName: patient.name })
})

test('the patient reads every version of a day, what was taken back too, and no other day’s', async () => {
  const other = await walkingPatient(clinic, { startDay: testDay(0) })
  await other.phone.record.logWalk(walk())
  const yesterday = testDay(-1)
  const first = walk(yesterday)
  const late = { ...corrected(first, { minutes: 20 }), recordedAt: wallTime(testToday, 500) }
  const gone = walk(yesterday, { startedAt: null, minutes: 9 })
  const withdrawal = withdrawalOf(gone, { why: 'Entered twice.' })
  setClock(wallTime(testToday, 540))
  await patient.phone.record.logWalk(walk())
  for (const fact of [first, late, gone]) await patient.phone.record.logWalk(fact)
  await patient.phone.record.withdrawEntry(withdrawal)
  const { versions } = await patient.phone.record.entries({ day: yesterday })
  const byId = new Map(versions.map((version) => [version.id, version]))
  expect(new Set(byId.keys())).toEqual(new Set([first.id, late.id, gone.id, withdrawal.id]))
  const whose = { recordedBy: 'patient', recordedByName: patient.name }
  expect(byId.get(late.id)).toMatchObject({ ...whose, minutes: 20, late: true, replaces: first.id })
  expect(byId.get(first.id)).toMatchObject({ ...whose, minutes: 12, late: false })
  expect(byId.get(withdrawal.id)).toMatchObject({ kind: 'withdrawal', why: 'Entered twice.' })
  expect((await patient.phone.record.entries({ day: testDay(-2) })).versions).toEqual([])
})

test('corrections that arrive in the wrong order are refused until what they correct is there', async () => {
  const first = walk()
  const second = corrected(first, { minutes: 20 })
  expect(await refusalOf(patient.phone.record.logWalk(second))).toMatchObject({
    code: 'replaced-unknown',
    field: 'replaces',
  })
  await patient.phone.record.logWalk(first)
  expect((await patient.phone.record.logWalk(second)).stored).toBe('now')
})

test('two corrections of one version at once are both kept; the one recorded last counts', async () => {
  const first = walk()
  await patient.phone.record.logWalk(first)
  const early = corrected(first, { minutes: 20 })
  const late = { ...corrected(early, { minutes: 30 }), replaces: first.id }
  const outcomes = await Promise.all(
    [late, early].map((fact) => outcomeOf(patient.phone.record.logWalk(fact))),
  )
  expect(outcomes).toEqual(['taken', 'taken'])
  expect(await now()).toEqual([expect.objectContaining({ id: late.id, versionCount: 3 })])
})

test('a withdrawal takes the entry out of every figure and keeps it', async () => {
  const fact = walk()
  await patient.phone.record.logWalk(fact)
  const withdrawal = withdrawalOf(fact, { why: 'It was the dog.' })
  await patient.phone.record.withdrawEntry(withdrawal)
  expect((await patient.phone.record.withdrawEntry(withdrawal)).stored).toBe('before')
  expect(await now()).toEqual([])
  expect(await storedEntries(patient.id)).toHaveLength(2)
  const again = { ...corrected(fact, {}), replaces: withdrawal.id, recordedAt: wallTime(testToday, 539) }
  await patient.phone.record.logWalk(again)
  expect(await now()).toEqual([expect.objectContaining({ id: again.id, versionCount: 3 })])
})

describe('a version that does not belong to what it replaces', () => {
  const wrong: [string, (fact: ReturnType<typeof walk>) => object, string, string][] = [
    [
      'another entry',
      (fact) => ({ ...corrected(fact, {}), entryId: newId() }),
      'replaced-unknown',
      'replaces',
    ],
    [
      'unknown version',
      (fact) => ({ ...corrected(fact, {}), replaces: newId() }),
      'replaced-unknown',
      'replaces',
    ],
    ['another day', (fact) => corrected(fact, { day: testDay(-1), startedAt: null }), 'not-that-day', 'day'],
    ['first version of another entry', () => walk(undefined, { entryId: newId() }), 'invalid', 'entryId'],
  ]
  test.each(wrong)('%s', async (_, change, code, field) => {
    const fact = walk()
    await patient.phone.record.logWalk(fact)
    const print = await printOfPatient(patient.id)
    expect(await refusalOf(patient.phone.record.logWalk(change(fact) as never))).toMatchObject({
      code,
      field,
    })
    expect(await printOfPatient(patient.id)).toEqual(print)
  })

  test('another kind', async () => {
    const fact = walk()
    await patient.phone.record.logWalk(fact)
    const asZero = { ...zero(), entryId: fact.id, replaces: fact.id }
    expect(await refusalOf(patient.phone.record.sayNoWalk(asZero))).toMatchObject({
      code: 'invalid',
      field: 'kind',
    })
  })

  test('a withdrawal of nothing', async () => {
    const bare = { ...withdrawalOf(walk()), replaces: null }
    expect(await refusalOf(patient.phone.record.withdrawEntry(bare as never))).toMatchObject({
      code: 'invalid',
    })
  })
})

describe('late', () => {
  test('is what was written down after its day, by the zone of the phone', async () => {
    setClock(wallTime(testDay(1), 10))
    const lastMinute = walk(testToday, { recordedAt: wallTime(testToday, 1439) })
    const nextDay = walk(testToday, { recordedAt: wallTime(testDay(1), 1), startedAt: null })
    const inLisbon = { ...walk(testToday), recordedAt: wallTime(testDay(1), 1), timeZone: 'Europe/Lisbon' }
    for (const fact of [lastMinute, nextDay, inLisbon]) await patient.phone.record.logWalk(fact)
    const lateness = Object.fromEntries((await now()).map(({ id, late }) => [id, late]))
    expect(lateness).toEqual({ [lastMinute.id]: false, [nextDay.id]: true, [inLisbon.id]: false })
  })

  test('arriving later does not make an entry late', async () => {
    const fact = walk()
    setDay(testDay(3))
    await patient.phone.record.logWalk(fact)
    expect(await now()).toEqual([expect.objectContaining({ late: false, entryLate: false })])
  })
})

describe('a morning', () => {
  const refused = { code: 'morning-closed', field: 'morning' }

  test('is closed from noon on, and on every other day', async () => {
    setClock(wallTime(testToday, 800))
    const atNoon = morning(testToday, { recordedAt: wallTime(testToday, 720) })
    const yesterdays = morning(testDay(-1), { recordedAt: wallTime(testToday, 480) })
    for (const fact of [atNoon, yesterdays])
      expect(await refusalOf(patient.phone.record.answerMorning(fact))).toMatchObject(refused)
    const inTime = morning(testToday, { recordedAt: wallTime(testToday, 719) })
    expect((await patient.phone.record.answerMorning(inTime)).stored).toBe('now')
  })

  test('is closed by the day’s first walk, by its start', async () => {
    await patient.phone.record.logWalk(walk(testToday, { startedAt: wallTime(testToday, 480) }))
    expect(await refusalOf(patient.phone.record.answerMorning(morning()))).toMatchObject(refused)
    const before = morning(testToday, { recordedAt: wallTime(testToday, 479) })
    expect((await patient.phone.record.answerMorning(before)).stored).toBe('now')
  })

  test('is open again once the walk before it was withdrawn, and can be corrected at any time', async () => {
    const first = walk(testToday, { startedAt: wallTime(testToday, 400) })
    await patient.phone.record.logWalk(first)
    await patient.phone.record.withdrawEntry(withdrawalOf(first))
    const fact = morning()
    await patient.phone.record.answerMorning(fact)
    setDay(testDay(2))
    const better = corrected(fact, { morning: 7, recordedAt: wallTime(testDay(2), 539) })
    await patient.phone.record.answerMorning(better)
    expect(await now()).toEqual([expect.objectContaining({ morning: 7, late: true, entryLate: true })])
  })
})
