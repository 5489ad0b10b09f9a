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
  const { own, covering, others, clinicians } = await ben.account.covers()
  const who = { away: clinic.ben.name, covering: clinic.anna.name, notedBy: null }
  const told = { id: cover.id, from: testDay(2), to: testDay(9), ...who }
  expect(own).toEqual([told, { id: later.id, from: testDay(20), to: testDay(21), ...who }])
  expect([covering, others]).toEqual([[], []])
  expect(clinicians).toEqual(
    [clinic.anna, clinic.ben].map(({ id, name }) => ({ id, name, isMe: id === clinic.ben.id })),
  )
  expect((await anna.account.covers()).covering[0]).toEqual(told)
  for (const id of [cover.id, cover.id, later.id]) await ben.account.endCover({ coverId: id })
  expect((await ben.account.covers()).own).toEqual([])
  expect((await anna.account.covers()).covering).toEqual([])
})

test('what is over is told no more', async () => {
  const ben = await deskOf(clinic.ben)
  const cover = asked(testToday, testDay(1))
  await ben.account.planCover(cover)
  setDay(testDay(1))
  expect((await (await deskOf(clinic.ben)).account.covers()).own).toHaveLength(1)
  setDay(testDay(2))
  expect((await (await deskOf(clinic.ben)).account.covers()).own).toEqual([])
  setDay(testToday)
  await (await deskOf(clinic.ben)).account.endCover({ coverId: cover.id })
})

test('noted for a colleague who is ill, by a clinician or an administrator, with who wrote it; and ended so', async () => {
  const [ben, anna] = [await deskOf(clinic.ben), await deskOf(clinic.anna)]
  const admin = await deskOf(clinic.admin)
  const [byAnna, byAdmin] = [asked(testDay(2), testDay(3)), asked(testDay(4), testDay(5))]
  for (const one of [byAnna, byAnna]) await anna.account.planCover({ ...one, awayId: clinic.ben.id })
  await admin.account.planCover({ ...byAdmin, awayId: clinic.ben.id })
  const notedBy = (absences: { notedBy: string | null }[]) => absences.map((one) => one.notedBy)
  const both = [clinic.anna.name, clinic.admin.name]
  expect(notedBy((await ben.account.covers()).own)).toEqual(both)
  expect(notedBy((await anna.account.covers()).covering)).toEqual(both)
  expect(notedBy((await admin.account.covers()).others)).toEqual(both)
  await admin.account.endCover({ coverId: byAnna.id })
  await anna.account.endCover({ coverId: byAdmin.id })
  expect((await ben.account.covers()).own).toEqual([])
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
    expect((await (await deskOf(clinic.ben)).account.covers()).own).toEqual([])
  })

  test('for somebody who is away by no right: who has left, sees no patients, or works elsewhere', async () => {
    const [anna, other] = [await deskOf(clinic.anna), await makeClinic()]
    const of = (awayId: string) =>
      refusalOf(anna.account.planCover({ ...asked(testDay(1), testDay(5), clinic.ben.id), awayId }))
    for (const { id } of [gone, clinic.admin])
      expect(await of(id)).toMatchObject({ code: 'colleague-left', field: 'awayId' })
    expect(await of(other.ben.id)).toMatchObject({ code: 'not-found' })
    expect(await of(clinic.ben.id)).toMatchObject({ code: 'cover-self' })
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
    const elsewhere = (await deskOf(other.anna)).account.endCover({ coverId: cover.id })
    expect(await refusalOf(elsewhere)).toMatchObject({ code: 'not-found' })
    const another = { ...cover, awayId: clinic.ben.id }
    for (const who of [clinic.anna, clinic.admin])
      expect(await refused(another, who)).toMatchObject({ code: 'not-found', field: 'id' })
    await (await deskOf(clinic.ben)).account.endCover({ coverId: cover.id })
  })
})
