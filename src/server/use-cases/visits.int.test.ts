import { beforeAll, describe, expect, test } from 'vitest'
import type { Visit } from '@/domain/visit'
import { newId } from '@/server/access/new-id'
import { apiFor, deskOf, join } from '@/server/testing/callers'
import type { Api } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { walkingPatient } from '@/server/testing/patients'
import { refusalOf } from '@/server/testing/refusals'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await makeClinic()
})

async function somebody() {
  setDay(testToday)
  const { id: patientId, phone } = await walkingPatient(clinic, { startDay: testToday })
  return { patientId, phone, desk: await deskOf(clinic.ben) }
}
const open = async (desk: Api, patientId: string) => desk.patient.open({ patientId })
const version = (patientId: string, days: number, change: object = {}) => ({
  ...{ patientId, id: newId(), visitId: newId(), at: wallTime(testDay(days), 700) },
  ...{ kind: 'visit' as const, state: 'planned' as const, seen: null },
  ...change,
})
type Stands = { patientId: string } & Pick<Visit, 'visitId' | 'at' | 'kind' | 'state'>
/** Another version of an appointment that was seen as it stood. */
function changed({ patientId, visitId, at, kind, state }: Stands, change: Partial<Stands>) {
  const seen = { at, kind, state }
  return { patientId, id: newId(), visitId, ...seen, ...change, seen }
}
const held = (patientId: string, change: object = {}) => ({
  ...{ patientId, visitId: newId(), kind: 'visit' as const, last: null, from: testDay(-7), to: testToday },
  ...{ agreed: 'Twice round the park.', note: { id: newId(), text: 'Stands easily.' }, next: null },
  ...change,
})

describe('an appointment', () => {
  test('is planned, moved, called off and not come to, each as a version, once', async () => {
    const { patientId, desk } = await somebody()
    const first = version(patientId, 7)
    await desk.visit.plan(first)
    await desk.visit.plan(first)
    const { visitId } = first
    const moved = changed(first, { at: wallTime(testDay(9), 700), kind: 'telephone' })
    await desk.visit.plan(moved)
    expect((await open(desk, patientId)).visits).toEqual([
      {
        ...{ visitId, at: wallTime(testDay(9), 700), kind: 'telephone' },
        ...{ state: 'planned', by: clinic.ben.name, finish: null },
      },
    ])
    const missed = changed(moved, { state: 'missed' })
    setClock(wallTime(testDay(9), 705))
    const late = await deskOf(clinic.ben)
    for (const one of [missed, changed(missed, { state: 'cancelled' })]) {
      // Of one that has passed it can still be said.
      await late.visit.plan(one)
      expect((await open(late, patientId)).visits).toMatchObject([{ state: one.state }])
    }
    expect(await refusalOf(late.visit.plan({ ...first, state: 'missed' }))).toMatchObject({
      code: 'same-id-other-content',
    })
  })

  test('that a colleague has moved is not changed by a page that shows it where it was', async () => {
    const { patientId, desk } = await somebody()
    const first = version(patientId, 7)
    await desk.visit.plan(first)
    const anna = await deskOf(clinic.anna)
    const at = wallTime(testDay(9), 700)
    await anna.visit.plan(changed(first, { at }))
    for (const late of [changed(first, { state: 'cancelled' }), { ...first, id: newId() }])
      expect(await refusalOf(desk.visit.plan(late))).toMatchObject({ code: 'visit-changed' })
    expect((await open(desk, patientId)).visits).toMatchObject([{ at, state: 'planned' }])
  })

  test('lies ahead, by two years at most', async () => {
    const { patientId, desk } = await somebody()
    const at = { field: 'at' }
    expect(await refusalOf(desk.visit.plan(version(patientId, -1)))).toMatchObject({
      code: 'visit-past',
      ...at,
    })
    expect(await refusalOf(desk.visit.plan(version(patientId, 800)))).toMatchObject({
      code: 'visit-too-far',
      ...at,
    })
    expect((await open(desk, patientId)).visits).toEqual([])
  })

  test('is finished with what was agreed, its note and the next one, in one act', async () => {
    const { patientId, desk } = await somebody()
    const planned = version(patientId, 0)
    await desk.visit.plan(planned)
    const { state: _, patientId: __, ...next } = version(patientId, 14)
    const finish = held(patientId, { visitId: planned.visitId, next })
    await desk.visit.finish(finish)
    await desk.visit.finish(finish)
    const { visits, notes } = await open(desk, patientId)
    expect(visits).toMatchObject([
      { visitId: planned.visitId, finish: { agreed: finish.agreed, from: testDay(-7), by: clinic.ben.name } },
      { visitId: next.visitId, at: next.at, finish: null },
    ])
    expect(notes).toMatchObject([
      { visitId: planned.visitId, versions: [{ text: 'Stands easily.', signed: true, by: clinic.ben.name }] },
    ])
    expect(await refusalOf(desk.visit.plan(changed(planned, { state: 'missed' })))).toMatchObject({
      code: 'visit-finished',
    })
  })

  test('sent again with a note and a next date that were added since keeps them too', async () => {
    const { patientId, desk } = await somebody()
    const { note: added, ...finish } = held(patientId)
    await desk.visit.finish({ ...finish, note: null })
    const { state: _, patientId: __, ...next } = version(patientId, 14)
    await desk.visit.finish({ ...finish, note: added, next })
    const { visits, notes } = await open(desk, patientId)
    expect(visits).toMatchObject([{ visitId: finish.visitId }, { visitId: next.visitId, finish: null }])
    expect(notes).toMatchObject([{ visitId: finish.visitId, versions: [{ text: added.text }] }])
    const anna = await deskOf(clinic.anna)
    expect(await refusalOf(anna.visit.finish({ ...finish, note: null }))).toMatchObject({
      code: 'visit-finished',
    })
  })

  test('that was called off meanwhile and is held all the same stands as held', async () => {
    const { patientId, desk } = await somebody()
    const planned = version(patientId, 0)
    await desk.visit.plan(planned)
    await desk.visit.plan(changed(planned, { state: 'cancelled' }))
    await desk.visit.finish(held(patientId, { visitId: planned.visitId }))
    expect((await open(desk, patientId)).visits).toMatchObject([
      { visitId: planned.visitId, state: 'planned', finish: { by: clinic.ben.name } },
    ])
  })

  test('that nobody planned comes about by being held', async () => {
    const { patientId, desk } = await somebody()
    await desk.visit.finish(held(patientId, { kind: 'telephone', note: null, agreed: '' }))
    const { visits, notes } = await open(desk, patientId)
    expect(visits).toMatchObject([{ kind: 'telephone', finish: { agreed: '' } }])
    expect(notes).toEqual([])
  })

  test('may be held in another way than planned', async () => {
    const { patientId, desk } = await somebody()
    const planned = version(patientId, 0)
    await desk.visit.plan(planned)
    await desk.visit.finish(held(patientId, { visitId: planned.visitId, kind: 'telephone' }))
    expect((await open(desk, patientId)).visits).toMatchObject([
      { visitId: planned.visitId, at: planned.at, kind: 'telephone', finish: { by: clinic.ben.name } },
    ])
  })

  test('signed by two at once is signed by one, and the other is told who', async () => {
    const { patientId, desk } = await somebody()
    const visitId = newId()
    await desk.visit.finish(held(patientId, { visitId }))
    const anna = await deskOf(clinic.anna)
    const late = held(patientId, { visitId, agreed: 'Something else.' })
    expect(await refusalOf(anna.visit.finish(late))).toMatchObject({
      code: 'visit-finished',
      details: { by: clinic.ben.name },
    })
    expect((await open(desk, patientId)).notes).toHaveLength(1)
  })

  test('that cannot be finished leaves nothing behind', async () => {
    const { patientId, desk } = await somebody()
    const { state: _, patientId: __, ...past } = version(patientId, -1)
    const wrong: [object, string][] = [
      [{ next: past }, 'visit-past'],
      [{ from: testDay(1), to: testToday }, 'end-before-start'],
      [{ from: testDay(-3650) }, 'range-too-long'],
      [{ to: testDay(1) }, 'range-ahead'],
    ]
    for (const [change, code] of wrong)
      expect(await refusalOf(desk.visit.finish(held(patientId, change)))).toMatchObject({ code })
    const { visits, notes } = await open(desk, patientId)
    expect([visits, notes]).toEqual([[], []])
  })

  test('is nobody else’s by its id', async () => {
    const [one, other] = [await somebody(), await somebody()]
    const planned = version(one.patientId, 3)
    await one.desk.visit.plan(planned)
    const { visitId } = planned
    const calls = [
      () => other.desk.visit.plan(version(other.patientId, 4, { visitId })),
      () => other.desk.visit.plan({ ...version(other.patientId, 4), id: planned.id }),
      () => other.desk.visit.finish(held(other.patientId, { visitId })),
    ]
    for (const call of calls) expect(await refusalOf(call())).toMatchObject({ code: 'not-found' })
    expect((await open(other.desk, other.patientId)).visits).toEqual([])
  })
})

describe('the caseload', () => {
  test('tells of today’s appointments in order, as they stand, and of the next one in the row', async () => {
    const own = await makeClinic()
    setDay(testToday)
    const { id: patientId, name } = await walkingPatient(own, { startDay: testToday })
    const desk = await deskOf(own.ben)
    const at = (minute: number, days = 0) => ({ at: wallTime(testDay(days), minute) })
    const [late, early] = [version(patientId, 0, at(548)), version(patientId, 0, at(545))]
    const [off, later] = [version(patientId, 0, at(547)), version(patientId, 5, at(600, 5))]
    for (const one of [late, early, off, later]) await desk.visit.plan(one)
    await desk.visit.plan(changed(off, { state: 'cancelled' }))
    const seen = async () => {
      const { visits, rows } = await desk.caseload.open({})
      return [visits.map((one) => [one.visitId, one.name, one.isHeld || one.isMissed]), rows[0]?.nextVisit]
    }
    expect(await seen()).toEqual([
      [
        [early.visitId, name, false],
        [late.visitId, name, false],
      ],
      early.at,
    ])
    await desk.visit.finish(held(patientId, { visitId: early.visitId }))
    setClock(wallTime(testToday, 549))
    await desk.visit.plan(changed(late, { state: 'missed' }))
    expect(await seen()).toEqual([[early, late].map((one) => [one.visitId, name, true]), later.at])
    expect(
      (await (await deskOf(clinic.ben)).caseload.open({})).visits.map((one) => one.patientId),
    ).not.toContain(patientId)
  })
})

test('the phone tells the patient of the next one, and a helper of none', async () => {
  const { patientId, phone, desk } = await somebody()
  expect((await phone.record.open()).nextVisit).toBeNull()
  const planned = version(patientId, 3, { kind: 'telephone' })
  await desk.visit.plan(planned)
  await desk.visit.plan(version(patientId, 9))
  expect((await phone.record.open()).nextVisit).toEqual({ at: planned.at, kind: 'telephone' })
  const { code } = await phone.me.inviteHelper({ name: 'Sam' })
  const helper = apiFor({ phone: (await join(code)).sessionId })
  expect((await helper.record.open()).nextVisit).toBeNull()
  // Of today's it is told all day.
  setClock(wallTime(testDay(3), 900))
  expect((await phone.record.open()).nextVisit).toMatchObject({ at: planned.at })
  setClock(wallTime(testDay(4), 1))
  expect((await phone.record.open()).nextVisit).toMatchObject({ kind: 'visit' })
})
