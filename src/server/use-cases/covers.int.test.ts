import { beforeAll, describe, expect, test } from 'vitest'
import type { CalendarDay } from '@/domain/calendar-day'
import { newId } from '@/server/access/new-id'
import { deskOf } from '@/server/testing/callers'
import { addStaff, makeClinic } from '@/server/testing/clinics'
import type { TestClinic, TestStaff } from '@/server/testing/clinics'
import { refusalOf } from '@/server/testing/refusals'
import { setDay, testDay, testToday } from '@/server/testing/test-clock'

let clinic: TestClinic
let gone: TestStaff
beforeAll(async () => {
  setDay(testToday)
  clinic = await makeClinic()
  gone = await addStaff(clinic.admin, { name: 'Gone', clinician: true, admin: false })
  await (await deskOf(clinic.admin)).team.endAccess({ staffId: gone.id })
})

const asked = (from: CalendarDay, to: CalendarDay, coveringId = clinic.anna.id) => {
  return { id: newId(), coveringId, from, to }
}
const refused = async (cover: ReturnType<typeof asked>, who = clinic.ben) =>
  refusalOf((await deskOf(who)).account.planCover(cover))

test('planned, told to both, and sent twice kept once', async () => {
  const [ben, anna] = [await deskOf(clinic.ben), await deskOf(clinic.anna)]
  const later = asked(testDay(20), testDay(21))
  const cover = asked(testDay(2), testDay(9))
  for (const one of [later, cover, cover]) await ben.account.planCover(one)
  const { away, covering, colleagues } = await ben.account.covers()
  const told = { id: cover.id, from: testDay(2), to: testDay(9) }
  expect(away).toEqual([
    { ...told, name: clinic.anna.name },
    { id: later.id, from: testDay(20), to: testDay(21), name: clinic.anna.name },
  ])
  expect(covering).toEqual([])
  expect(colleagues).toEqual([{ id: clinic.anna.id, name: clinic.anna.name }])
  expect((await anna.account.covers()).covering[0]).toEqual({ ...told, name: clinic.ben.name })
  for (const id of [cover.id, cover.id, later.id]) await ben.account.endCover({ coverId: id })
  expect((await ben.account.covers()).away).toEqual([])
  expect((await anna.account.covers()).covering).toEqual([])
})

test('what is over is told no more', async () => {
  const ben = await deskOf(clinic.ben)
  const cover = asked(testToday, testDay(1))
  await ben.account.planCover(cover)
  setDay(testDay(1))
  expect((await (await deskOf(clinic.ben)).account.covers()).away).toHaveLength(1)
  setDay(testDay(2))
  expect((await (await deskOf(clinic.ben)).account.covers()).away).toEqual([])
  setDay(testToday)
  await (await deskOf(clinic.ben)).account.endCover({ coverId: cover.id })
})

describe('not taken', () => {
  test('backwards, past, too long, by oneself, by somebody who has left or sees no patients', async () => {
    const [from, to] = [testDay(1), testDay(5)]
    expect(await refused(asked(to, from))).toMatchObject({ code: 'end-before-start', field: 'to' })
    expect(await refused(asked(testDay(-5), testDay(-1)))).toMatchObject({ code: 'cover-past', field: 'to' })
    expect(await refused(asked(from, testDay(400)))).toMatchObject({ code: 'range-too-long', field: 'to' })
    const by = (id: string) => refused(asked(from, to, id))
    expect(await by(clinic.ben.id)).toMatchObject({ code: 'cover-self', field: 'coveringId' })
    for (const { id } of [gone, clinic.admin])
      expect(await by(id)).toMatchObject({ code: 'colleague-left', field: 'coveringId' })
    expect((await (await deskOf(clinic.ben)).account.covers()).away).toEqual([])
  })

  test('of somebody who sees no patients, by another clinic, or under another’s id', async () => {
    const cover = asked(testDay(1), testDay(5))
    expect(await refused(cover, clinic.admin)).toMatchObject({ code: 'forbidden' })
    const other = await makeClinic()
    expect(await refused(cover, other.ben)).toMatchObject({ code: 'not-found' })
    await (await deskOf(clinic.ben)).account.planCover(cover)
    expect(await refused({ ...cover, to: testDay(6) })).toMatchObject({ code: 'same-id-other-content' })
    expect(await refused({ ...cover, coveringId: clinic.ben.id }, clinic.anna)).toMatchObject({
      code: 'not-found',
    })
    const anna = await deskOf(clinic.anna)
    expect(await refusalOf(anna.account.endCover({ coverId: cover.id }))).toMatchObject({ code: 'not-found' })
  })
})
