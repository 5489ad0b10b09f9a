import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { PaperFact } from '@/domain/paper-diary'
import { newId } from '@/server/access/new-id'
import { deskOf } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { corrected, morning, paperMorning, paperWalk, walk } from '@/server/testing/facts'
import { walkingPatient } from '@/server/testing/patients'
import type { TestPatient } from '@/server/testing/patients'
import { refusalOf } from '@/server/testing/refusals'
import { ownerRows } from '@/server/testing/owner'
import { setDay, testDay, testToday } from '@/server/testing/test-clock'

let clinic: TestClinic
let patient: TestPatient & { phone: Api }
let desk: Api
const keep = (...facts: PaperFact[]) => desk.patient.keepPaper({ patientId: patient.id, facts })
const entries = async () => (await desk.patient.open({ patientId: patient.id })).record.entries
const after = <F extends PaperFact>(fact: F, change: Partial<F> = {}): F => ({
  ...fact,
  id: newId(),
  replaces: fact.id,
  ...change,
})
const takenBack = ({ id, entryId }: PaperFact): PaperFact => ({
  ...{ id: newId(), entryId, replaces: id, kind: 'withdrawal' },
})
const zero = (day = testDay(-4)): PaperFact => {
  const id = newId()
  return { id, entryId: id, replaces: null, kind: 'zero', day }
}

beforeAll(async () => {
  clinic = await makeClinic()
})
beforeEach(async () => {
  setDay(testDay(-14))
  patient = await walkingPatient(clinic, { startDay: testDay(-14) })
  setDay(testToday)
  desk = await deskOf(clinic.anna)
})

describe('what is typed in', () => {
  test('counts as given on its day, asks no gate, has no start, and is marked as from paper, not as late', async () => {
    const rows = [paperWalk(testDay(-5)), paperMorning(testDay(-4)), zero(), paperMorning(testDay(-3))]
    expect(await keep(...rows)).toEqual({ kept: 4 })
    const marks = { late: false, entryLate: false, source: 'paper', recordedBy: 'staff' }
    const who = { ...marks, recordedByName: clinic.anna.name }
    expect(await entries()).toEqual([
      expect.objectContaining({ ...who, kind: 'walk', day: testDay(-5), gate: 'not-asked', startedAt: null }),
      // A phone's morning would be closed by now, and by the day's entry.
      expect.objectContaining({ ...who, kind: 'morning', day: testDay(-4), morning: 2 }),
      expect.objectContaining({ ...who, kind: 'zero', day: testDay(-4), gate: 'not-asked' }),
      expect.objectContaining({ ...who, kind: 'morning', day: testDay(-3) }),
    ])
    const onPhone = (await patient.phone.record.open()).record.entries
    expect(onPhone).toEqual(await entries())
  })

  test('stands in the order of the rows', async () => {
    await keep(paperWalk(testDay(-3)), paperWalk(testDay(-5)), paperWalk(testDay(-4)))
    const order = (await entries()).toSorted((a, b) => (a.firstRecordedAt < b.firstRecordedAt ? -1 : 1))
    expect(order.map(({ day }) => day)).toEqual([testDay(-3), testDay(-5), testDay(-4)])
  })

  test('sent twice, is kept once; with another content under its id, not at all', async () => {
    const first = paperWalk(testDay(-5))
    const rows = [first, paperMorning(testDay(-4))]
    expect(await keep(...rows)).toEqual({ kept: 2 })
    expect(await keep(...rows)).toEqual({ kept: 0 })
    expect(await entries()).toHaveLength(2)
    expect(await refusalOf(keep({ ...first, minutes: 13 }))).toMatchObject({
      code: 'same-id-other-content',
    })
  })

  test('renews how the patient stands', async () => {
    const reasons = async () =>
      (await desk.patient.open({ patientId: patient.id })).standing.reasons.map(({ reason }) => reason)
    setDay(testDay(-1))
    await keep(paperWalk(testDay(-2), { before: 2, worst: 2 }))
    expect(await reasons()).not.toContain('flare')
    await keep(paperWalk(testDay(-3), { worst: 7 }), paperWalk(testDay(-4), { worst: 8 }))
    expect(await reasons()).toContain('flare')
  })

  test('of somebody else’s clinic is of nobody', async () => {
    const other = await makeClinic()
    const theirs = await deskOf(other.anna)
    const call = theirs.patient.keepPaper({ patientId: patient.id, facts: [paperWalk(testDay(-5))] })
    expect(await refusalOf(call)).toMatchObject({ status: 'NOT_FOUND', code: 'not-found' })
    expect(await entries()).toEqual([])
  })
})

describe('all or nothing', () => {
  const refused: [string, () => PaperFact, string][] = [
    ['a day to come', () => paperWalk(testDay(1)), 'in-the-future'],
    ['the morning of a day to come', () => paperMorning(testDay(1)), 'in-the-future'],
    ['a day before the programme', () => paperWalk(testDay(-15)), 'before-programme'],
    ['a second walk of a day', () => paperWalk(testDay(-5)), 'day-has-entry'],
    ['no walk on a day with one', () => zero(testDay(-5)), 'day-has-entry'],
    ['2000 minutes', () => paperWalk(testDay(-4), { minutes: 2000 }), 'invalid'],
    ['a pain of 11', () => paperWalk(testDay(-4), { worst: 11 }), 'invalid'],
  ]
  test.each(refused)('%s is refused, and the row before it is not kept', async (_, bad, code) => {
    expect(await refusalOf(keep(paperWalk(testDay(-5)), bad()))).toMatchObject({ code })
    expect(await entries()).toEqual([])
  })

  test('what the phone recorded is not overwritten, nor corrected', async () => {
    const own = walk(testDay(-1), { startedAt: null })
    await patient.phone.record.logWalk(own)
    await patient.phone.record.answerMorning(morning(testToday))
    for (const fact of [paperWalk(testDay(-1)), paperMorning(testToday)])
      expect(await refusalOf(keep(fact))).toMatchObject({ code: 'day-has-entry', field: '0.day' })
    const correction = after(paperWalk(testDay(-1), { id: own.id, entryId: own.id }))
    expect(await refusalOf(keep(correction))).toMatchObject({ code: 'replaced-unknown' })
    expect(await entries()).toHaveLength(2)
    // The morning after a walk of the phone is another fact.
    await keep(paperMorning(testDay(-1)))
    expect(await entries()).toHaveLength(3)
  })
})

describe('later', () => {
  test('is corrected and taken back, every version staying', async () => {
    const first = paperWalk(testDay(-5))
    await keep(first)
    const second = after(first, { minutes: 20 })
    await keep(second)
    expect(await entries()).toEqual([expect.objectContaining({ minutes: 20, versionCount: 2 })])
    // To "no walk": the walk is taken back, and that there was none is an entry of its own.
    await keep(takenBack(second), zero(testDay(-5)))
    expect(await entries()).toEqual([expect.objectContaining({ kind: 'zero', source: 'paper' })])
    const { versions } = await desk.patient.entries({ patientId: patient.id })
    expect(versions).toHaveLength(4)
    expect(
      versions.every(({ source, recordedByName }) => source === 'paper' && recordedByName !== null),
    ).toBe(true)
  })

  test('of two who correct the same version, the second is told', async () => {
    const first = paperWalk(testDay(-5))
    await keep(first)
    await keep(after(first, { minutes: 20 }))
    expect(await refusalOf(keep(after(first, { minutes: 30 })))).toMatchObject({ code: 'day-has-entry' })
  })

  test('the patient may correct it on the phone: it stays marked, and the desk leaves it alone', async () => {
    await keep(paperWalk(testDay(-5)))
    const [entry] = await entries()
    if (entry?.kind !== 'walk') throw new Error('a walk was typed in')
    const { id, entryId, day, minutes, before, worst, gate, details, startedAt, timeZone, recordedAt } = entry
    const typed = { id, entryId, day, minutes, before, worst, gate, details, startedAt, timeZone, recordedAt }
    const own = corrected({ ...typed, kind: 'walk', replaces: null }, { minutes: 18 })
    await patient.phone.record.logWalk({ ...own, recordedAt })
    expect(await entries()).toEqual([
      expect.objectContaining({ minutes: 18, source: 'paper', recordedBy: 'patient' }),
    ])
    const again = after(paperWalk(testDay(-5), { id: own.id, entryId }))
    expect(await refusalOf(keep(again))).toMatchObject({ code: 'replaced-unknown' })
  })

  test('a phone may not leave the gate out by itself', async () => {
    const call = patient.phone.record.logWalk(walk(testToday, { gate: 'not-asked' }))
    expect(await refusalOf(call)).toMatchObject({ code: 'invalid', field: 'gate' })
  })
})

test('only staff type in from paper: the database keeps it so', async () => {
  await keep(paperWalk(testDay(-5)))
  await expect(
    ownerRows(`update entry set recorded_by = 'patient' where patient_id = $1`, [patient.id]),
  ).rejects.toThrow(/entry_check|check constraint/)
})
