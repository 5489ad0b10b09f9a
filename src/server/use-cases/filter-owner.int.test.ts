import { beforeAll, expect, test } from 'vitest'
import { MINE } from '@/domain/caseload-filter'
import type { CaseloadFilter } from '@/domain/caseload-filter'
import { newId } from '@/server/access/new-id'
import { deskOf } from '@/server/testing/callers'
import { addStaff, makeClinic } from '@/server/testing/clinics'
import type { TestClinic, TestStaff } from '@/server/testing/clinics'
import { enrolment } from '@/server/testing/patients'
import { setClock, setDay, testDay, testToday, wallTime } from '@/server/testing/test-clock'

let clinic: TestClinic
let carla: TestStaff

/** Two patients of Ben's, one of Anna's, one whom Carla took over from Anna before she left; Ben is away for two days from
 * tomorrow, and Anna covers. */
beforeAll(async () => {
  setDay(testToday)
  clinic = await makeClinic()
  carla = await addStaff(clinic.admin, { name: 'Carla', clinician: true, admin: false })
  for (const [name, who] of [
    ['Bea of Ben', clinic.ben],
    ['Bob of Ben', clinic.ben],
    ['Amy of Anna', clinic.anna],
    ['Cy of Carla', clinic.anna],
  ] as const) {
    const asked = enrolment({ name })
    await (await deskOf(who)).enrol.patient(asked)
    const take = { patientId: asked.patientId, careId: newId(), seen: who.id }
    if (name === 'Cy of Carla') await (await deskOf(carla)).patient.takeOver(take)
  }
  await (await deskOf(clinic.admin)).team.endAccess({ staffId: carla.id })
  const cover = { id: newId(), coveringId: clinic.anna.id, from: testDay(1), to: testDay(2) }
  await (await deskOf(clinic.ben)).account.planCover(cover)
}, 60_000)

async function found(who: TestStaff, filter: Partial<CaseloadFilter>) {
  const { rows, total, shows } = await (await deskOf(who)).caseload.open({ sort: 'name', ...filter })
  expect([total, shows.everyone]).toEqual([rows.length, rows.length])
  return rows.map(({ name }) => name.split(' ')[0])
}

test('mine, a colleague’s, of one who has left, and everyone’s where nobody has that id', async () => {
  const { anna, ben } = clinic
  expect(await found(ben, { owner: MINE })).toEqual(['Bea', 'Bob'])
  expect(await found(ben, { owner: anna.id })).toEqual(['Amy'])
  expect(await found(ben, { owner: carla.id })).toEqual(['Cy'])
  expect(await found(anna, { owner: MINE })).toEqual(['Amy'])
  for (const owner of [null, newId(), clinic.admin.id])
    expect(await found(ben, { owner })).toEqual(['Amy', 'Bea', 'Bob', 'Cy'])
  // Beside the others: a search, a kind.
  const { rows } = await (await deskOf(ben)).caseload.open({ owner: MINE, search: 'bob' })
  expect(rows.map(({ name }) => name)).toEqual(['Bob of Ben'])
  expect((await (await deskOf(ben)).caseload.open({ owner: MINE, show: 'ended' })).rows).toEqual([])
})

test('while a colleague is away, by the clinic’s own days, their patients count as the covering one’s', async () => {
  const { anna, ben } = clinic
  const days = [
    [wallTime(testToday, 23 * 60 + 59), ['Amy']],
    [wallTime(testDay(1), 1), ['Amy', 'Bea', 'Bob']],
    [wallTime(testDay(2), 23 * 60 + 59), ['Amy', 'Bea', 'Bob']],
    [wallTime(testDay(3), 1), ['Amy']],
  ] as const
  for (const [at, names] of days) {
    setClock(at)
    expect(await found(anna, { owner: MINE })).toEqual(names)
    expect(await found(ben, { owner: anna.id })).toEqual(names)
    expect(await found(ben, { owner: MINE })).toEqual(['Bea', 'Bob'])
  }
})

test('each row says whose it is, and until when whoever asks covers', async () => {
  setDay(testDay(1))
  const { anna, ben } = clinic
  const { rows, clinicians } = await (await deskOf(anna)).caseload.open({ sort: 'name' })
  expect(rows.map(({ owner }) => owner)).toEqual([
    { id: anna.id, name: anna.name, isMe: true, coveredUntil: null },
    { id: ben.id, name: ben.name, isMe: false, coveredUntil: testDay(2) },
    { id: ben.id, name: ben.name, isMe: false, coveredUntil: testDay(2) },
    { id: carla.id, name: 'Carla', isMe: false, coveredUntil: null },
  ])
  expect(clinicians).toEqual([
    { id: anna.id, name: anna.name, isHere: true, isMe: true },
    { id: ben.id, name: ben.name, isHere: true, isMe: false },
    { id: carla.id, name: 'Carla', isHere: false, isMe: false },
  ])
  const [row] = rows.filter(({ name }) => name === 'Bob of Ben')
  const opened = await (await deskOf(anna)).patient.open({ patientId: row?.patientId ?? '' })
  expect(opened.owner.covers).toEqual([{ name: anna.name, isMe: true, until: testDay(2) }])
})

test('page by page the same', async () => {
  setDay(testDay(1))
  const desk = await deskOf(clinic.anna)
  const asked = { owner: MINE, limit: 1, sort: 'need' } as const
  const whole = (await desk.caseload.open({ ...asked, limit: 9 })).rows.map(({ name }) => name)
  const paged: string[] = []
  for (let page = await desk.caseload.open(asked); ;) {
    paged.push(...page.rows.map(({ name }) => name))
    if (page.next === null) break
    page = await desk.caseload.open({ ...asked, cursor: page.next })
  }
  expect(whole).toHaveLength(3)
  expect(paged).toEqual(whole)
})

test('where whoever covers is away as well, their colleague sees to both', async () => {
  setDay(testToday)
  const own = await makeClinic()
  const cai = await addStaff(own.admin, { name: 'Cai', clinician: true, admin: false })
  const asked = enrolment({ name: 'Amy of Anna' })
  await (await deskOf(own.anna)).enrol.patient(asked)
  const cover = async (who: TestStaff, by: TestStaff, days: number) =>
    (await deskOf(who)).account.planCover({
      ...{ id: newId(), coveringId: by.id, from: testToday, to: testDay(days) },
    })
  await cover(own.anna, own.ben, 9)
  expect(await found(cai, { owner: MINE })).toEqual([])
  await cover(own.ben, cai, 4)
  expect(await found(cai, { owner: MINE })).toEqual(['Amy'])
  expect(await found(own.ben, { owner: cai.id })).toEqual(['Amy'])
  const desk = await deskOf(cai)
  const [row] = (await desk.caseload.open({ owner: MINE })).rows
  expect(row?.owner).toMatchObject({ id: own.anna.id, coveredUntil: testDay(4) })
  const { owner } = await desk.patient.open({ patientId: asked.patientId })
  expect(owner.covers).toEqual([{ name: 'Cai', isMe: true, until: testDay(4) }])
  // In a circle it stays so, and each sees to all.
  await cover(cai, own.anna, 6)
  for (const who of [own.anna, own.ben, cai]) expect(await found(who, { owner: MINE })).toEqual(['Amy'])
})
