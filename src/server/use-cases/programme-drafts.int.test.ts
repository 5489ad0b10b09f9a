import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '@/server/access/new-id'
import { deskOf, phoneOf } from '@/server/testing/callers'
import { makeClinic } from '@/server/testing/clinics'
import type { TestClinic } from '@/server/testing/clinics'
import { stop } from '@/server/testing/facts'
import { draft, walkingPatient } from '@/server/testing/patients'
import { refusalOf } from '@/server/testing/refusals'
import { setDay, testDay, testToday } from '@/server/testing/test-clock'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await makeClinic()
})

async function begun() {
  setDay(testToday)
  const patient = await walkingPatient(clinic)
  const [ben, anna] = [await deskOf(clinic.ben), await deskOf(clinic.anna)]
  const change = draft({ startDay: testDay(1), continues: patient.programmeId, screeningStatement: null })
  const publish = (
    who: typeof ben,
    more: Partial<typeof change> = {},
    basedOn: string | null = patient.programmeId,
  ) =>
    who.programme.publish({
      patientId: patient.id,
      programmeId: newId(),
      basedOn,
      draft: { ...change, ...more },
    })
  return { patientId: patient.id, first: patient.programmeId, patient, ben, anna, publish }
}

describe('a draft', () => {
  test('is kept as typed, each clinician’s own, and the other is named', async () => {
    const { patientId, first, ben, anna } = await begun()
    const content = { rungs: ['9', 'abc', ''] }
    await ben.programme.saveDraft({ patientId, content, basedOn: first })
    expect((await ben.programme.draft({ patientId })).mine).toMatchObject({ content, basedOn: first })
    expect(await anna.programme.draft({ patientId })).toMatchObject({
      mine: null,
      others: [{ by: clinic.ben.name }],
    })
    await ben.programme.dropDraft({ patientId })
    expect((await ben.programme.draft({ patientId })).mine).toBeNull()
  })

  test('of more than 64 kB is refused, and the former one stays', async () => {
    const { patientId, ben } = await begun()
    await ben.programme.saveDraft({ patientId, content: { kept: 'yes' }, basedOn: null })
    const large = ben.programme.saveDraft({ patientId, content: { text: 'x'.repeat(65_600) }, basedOn: null })
    expect((await refusalOf(large)).code).toBe('draft-too-large')
    expect((await ben.programme.draft({ patientId })).mine?.content).toEqual({ kept: 'yes' })
  })

  test('has done its work once it is published, the colleague’s stays', async () => {
    const { patientId, ben, anna, publish } = await begun()
    await ben.programme.saveDraft({ patientId, content: { mine: true }, basedOn: null })
    await anna.programme.saveDraft({ patientId, content: { hers: true }, basedOn: null })
    await publish(ben, { rungs: [11, 12, 15, 20] })
    expect((await ben.programme.draft({ patientId })).mine).toBeNull()
    expect((await anna.programme.draft({ patientId })).mine?.content).toEqual({ hers: true })
  })
})

describe('a change', () => {
  test('on what a colleague replaced meanwhile names them, and stores nothing', async () => {
    const { patientId, ben, anna, publish } = await begun()
    await publish(anna, { rungs: [11, 12, 15, 20] })
    expect(await refusalOf(publish(ben, { rungs: [8, 12, 15, 20] }))).toMatchObject({
      code: 'published-meanwhile',
      details: { by: clinic.anna.name },
    })
    const { record } = await ben.patient.open({ patientId })
    expect(record.programmes.map(({ rungs }) => rungs[0])).toEqual([10, 11])
  })

  test('keeps counting the weeks of its course', async () => {
    const { patientId, ben, publish } = await begun()
    await publish(ben, { rungs: [11, 12, 15, 20] })
    const { record } = await ben.patient.open({ patientId })
    expect(record.programmes.at(-1)).toMatchObject({ activeFrom: testDay(1), courseStart: testToday })
  })

  test('of two variables asks for a written reason', async () => {
    const { ben, publish } = await begun()
    const two = { rungs: [8, 12, 15, 20], weekdays: [1, 3, 5] as (1 | 3 | 5)[] }
    expect(await refusalOf(publish(ben, two))).toMatchObject({
      code: 'two-changes-need-reason',
      field: 'changeReason',
    })
    await publish(ben, { ...two, changeReason: 'Tired; both agreed today.' })
  })

  test('is refused under an open safety stop, and from today', async () => {
    const { patient, ben, publish } = await begun()
    expect(await refusalOf(publish(ben, { startDay: testToday }))).toMatchObject({
      code: 'change-from-tomorrow',
    })
    const phone = await phoneOf(patient)
    await phone.record.reportStop(stop(testToday))
    expect((await refusalOf(publish(ben, { rungs: [8, 12, 15, 20] }))).code).toBe('stop-open')
  })
})
